using TreatyLang.Syntax;

namespace TreatyLang.Semantics;

/// <summary>Binds what States do in the life of the treaty: they sign, deposit and exchange instruments, accede and give notice.</summary>
internal sealed class LifeFactBinder(BindingScope scope)
{
    private readonly FormWords _words = new(scope.Diagnostics);

    /// <summary>Binds what one State does.</summary>
    public void Bind(LifeFactSyntax fact, SentencePlace place)
    {
        if (scope.Terms.Party(fact.Party) is not { } party || Day(fact, fact.At, fact.On) is not { } date || Act(fact) is not { } act) return;
        scope.Clauses.Add(place.Address(), (ordinal, address) => new ActFact(ordinal, address, place.Syntax.Location, date, party, act, null));
    }

    /// <summary>Binds an exchange of instruments, in which each Party takes part.</summary>
    public void Bind(ExchangeFactSyntax fact, SentencePlace place)
    {
        if (!_words.Are(fact.Doing, "exchanged", "deposited") || !_words.Are(fact.Owners, "their")) return;
        if (scope.Consents.Acts(fact.Instruments, fact.Doing.Text == "exchanged") is not [var act, ..] || Day(fact, fact.At, fact.On) is not { } date) return;
        foreach (var party in scope.Names.Parties)
        {
            scope.Clauses.Add(place.Address("", $"for {party.Name}"), (ordinal, address) =>
                new ActFact(ordinal, address, place.Syntax.Location, date, party, act, null));
        }
    }

    private ActSymbol? Act(LifeFactSyntax fact)
    {
        switch (fact.LifeDeed)
        {
            case InstrumentDeedSyntax deed:
                return _words.Are(fact.Doing, "deposited") && scope.Consents.Acts(deed.Instruments, false) is [var act, ..] ? act : null;
            case NoticeDeedSyntax notice:
                if (!_words.Are(fact.Doing, "gave") || !_words.Are(notice.Purpose, "withdrawal", "termination")) return null;
                return notice.Purpose.Text == "withdrawal" ? BuiltInActs.NoticeOfWithdrawal : BuiltInActs.NoticeOfTermination;
            default:
                if (!_words.Are(fact.Doing, "acceded", "ratified", "accepted", "approved", "signed")) return null;
                return fact.Doing.Text switch
                {
                    "acceded" => BuiltInActs.Accession,
                    "ratified" => BuiltInActs.Ratification,
                    "accepted" => BuiltInActs.Acceptance,
                    "approved" => BuiltInActs.Approval,
                    _ => BuiltInActs.Signature,
                };
        }
    }

    private DateOnly? Day(FactSyntax fact, DateSyntax? before, DateSyntax? behind)
    {
        if ((before ?? behind) is { } date && (before is null || behind is null)) return scope.Numbers.Date(date);
        scope.Diagnostics.Report(LifeDiagnostics.WhichDay, fact.Location, Words.Of(fact), before is null ? "no date" : "two dates");
        return null;
    }
}
