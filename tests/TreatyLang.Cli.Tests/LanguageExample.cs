using System.Collections.Immutable;

namespace TreatyLang.Cli.Tests;

/// <summary>An example of a page on the language.</summary>
/// <param name="Line">Where it begins in the page, from 1.</param>
/// <param name="Treaty">The treaty, with the setting of the page.</param>
/// <param name="Papers">Its working papers, or nothing.</param>
/// <param name="Results">What the page says that the checker finds, one message each.</param>
internal sealed record LanguageExample(int Line, string Treaty, string Papers, ImmutableArray<string> Results);
