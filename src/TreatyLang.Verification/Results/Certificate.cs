namespace TreatyLang.Verification;

/// <summary>A query and its answer, written so that any SMT solver can confirm it.</summary>
/// <param name="Name">A file name without folder and extension, unique and stable, for example <c>contradiction-article-ii-1-a</c>.</param>
/// <param name="Statement">What it proves, in one sentence.</param>
/// <param name="IsSatisfiable">The answer: true for sat, false for unsat.</param>
/// <param name="SmtLib">The text in SMT-LIB 2.6 with its expected status.</param>
public sealed record Certificate(string Name, string Statement, bool IsSatisfiable, string SmtLib);
