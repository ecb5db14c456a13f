using System.Collections.Immutable;
using TreatyLang.Diagnostics;
using TreatyLang.Text;

namespace TreatyLang.Semantics;

/// <summary>The acts of the law of treaties that need no definition in the text: a State signs, is bound, gives notice (VCLT, Articles 11, 65 and 67).</summary>
public static class BuiltInActs
{
    /// <summary>The signature of the treaty by one State.</summary>
    public static ActSymbol Signature { get; } = Act("Signature");

    /// <summary>The deposit of an instrument of ratification.</summary>
    public static ActSymbol Ratification { get; } = Act("Ratification");

    /// <summary>The deposit of an instrument of acceptance.</summary>
    public static ActSymbol Acceptance { get; } = Act("Acceptance");

    /// <summary>The deposit of an instrument of approval.</summary>
    public static ActSymbol Approval { get; } = Act("Approval");

    /// <summary>The deposit of an instrument of accession.</summary>
    public static ActSymbol Accession { get; } = Act("Accession");

    /// <summary>The handing over of its instrument in an exchange (VCLT, Article 13).</summary>
    public static ActSymbol ExchangeOfInstruments { get; } = Act("Exchange of Instruments");

    /// <summary>A notice of withdrawal.</summary>
    public static ActSymbol NoticeOfWithdrawal { get; } = Act("Withdrawal Notice");

    /// <summary>A notice that ends the treaty for all Parties.</summary>
    public static ActSymbol NoticeOfTermination { get; } = Act("Termination Notice");

    /// <summary>The acts by which a State deposits its consent to be bound (VCLT, Articles 14 to 16).</summary>
    public static ImmutableArray<ActSymbol> Deposits { get; } = [Ratification, Acceptance, Approval, Accession];

    /// <summary>The act of depositing an instrument of a kind, for example <c>ratification</c>; null for a word that names none.</summary>
    public static ActSymbol? Deposit(string kind) => Deposits.FirstOrDefault(act => act.Name.Equals(kind, StringComparison.OrdinalIgnoreCase));

    /// <summary>The act that a term names although the text does not define it, for example <c>Termination Notice</c>; or null.</summary>
    internal static ActSymbol? Named(string name) => name switch
    {
        "Termination Notice" or "Termination Notices" or "Notice of Termination" => NoticeOfTermination,
        "Withdrawal Notice" or "Withdrawal Notices" or "Notice of Withdrawal" => NoticeOfWithdrawal,
        _ => null,
    };

    /// <summary>An act that every agent of its kind can do without a definition.</summary>
    internal static ActSymbol Act(string name, bool hasTarget = false) =>
        new(name, name + "s", null, null, hasTarget, new Location(SourceText.From("", ""), new TextSpan(0, 0)));
}
