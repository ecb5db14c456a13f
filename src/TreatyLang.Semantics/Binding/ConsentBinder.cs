using System.Collections.Immutable;
using TreatyLang.Syntax;

namespace TreatyLang.Semantics;

/// <summary>Binds who has to consent to be bound, and how.</summary>
internal sealed class ConsentBinder(BindingScope scope)
{
    private readonly FormWords _words = new(scope.Diagnostics);

    /// <summary>The date on which enough States have consented; null after a diagnostic.</summary>
    public TimePoint? Point(ConsentSyntax consent)
    {
        if (!_words.Are(consent.Doing, "deposited", "exchanged") || !_words.Are(consent.Owners, "their")) return null;
        if (Acts(consent.Instruments, consent.Doing.Text == "exchanged") is not { } acts) return null;
        return Condition(consent.Consenting, acts) is { } condition ? new OpenDatePoint(Words.Of(consent)) { Condition = condition } : null;
    }

    /// <summary>What “the deposit of the 65th instrument of ratification” waits for; null for other words.</summary>
    public ConsentCondition? Condition(RatificationEventSyntax happening)
    {
        if (happening.Act.Text == "exchange") return Everyone([BuiltInActs.ExchangeOfInstruments]);
        if (happening.Act.Text != "deposit" || Deposits(happening.Manners) is not { } acts) return null;
        if (!_words.Are(happening.All, "all")) return null;
        if (happening.Nth is { } nth) return Rank(nth) is { } count ? new(acts, [], count, null) : null;
        var isFirst = happening.DescendantTokens().Any(token => token.Kind == SyntaxKind.FirstKeyword);
        if (isFirst) return new(acts, [], 1, null);
        return happening.Rank is null or { Text: "last" } ? Everyone(acts) : null;
    }

    private static ImmutableArray<ActSymbol>? Deposits(IEnumerable<SyntaxToken> manners)
    {
        var acts = manners.Select(manner => BuiltInActs.Deposit(manner.Text)).ToList();
        return acts.Contains(null) ? null : [.. acts.OfType<ActSymbol>()];
    }

    /// <summary>The acts by which instruments are deposited; null after a diagnostic.</summary>
    public ImmutableArray<ActSymbol>? Acts(InstrumentsSyntax instruments, bool isExchange)
    {
        if (!_words.Are(instruments.Noun, "instrument", "instruments")) return null;
        var acts = new List<ActSymbol>();
        foreach (var kind in instruments.Kinds)
        {
            if (BuiltInActs.Deposit(kind.Text) is { } act) acts.Add(act);
            else scope.Diagnostics.Report(LifeDiagnostics.NoInstrument, kind.Location, kind.Text);
        }

        if (acts.Count < instruments.Kinds.Length) return null;
        if (isExchange) return [BuiltInActs.ExchangeOfInstruments];
        return acts.Count == 0 ? BuiltInActs.Deposits : [.. acts];
    }

    /// <summary>The number of “65th” or “30th”; null after a diagnostic.</summary>
    public int? Rank(SyntaxToken nth)
    {
        var digits = nth.Text.TakeWhile(char.IsAsciiDigit).Count();
        if (int.TryParse(nth.Text[..digits], out var rank) && rank > 0 && nth.Text[digits..] is "st" or "nd" or "rd" or "th") return rank;
        _words.Are(nth, $"{Math.Max(1, rank)}th");
        return null;
    }

    private ConsentCondition Everyone(ImmutableArray<ActSymbol> acts) => new(acts, [.. scope.Names.Parties], 0, null);

    private ConsentCondition? Condition(ConsentingSyntax consenting, ImmutableArray<ActSymbol> acts)
    {
        switch (consenting)
        {
            case EveryPartyConsentingSyntax: return Everyone(acts);
            case ListedConsentingSyntax listed: return Listed(listed, acts);
            case EveryMemberConsentingSyntax member:
                return new GroupBinder(scope).Fixed(member.Group) is { } members ? new(acts, members, 0, null) : null;
            case CountConsentingSyntax count: return Count(count, acts);
            case NamedConsentingSyntax named: return Named(named, acts);
            default: throw new InvalidOperationException($"No meaning for {consenting.Kind}.");
        }
    }

    private ConsentCondition? Listed(ListedConsentingSyntax listed, ImmutableArray<ActSymbol> acts)
    {
        if (!_words.Are(listed.Named, "named", "listed")) return null;
        var place = Words.Of(listed.Place);
        if (place.StartsWith("Table", StringComparison.Ordinal)) return scope.Tables.Named(listed.Place) is { } rows ? new(acts, rows, 0, null) : null;
        var entry = scope.Names.FindTerm($"{place} State") ?? scope.Names.FindTerm($"{place} Party");
        if (entry is null)
        {
            scope.Diagnostics.Report(LifeDiagnostics.NoSuchList, listed.Place.Location, place);
            return null;
        }

        entry.IsUsed = true;
        return scope.Definitions.Resolve(entry) is GroupSymbol group ? new(acts, group.Members, 0, null) : null;
    }

    private ConsentCondition? Count(CountConsentingSyntax syntax, ImmutableArray<ActSymbol> acts)
    {
        if (scope.Numbers.Count(syntax.Count, "States") is not { } count) return null;
        if (syntax is not { Share: { } number, Total: { } total }) return new(acts, [], count, null);
        if (scope.Numbers.Number(number) is not { } percent || scope.Terms.Bind(total) is not TermSymbol of) return null;
        if (percent <= 100) return new(acts, [], count, new(percent, of));
        scope.Diagnostics.Report(LifeDiagnostics.MoreThanAll, number.Location, number.Text, Words.Of(total));
        return null;
    }

    private ConsentCondition? Named(NamedConsentingSyntax named, ImmutableArray<ActSymbol> acts)
    {
        var parties = named.Members.Select(scope.Terms.Party).ToList();
        return parties.Contains(null) ? null : new(acts, [.. parties.OfType<PartySymbol>().Distinct()], 0, null);
    }
}
