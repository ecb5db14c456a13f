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
                if (!_words.Are(majority.Simple, "simple") || !_words.Are(majority.Majority, "majority")) return null;
                return IsWorded(majority.Voters?.Electorate) ? new Majority(new Rational(1, 2), true, IsOfVotesCast(majority.Voters?.Electorate)) : null;
            case ShareRuleSyntax share:
                if (!_words.Are(share.Share, Numerals[..9]) || !_words.Are(share.Parts, Parts[1..])) return null;
                return IsWorded(share.Electorate) ? Share(share) : null;
            case VotesRuleSyntax votes:
                return scope.Numbers.Count(votes.Needed, "votes") is { } needed && scope.Numbers.Count(votes.Total, "votes") is { } total
                    ? new FixedVotes(needed, total) : null;
            default:
                throw new InvalidOperationException($"No meaning for {rule.Kind}.");
        }
    }

    private static Majority Share(ShareRuleSyntax share) =>
        new(new Rational(Array.IndexOf(Numerals, share.Share.Text) + 1, Array.IndexOf(Parts, share.Parts.Text) + 2), false, IsOfVotesCast(share.Electorate));

    private bool IsWorded(ElectorateSyntax? electorate) => electorate is null
        || (_words.Are(electorate.Members, "members") && _words.Are(electorate.Present, "present") && _words.Are(electorate.Voting, "voting"));

    // Without other words those who stay away do not count in a simple majority.
    private static bool IsOfVotesCast(ElectorateSyntax? electorate) => electorate is null || electorate.Present is not null;
}
