using System.Globalization;
using System.Text;

namespace TreatyLang.Verification.Tests.Oracle;

/// <summary>A random treaty: its text, and what each paragraph asks in a history.</summary>
internal sealed class ConditionTreaty
{
    private const int Days = ConditionHistory.Days;

    private static readonly string[] Names = ["Aland", "Boland"];

    private readonly Random _random;
    private readonly StringBuilder _articles = new();
    private readonly List<(int Number, ConditionThing Thing, int Party)> _bans = [];
    private readonly Dictionary<int, Func<ConditionHistory, int, bool>> _lifted = [];
    private readonly List<(int Number, Func<ConditionHistory, int, bool> Holds, int Kind)> _switches = [];
    private readonly List<(int Number, int Party, Func<ConditionHistory, int, bool> IsBroken)> _limits = [];
    private readonly bool _isDuo;
    private bool _mayBeOfBreach = true;
    private int _count;

    public ConditionTreaty(Random random)
    {
        _random = random;
        _isDuo = random.Next(2) == 0;
        // Whose things there are: Aland's guns, Boland's guns, and so on.
        Most = _isDuo ? [1, 1, 0, 0, 1, 1, 0, 0] : random.Next(2) == 0 ? [1, 0, 1, 0, 1, 0, 1, 0] : [1, 0, 0, 0, 1, 0, 2, 0];
        for (var count = random.Next(3, 7); count > 0; count--) Add();
    }

    /// <summary>The most that is held or done of each thing on one day; more never helps anyone.</summary>
    public int[] Most { get; }

    public List<ConditionClause> Clauses { get; } = [];

    public string Text => $"""
        # Treaty

        Parties: Aland; Boland.

        ## Definitions

        "Gun" means a holding, counted in guns.

        "Boat" means a holding, counted in boats.

        "Test" means an act by which a Party tests something.

        "Report" means an act by which a Party reports to another Party.

        ## Article I

        {_articles}
        ## Article II

        1. This Treaty shall enter into force on 1 January 2030.

        2. This Treaty shall remain in force until {Days} January 2030, including that day.

        """;

    private static string Noun(ConditionThing thing, int count) => count == 1 ? $"1 {thing}" : count == 0 ? $"no {thing}s" : $"{count} {thing}s";

    private static string Verb(ConditionThing thing) => thing is ConditionThing.Test ? "conduct" : "submit";

    private static string Done(ConditionThing thing) => thing is ConditionThing.Test ? "conducted" : "submitted";

    private ConditionThing Holding() => Pick(ConditionThing.Gun, ConditionThing.Boat);

    private ConditionThing Act() => Pick(ConditionThing.Test, ConditionThing.Report);

    private ConditionThing Pick(ConditionThing one, ConditionThing other) => Most[2 * (int)other] > 0 && _random.Next(2) == 0 ? other : one;

    private void Add()
    {
        var party = _isDuo ? _random.Next(2) : 0;
        switch (_random.Next(11))
        {
            case 0 or 1: AddLimit(party); break;
            case 2 or 3: AddQuota(party); break;
            case 4 or 5: AddDuty(party); break;
            case 6: AddExclusive(party); break;
            case 7: AddRight(party); break;
            case 8: AddExemption(party); break;
            default: AddSwitch(); break;
        }
    }

    private void AddLimit(int party)
    {
        var (holding, isLeast) = (Holding(), _random.Next(3) > 0);
        var (window, first, last) = Window();
        var (words, holds) = Condition(party, "if", "while", "unless");
        var number = _count + 1;
        bool IsLifted(ConditionHistory history, int day) => _lifted.TryGetValue(number, out var lifts) && lifts(history, day);
        if (!isLeast && words.Length == 0 && window.Length == 0) _bans.Add((number, holding, party));
        bool IsBroken(ConditionHistory history, int day) =>
            first <= day && day <= last && IsOn(number, history, day) && holds(history, day) && history.At(holding, party, day) > 0 != isLeast && !IsLifted(history, day);
        Say($"{window}{Names[party]} shall hold {(isLeast ? $"at least 1 {holding}" : $"no {holding}s")}{words}.", party, history => !Range(0, Days - 1).Any(day => IsBroken(history, day)));
        if (!words.Contains("breach", StringComparison.Ordinal)) _limits.Add((number, party, IsBroken));
    }

    private void AddQuota(int party)
    {
        var (act, most, number) = (Act(), _random.Next(3) == 0 ? 1 : 0, _count + 1);
        var (window, first, last) = Window();
        var (words, holds) = Condition(party, "if", "while", "unless");
        Say(
            $"{window}{Names[party]} shall {(most == 0 ? $"not {Verb(act)} a {act}" : $"{Verb(act)} no more than {most} {act}")}{words}.", party,
            history => Range(first, last).Sum(day => IsOn(number, history, day) && holds(history, day) ? history.At(act, party, day) : 0) <= most, isCompared: most == 0);
    }

    private void AddDuty(int party)
    {
        var act = Act();
        var (first, last) = Span();
        var isWhile = _random.Next(2) == 0;
        var (words, holds) = isWhile ? Condition(party, "while") : Condition(party, "if", "unless");
        var number = _count + 1;
        bool Asks(ConditionHistory history) => IsOn(number, history, last) && (isWhile ? Range(first, last).All(day => holds(history, day)) : holds(history, last));
        Say(
            $"{Words(first, last)}{Names[party]} shall {Verb(act)} a {act}{words}.", party,
            history => !Asks(history) || history.Sum(act, party, first, last) > 0);
    }

    private void AddExclusive(int party)
    {
        var act = Act();
        var (words, holds) = Condition(party, "only if", "provided that");
        if (words.Length == 0) return;
        var number = _count + 1;
        Func<ConditionHistory, bool> complies = history => Range(0, Days - 1).All(day => !IsOn(number, history, day) || history.At(act, party, day) == 0 || holds(history, day));
        Say($"{Names[party]} may {Verb(act)} a {act}{words.Replace(", only", " only", StringComparison.Ordinal)}.", party, complies, history => Range(0, Days - 1).Any(day => IsOn(number, history, day) && history.At(act, party, day) > 0 && holds(history, day)), words.Contains("only", StringComparison.Ordinal));
    }

    private void AddRight(int party)
    {
        var (act, number) = (Act(), _count + 1);
        var (window, first, last) = Window();
        var (words, holds) = Condition(party, "if", "while", "unless");
        Say($"{window}{Names[party]} may {Verb(act)} a {act}{words}.", party, null, history => Range(first, last).Any(day => IsOn(number, history, day) && history.At(act, party, day) > 0 && holds(history, day)));
    }

    private void AddExemption(int party)
    {
        if (_bans.Find(ban => ban.Party == party) is not { Number: > 0 } ban) return;
        _mayBeOfBreach = false;
        var (words, holds) = Condition(party, "if", "while", "unless");
        _mayBeOfBreach = true;
        var number = _count + 1;
        _lifted.Add(ban.Number, (history, day) => IsOn(number, history, day) && holds(history, day));
        _bans.Remove(ban);
        Say($"Notwithstanding paragraph {ban.Number}, {Names[party]} may hold up to 1 additional {ban.Thing}{words}.", party, null, history => Range(0, Days - 1).Any(day => history.At(ban.Thing, party, day) > 0 && IsOn(ban.Number, history, day) && IsOn(number, history, day) && holds(history, day)));
    }

    private void AddSwitch()
    {
        if (_count == 0) return;
        var (number, kind) = (_random.Next(_count) + 1, _random.Next(4));
        var party = Clauses.Find(clause => clause.Number == number)?.Party ?? 0;
        // "It" is no one in a switch.
        var (state, isTrue) = State(party, Names[party]);
        var (window, first, last) = kind == 3 ? ("", 0, Days - 1) : Window();
        var word = kind == 3 ? "only if" : _random.Next(3) == 0 ? "unless" : _random.Next(2) == 0 ? "if" : "while";
        var days = window.Length == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" {char.ToLowerInvariant(window[0])}{window[1..].TrimEnd(' ', ',')}");
        var says = kind switch { 0 => "does not apply", 1 => "is suspended", 2 => "applies again", _ => "applies" };
        _switches.Add((number, (history, day) => first <= day && day <= last && isTrue(history, day) == (word != "unless"), kind));
        Clauses.Add(new(++_count, party));
        _articles.Append(CultureInfo.InvariantCulture, $"{_count}. Paragraph {number} {says}{days} {word} {state}.\n\n");
    }

    /// <summary>Whether no switch turns a paragraph off; the last one counts.</summary>
    private bool IsOn(int number, ConditionHistory history, int day)
    {
        var isOn = true;
        foreach (var (of, holds, kind) in _switches.Where(item => item.Number == number))
        {
            if (kind == 3) isOn = holds(history, day);
            else if (holds(history, day)) isOn = kind == 2;
        }

        return isOn;
    }

    private void Say(string sentence, int party, Func<ConditionHistory, bool>? complies, Func<ConditionHistory, bool>? isUsed = null, bool isCompared = true)
    {
        Clauses.Add(new(++_count, party) { Complies = complies, IsUsed = isUsed, IsCompared = isCompared });
        _articles.Append(CultureInfo.InvariantCulture, $"{_count}. {sentence}\n\n");
    }

    private (string Words, int First, int Last) Window()
    {
        if (_random.Next(2) == 0) return ("", 0, Days - 1);
        var (first, last) = Span();
        return (Words(first, last), first, last);
    }

    private (int First, int Last) Span()
    {
        var (one, other) = (_random.Next(Days), _random.Next(Days));
        return (Math.Min(one, other), Math.Max(one, other));
    }

    private static string Words(int first, int last) => first == last
        ? string.Create(CultureInfo.InvariantCulture, $"On {first + 1} January 2030, ")
        : string.Create(CultureInfo.InvariantCulture, $"From {first + 1} January 2030 to {last + 1} January 2030, ");

    private static IEnumerable<int> Range(int first, int last) => Enumerable.Range(first, last - first + 1);

    /// <summary>A condition behind the sentence, or none, with the days on which the clause applies.</summary>
    private (string Words, Func<ConditionHistory, int, bool> Holds) Condition(int party, params string[] words)
    {
        if (_random.Next(3) == 0) return ("", (_, _) => true);
        var word = words[_random.Next(words.Length)];
        var (state, isTrue) = State(party, "it");
        return ($", {word} {state}", word is "unless" ? (history, day) => !isTrue(history, day) : isTrue);
    }

    private (string Words, Func<ConditionHistory, int, bool> IsTrue) State(int party, string own)
    {
        var (who, of) = _isDuo && _random.Next(4) > 0 ? (own == "it" && _random.Next(2) == 0 ? "another Party" : Names[1 - party], 1 - party) : (own, party);
        var (holding, act) = (Holding(), Act());
        var minimum = Most[2 * (int)act] > 1 ? _random.Next(1, 3) : 1;
        var (first, last) = Span();
        if (_mayBeOfBreach && own == "it" && _random.Next(4) == 0 && _limits.FindAll(limit => limit.Party == of) is { Count: > 0 } limits)
        {
            var (number, _, isBroken) = limits[_random.Next(limits.Count)];
            return _random.Next(2) == 0 ? ($"{who} is in breach of paragraph {number}", isBroken) : ($"{who} complies with paragraph {number}", (history, day) => !isBroken(history, day));
        }

        return _random.Next(7) switch
        {
            0 or 1 => ($"{who} holds at least 1 {holding}", (history, day) => history.At(holding, of, day) > 0),
            2 => ($"{who} holds no {holding}s", (history, day) => history.At(holding, of, day) == 0),
            3 => ($"{who} has {Done(act)} {(minimum == 1 ? $"a {act}" : $"at least {Noun(act, minimum)}")}", (history, day) => history.Sum(act, of, 0, day) >= minimum),
            4 => ($"{who} has not {Done(act)} a {act}", (history, day) => history.Sum(act, of, 0, day) == 0),
            5 => (string.Create(CultureInfo.InvariantCulture, $"{who} has {Done(act)} a {act} from {first + 1} January 2030 to {last + 1} January 2030"), (history, day) => history.Sum(act, of, first, Math.Min(last, day)) > 0),
            _ => (string.Create(CultureInfo.InvariantCulture, $"{who} does not {Verb(act)} a {act} from {first + 1} January 2030 to {last + 1} January 2030"), (history, day) => day > last && history.Sum(act, of, first, last) == 0),
        };
    }
}
