using TreatyLang.Syntax;

namespace TreatyLang.Semantics;

/// <summary>Binds reservations, and the clauses that prohibit or permit them.</summary>
internal sealed class ReservationBinder(BindingScope scope)
{
    private readonly FormWords _words = new(scope.Diagnostics);

    /// <summary>Binds a clause on reservations.</summary>
    public void Bind(ReservationClauseSyntax clause, SentencePlace place)
    {
        switch (clause)
        {
            case PartyReservationSyntax own when _words.Are(own.Doing, "reserves") && _words.Are(own.Right, "right"):
                if (scope.Terms.Party(own.Party) is not { } party || scope.References.Bind(own.Reference, place) is not { } reserved) return;
                scope.Clauses.Add(place.Address(), (ordinal, address) => new ReservationClause(ordinal, address, place.Syntax.Location, party, reserved));
                break;
            case ReservationBanSyntax ban when AreMade(ban.Reservations, ban.Be, ban.Made):
                AddRule(ban.Reference, false, place);
                break;
            case ReservationLimitSyntax limit when AreMade(limit.Reservations, limit.Be, limit.Made):
                AddRule(limit.Reference, true, place);
                break;
        }
    }

    private bool AreMade(SyntaxToken reservations, SyntaxToken be, SyntaxToken made) =>
        _words.Are(reservations, "reservations", "reservation", "Reservations") && _words.Are(be, "be") && _words.Are(made, "made");

    private void AddRule(ReferenceSyntax reference, bool isOnly, SentencePlace place)
    {
        if (scope.References.Bind(reference, place) is not { } clauses) return;
        scope.Clauses.Add(place.Address(), (ordinal, address) => new ReservationRuleClause(ordinal, address, place.Syntax.Location, clauses, isOnly));
    }
}
