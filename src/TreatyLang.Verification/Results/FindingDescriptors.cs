using System.Diagnostics;
using TreatyLang.Diagnostics;

namespace TreatyLang.Verification;

/// <summary>The descriptors and names of the kinds of finding.</summary>
public static class FindingDescriptors
{
    /// <summary>All descriptors, by id.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        New("TL3001", "Contradiction", DiagnosticSeverity.Error, "Change one of the numbers or dates, or say which clause prevails (“Notwithstanding …”)."),
        New("TL3002", "Facts that cannot all be true", DiagnosticSeverity.Error, "Correct one of the facts in the working papers, or the definition that they meet."),
        New("TL3003", "Right in conflict with a duty", DiagnosticSeverity.Error, "Say which clause prevails (“Notwithstanding …”, “Subject to …”), or change one of the numbers."),
        New("TL3004", "Unreachable", DiagnosticSeverity.Error, "Move the dates, lengthen the duration, or shorten the periods of the procedure."),
        New("TL3005", "Empty right", DiagnosticSeverity.Warning, "Lower the amount that the right grants, or make room for it in the clause that stops it."),
        New("TL3006", "Clause without effect", DiagnosticSeverity.Warning, "Move the date of the clause or the end of the treaty so that the clause has time to apply, or delete it."),
        New("TL3007", "Open reading", DiagnosticSeverity.Warning, "Write the reading that is meant."),
        New("TL3008", "Gap", DiagnosticSeverity.Warning, "Let the later clause begin where the earlier one ends, or say that nothing applies in between."),
        New("TL3009", "Clause implied by others", DiagnosticSeverity.Note, "Delete the clause, or tighten it so that it adds something."),
        New("TL3010", "Undecided", DiagnosticSeverity.Error, "Give the missing date or simplify the clauses named, and check again."),
        New("TL3011", "Loophole", DiagnosticSeverity.Error, "Close it with a clause that limits what the history does, or write the objective that is meant."),
        New("TL3012", "Contradiction that others can bring about", DiagnosticSeverity.Error, "Give the Party more time, lift what stands in its way, or limit what others may do."),
        New("TL3013", "Dead end", DiagnosticSeverity.Error, "Say what follows when the path is exhausted: a further step, an end, or a way back to compliance."),
    ];

    /// <summary>The descriptor of a kind.</summary>
    public static DiagnosticDescriptor Of(FindingKind kind) => All[kind switch
    {
        FindingKind.Contradiction => 0,
        FindingKind.FactsInconsistent => 1,
        FindingKind.Conflict => 2,
        FindingKind.Unreachable => 3,
        FindingKind.EmptyRight => 4,
        FindingKind.Vacuous => 5,
        FindingKind.Undefined => 6,
        FindingKind.Gap => 7,
        FindingKind.Dominated => 8,
        FindingKind.Loophole => 10,
        FindingKind.ConditionalContradiction => 11,
        FindingKind.DeadEnd => 12,
        _ => 9,
    }];

    /// <summary>The name of a kind in JSON and in the language reference, for example <c>empty-right</c>.</summary>
    public static string NameOf(FindingKind kind) => kind switch
    {
        FindingKind.FactsInconsistent => "facts-inconsistent",
        FindingKind.Contradiction => "contradiction",
        FindingKind.ConditionalContradiction => "conditional-contradiction",
        FindingKind.Conflict => "conflict",
        FindingKind.Unreachable => "unreachable",
        FindingKind.DeadEnd => "dead-end",
        FindingKind.EmptyRight => "empty-right",
        FindingKind.Loophole => "loophole",
        FindingKind.Vacuous => "vacuous",
        FindingKind.Undefined => "undefined",
        FindingKind.Gap => "gap",
        FindingKind.Dominated => "dominated",
        FindingKind.Undecided => "undecided",
        _ => throw new UnreachableException(),
    };

    private static DiagnosticDescriptor New(string id, string title, DiagnosticSeverity severity, string wayOut) => new(id, title, "{0}", severity, wayOut);
}
