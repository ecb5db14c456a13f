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

    /// <summary>Binds the day on which the treaty entered into force for one Party.</summary>
    public void Bind(PartyEntryFactSyntax fact, SentencePlace place)
    {
        if (scope.Terms.Party(fact.Party) is not { } party || scope.Numbers.Date(fact.Date) is not { } date) return;
        scope.Clauses.Add(place.Address(), (ordinal, address) => new PartyEntryFact(ordinal, address, place.Syntax.Location, party, date));
    }

    /// <summary>Binds the day on which the treaty was opened for signature.</summary>
    public void Bind(OpeningFactSyntax fact, SentencePlace place)
    {
        if (!_words.Are(fact.Doing, "opened") || scope.Numbers.Date(fact.Date) is not { } date) return;
        scope.Clauses.Add(place.Address(), (ordinal, address) => new OpeningFact(ordinal, address, place.Syntax.Location, date));
    }

    /// <summary>Binds an exchange of instruments, in which each Party takes part.</summary>
    public void Bind(ExchangeFactSyntax fact, SentencePlace place)
    {
        if (!_words.Are(fact.Doing, "exchanged", "deposited", "exchange", "deposit") || !_words.Are(fact.Owners, "their")) return;
        if (scope.Consents.Acts(fact.Instruments, fact.Doing.Text.StartsWith("exchange", StringComparison.Ordinal)) is not [var act, ..] || Day(fact, fact.At, fact.On) is not { } date) return;
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
                return _words.Are(fact.Doing, "deposited", "deposits") && scope.Consents.Acts(deed.Instruments, false) is [var act, ..] ? act : null;
            case NoticeDeedSyntax notice:
                if (!_words.Are(fact.Doing, "gave", "gives") || !_words.Are(notice.Purpose, "withdrawal", "termination")) return null;
                return notice.Purpose.Text == "withdrawal" ? BuiltInActs.NoticeOfWithdrawal : BuiltInActs.NoticeOfTermination;
            default:
                if (!_words.Are(fact.Doing, "acceded", "ratified", "accepted", "approved", "signed", "accedes", "ratifies", "accepts", "approves", "signs")) return null;
                return fact.Doing.Text[..3] switch
                {
                    "acc" when fact.Doing.Text[3] == 'e' && fact.Doing.Text[4] == 'd' => BuiltInActs.Accession,
                    "acc" => BuiltInActs.Acceptance,
                    "rat" => BuiltInActs.Ratification,
                    "app" => BuiltInActs.Approval,
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
