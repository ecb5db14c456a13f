using TreatyLang.Syntax;

namespace TreatyLang.Semantics;

/// <summary>Words that a form of sentence knows although they are no keywords, so that they stay free elsewhere.</summary>
internal sealed class FormWords(DiagnosticBag diagnostics)
{
    /// <summary>Whether a word is one of those that the form knows; false after a diagnostic.</summary>
    public bool Are(SyntaxToken? word, params ReadOnlySpan<string> known)
    {
        if (word is not { IsMissing: false } token || known.Contains(token.Text)) return true;
        List<string> quoted = [.. known.ToArray().Select(form => $"“{form}”")];
        diagnostics.Report(ProcedureDiagnostics.UnknownWord, token.Location, token.Text, string.Join(" or ", quoted));
        return false;
    }
}
