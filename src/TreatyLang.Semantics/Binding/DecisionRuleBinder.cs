using TreatyLang.Syntax;

namespace TreatyLang.Semantics;

/// <summary>Binds the votes that a decision needs.</summary>
internal sealed class DecisionRuleBinder(BindingScope scope)
{
    private static readonly string[] Numerals = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
    private static readonly string[] Parts = ["half", "thirds", "quarters", "fifths", "sixths", "sevenths", "eighths", "ninths", "tenths"];

    private readonly FormWords _words = new(scope.Diagnostics);

    /// <summary>The rule; null after a diagnostic.</summary>
    public DecisionRule? Bind(DecisionRuleSyntax rule)
    {
        switch (rule)
        {
            case ConsensusRuleSyntax:
                return new Consensus();
            case MajorityRuleSyntax majority:
                return IsWorded(majority.Voters?.Electorate) ? Majority(majority, majority.Voters?.Electorate) : null;
            case ShareRuleSyntax share:
                if (share.Parts.Text == "majority") return IsWorded(share.Electorate) ? Majority(share.Share, share.Electorate) : null;
                if (!_words.Are(share.Share, Numerals[..9]) || !_words.Are(share.Parts, Parts[1..])) return null;
                return IsWorded(share.Electorate) ? Share(share) : null;
            case VotesRuleSyntax votes:
                return scope.Numbers.Count(votes.Needed, "votes") is { } needed && scope.Numbers.Count(votes.Total, "votes") is { } total
                    ? new FixedVotes(needed, total) : null;
            default:
                throw new InvalidOperationException($"No meaning for {rule.Kind}.");
        }
    }

    // "a simple majority", "a two-thirds majority", "unanimity"
    private Majority? Majority(MajorityRuleSyntax rule, ElectorateSyntax? electorate)
    {
        if (rule.Share is not { } share)
        {
            if (!_words.Are(rule.Majority, "majority", "unanimity")) return null;
            return rule.Majority.Text == "majority" ? new(new Rational(1, 2), true, IsOfVotesCast(electorate)) : new(Rational.One, false, electorate?.Present is not null);
        }

        return _words.Are(rule.Majority, "majority") ? Majority(share, electorate) : null;
    }

    private Majority? Majority(SyntaxToken share, ElectorateSyntax? electorate)
    {
        if (share.Text == "simple") return new(new Rational(1, 2), true, IsOfVotesCast(electorate));
        var words = share.Text.Split('-');
        var (count, part) = (Array.IndexOf(Numerals, words[0]) + 1, words.Length == 2 ? Array.IndexOf(Parts, words[1]) + 2 : 0);
        if (count > 0 && part > 2) return new(new Rational(count, part), false, IsOfVotesCast(electorate));
        _words.Are(share, "simple", "two-thirds", "three-quarters");
        return null;
    }

    private static Majority Share(ShareRuleSyntax share) =>
        new(new Rational(Array.IndexOf(Numerals, share.Share.Text) + 1, Array.IndexOf(Parts, share.Parts.Text) + 2), false, IsOfVotesCast(share.Electorate));

    private bool IsWorded(ElectorateSyntax? electorate) => electorate is null
        || (_words.Are(electorate.Members, "members") && _words.Are(electorate.Present, "present") && _words.Are(electorate.Voting, "voting"));

    // Without other words those who stay away do not count in a simple majority.
    private static bool IsOfVotesCast(ElectorateSyntax? electorate) => electorate is null || electorate.Present is not null;
}
