namespace TreatyLang.Cli.Rendering;

/// <summary>A place in a file; lines and columns count from 1, columns in UTF-16 code units, the end lies behind the last character.</summary>
internal sealed record JsonRange(int StartLine, int StartColumn, int EndLine, int EndColumn);
