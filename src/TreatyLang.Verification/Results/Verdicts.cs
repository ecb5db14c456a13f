namespace TreatyLang.Verification;

/// <summary>How verdicts add up.</summary>
public static class Verdicts
{
    /// <summary>What several verdicts come to: inconsistent before undecided before consistent.</summary>
    /// <param name="verdicts">The verdicts; where there are none, nothing is wrong.</param>
    public static Verdict Worst(IEnumerable<Verdict> verdicts)
    {
        var known = verdicts.ToHashSet();
        return known.Contains(Verdict.Inconsistent) ? Verdict.Inconsistent : known.Contains(Verdict.Undecided) ? Verdict.Undecided : Verdict.Consistent;
    }
}
