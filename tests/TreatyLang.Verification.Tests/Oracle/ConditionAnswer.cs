namespace TreatyLang.Verification.Tests.Oracle;

/// <summary>What all histories of a treaty with conditions come to: one bit for each history that complies with a paragraph.</summary>
internal sealed class ConditionAnswer
{
    private const string Article = "Article I(";

    private readonly Dictionary<ConditionClause, ulong[]> _complying = [];
    private readonly Dictionary<ConditionClause, ulong[]> _using = [];
    private readonly int _words;
    private readonly int _count;

    public ConditionAnswer(ConditionTreaty treaty)
    {
        var history = new ConditionHistory(treaty.Most);
        (_count, _words) = (history.Count, (history.Count + 63) / 64);
        foreach (var clause in treaty.Clauses)
        {
            if (clause.Complies is not null) _complying.Add(clause, new ulong[_words]);
            if (clause.IsUsed is not null) _using.Add(clause, new ulong[_words]);
        }

        for (var number = 0; number < _count; number++)
        {
            history.Go(number);
            foreach (var (clause, bits) in _complying)
                if (clause.Complies?.Invoke(history) == true) bits[number / 64] |= 1ul << (number % 64);
            foreach (var (clause, bits) in _using)
                if (clause.IsUsed?.Invoke(history) == true) bits[number / 64] |= 1ul << (number % 64);
        }

        IsContradictory = [.. Enumerable.Range(0, 2).Select(party => !IsPossible(Of(party)))];
        IsJointlyContradictory = !IsContradictory.Contains(true) && !IsPossible(_complying.Values);
        if (IsJointlyContradictory || IsContradictory.Contains(true)) return;
        Empty = [.. _using.Where(right => !IsPossible([right.Value, .. Of(right.Key.Party)])).Select(right => right.Key.Number)];
        Unknown = [.. _complying.Where(pair => !pair.Key.IsCompared || !IsPossible([Not(pair.Value)])).Select(pair => pair.Key.Number)];
        Implied =
        [
            .. from pair in _complying
               let breach = Not(pair.Value)
               where pair.Key.IsCompared && IsPossible([breach]) && !IsPossible([breach, .. _complying.Where(other => other.Key != pair.Key && other.Key.Party == pair.Key.Party).Select(other => other.Value)])
               select pair.Key.Number,
        ];
    }

    /// <summary>Whether a Party cannot comply.</summary>
    public bool[] IsContradictory { get; }

    /// <summary>Whether each Party could comply alone, but not both.</summary>
    public bool IsJointlyContradictory { get; }

    /// <summary>The rights that nobody can use, if all can comply.</summary>
    public int[] Empty { get; } = [];

    /// <summary>The paragraphs that follow from others, if all can comply.</summary>
    public int[] Implied { get; } = [];

    /// <summary>The paragraphs that may follow from others or not.</summary>
    public int[] Unknown { get; } = [];

    /// <summary>What occurs.</summary>
    public IEnumerable<string> Kinds
    {
        get
        {
            if (IsContradictory.Contains(true)) yield return "contradiction";
            if (IsJointlyContradictory) yield return "joint contradiction";
            if (Empty.Length > 0) yield return "empty right";
            if (Implied.Length > 0) yield return "implied";
            if (!IsContradictory.Contains(true) && !IsJointlyContradictory && Empty.Length == 0 && Implied.Length == 0) yield return "none of these";
        }
    }

    /// <summary>Where the product disagrees; null if it does not.</summary>
    public string? Compare(VerificationResult result)
    {
        var contradictions = result.Findings.Where(finding => finding.Kind is FindingKind.Contradiction).ToList();
        bool Says(int party) => contradictions.Exists(finding => finding.Agents.Any(agent => agent.Name == (party == 0 ? "Aland" : "Boland")));
        var isJoint = contradictions.Exists(finding => finding.Agents.IsEmpty);
        // A condition on the breach of a clause that hangs on another breach stays open by name; what is said must be right all the same.
        if (result.Findings.Any(finding => finding.Kind is FindingKind.Undecided && finding.Message.Contains("hangs on a breach", StringComparison.Ordinal)))
            return (Says(0) && !IsContradictory[0]) || (Says(1) && !IsContradictory[1]) ? "A contradiction that is none, beside what is undecided." : null;
        var isEqual = IsContradictory[0] == Says(0) && IsContradictory[1] == Says(1) && IsJointlyContradictory == isJoint;
        if (isEqual && contradictions.Count == 0)
        {
            var empty = Numbers(result, finding => finding.Kind is FindingKind.Conflict or FindingKind.EmptyRight, 1);
            var implied = Numbers(result, finding => finding.Kind is FindingKind.Dominated, 1);
            var named = Numbers(result, finding => finding.Kind is FindingKind.Dominated or FindingKind.Vacuous, 9);
            isEqual = Empty.Order().SequenceEqual(empty.Order()) && implied.Except(Unknown).All(Implied.Contains) && Implied.All(named.Contains);
        }

        // What others can force is another question, which may stay open.
        isEqual &= !result.Findings.Any(finding => finding.Kind is FindingKind.Undecided && !finding.Message.Contains("can force", StringComparison.Ordinal));
        return isEqual ? null : $"oracle:  contradictory {IsContradictory[0]} {IsContradictory[1]}, jointly {IsJointlyContradictory}; empty {string.Join(' ', Empty)}; implied {string.Join(' ', Implied)}\nproduct: {string.Join("; ", result.Findings.Select(finding => $"{finding.Kind} {finding.Message}"))}";
    }

    private static List<int> Numbers(VerificationResult result, Func<Finding, bool> isMeant, int most) =>
        [.. result.Findings.Where(isMeant).SelectMany(finding => finding.Clauses.Take(most)).Select(clause => clause.Address.ToString()).Where(address => address.StartsWith(Article, StringComparison.Ordinal)).Select(address => int.Parse(address[Article.Length..^1], System.Globalization.CultureInfo.InvariantCulture)).Distinct()];

    private IEnumerable<ulong[]> Of(int party) => _complying.Where(pair => pair.Key.Party == party).Select(pair => pair.Value);

    private bool IsPossible(IEnumerable<ulong[]> sets)
    {
        var list = sets.ToList();
        for (var word = 0; word < _words; word++)
        {
            var left = word == _words - 1 && _count % 64 > 0 ? (1ul << (_count % 64)) - 1 : ulong.MaxValue;
            foreach (var set in list) left &= set[word];
            if (left != 0) return true;
        }

        return false;
    }

    private static ulong[] Not(ulong[] set) => [.. set.Select(word => ~word)];
}
