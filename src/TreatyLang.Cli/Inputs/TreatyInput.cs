using TreatyLang.Text;

namespace TreatyLang.Cli.Inputs;

/// <summary>A treaty as it was read.</summary>
/// <param name="Treaty">The text of the treaty.</param>
/// <param name="Papers">The working papers beside it, or null.</param>
internal sealed record TreatyInput(SourceText Treaty, SourceText? Papers);
