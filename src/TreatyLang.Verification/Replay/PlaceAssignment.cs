namespace TreatyLang.Verification.Replay;

/// <summary>
/// Gives each item, in the order in which they come, one of the places that may take it. An item that finds its places
/// full moves earlier ones (augmenting paths), so the first one refused is the first for which no assignment exists.
/// </summary>
/// <param name="capacities">How many items each place takes.</param>
internal sealed class PlaceAssignment(IReadOnlyList<int> capacities)
{
    private readonly List<IReadOnlyList<int>> _choices = [];
    private readonly List<int>[] _taken = [.. capacities.Select(_ => new List<int>())];

    public bool TryAdd(IReadOnlyList<int> places)
    {
        _choices.Add(places);
        return TryPlace(_choices.Count - 1, new bool[capacities.Count]);
    }

    private bool TryPlace(int item, bool[] visited)
    {
        foreach (var place in _choices[item])
        {
            if (_taken[place].Count >= capacities[place]) continue;
            _taken[place].Add(item);
            return true;
        }
        foreach (var place in _choices[item])
        {
            if (visited[place]) continue;
            visited[place] = true;
            for (var index = 0; index < _taken[place].Count; index++)
            {
                if (!TryPlace(_taken[place][index], visited)) continue;
                _taken[place][index] = item;
                return true;
            }
        }
        return false;
    }
}
