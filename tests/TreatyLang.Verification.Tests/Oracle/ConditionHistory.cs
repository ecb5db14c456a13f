namespace TreatyLang.Verification.Tests.Oracle;

/// <summary>What two Parties hold and do on four days, at most so much of each a day.</summary>
internal sealed class ConditionHistory
{
    public const int Days = 4;

    private readonly int[] _most;
    private readonly int[] _values;

    /// <param name="most">The most of each thing of each Party; a thing is two times its kind and the Party.</param>
    public ConditionHistory(int[] most)
    {
        _most = most;
        _values = new int[most.Length * Days];
        Count = (int)Math.Pow(most.Aggregate(1, (product, value) => product * (value + 1)), Days);
    }

    /// <summary>How many histories there are.</summary>
    public int Count { get; }

    /// <summary>Turns to one of them.</summary>
    public void Go(int number)
    {
        for (var place = 0; place < _values.Length; place++)
        {
            var values = _most[place % _most.Length] + 1;
            _values[place] = number % values;
            number /= values;
        }
    }

    /// <summary>What is held or done on a day.</summary>
    public int At(ConditionThing thing, int party, int day) => _values[(day * _most.Length) + (2 * (int)thing) + party];

    /// <summary>What is done on certain days.</summary>
    public int Sum(ConditionThing thing, int party, int first, int last)
    {
        var sum = 0;
        for (var day = Math.Max(first, 0); day <= last; day++) sum += At(thing, party, day);
        return sum;
    }
}

/// <summary>Two holdings and two acts.</summary>
internal enum ConditionThing { Gun, Boat, Test, Report }
