using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>A breach, or none. With <see cref="On"/> it is one of that day; a breach that begins or ends elsewhere than <see cref="From"/> and <see cref="Until"/> say is not the one expected.</summary>
/// <param name="IsExpected">Whether there is one; otherwise no day in question has any.</param>
/// <param name="Reference">The clauses in question, or null: any.</param>
/// <param name="By">In whose breach, each of them or all together; null: anyone.</param>
/// <param name="On">The day, or null.</param>
/// <param name="From">The first day of the breach, or of those on which there is none; or null.</param>
/// <param name="Until">The last day, in the same way.</param>
public sealed record BreachExpectation(
    int Ordinal, ClauseAddress Address, Location Location, bool IsExpected, ClauseReference? Reference, Bearer? By, DateOnly? On, DateOnly? From, DateOnly? Until)
    : Expectation(Ordinal, Address, Location);
