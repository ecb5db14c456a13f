using System.Collections.Immutable;
using TreatyLang.Syntax;

namespace TreatyLang.Semantics;

/// <summary>Finds the clocks that “that period” and “the periods in paragraphs 4 and 5” mean.</summary>
internal sealed class PeriodBinder(BindingScope scope)
{
    private readonly List<ClockClause> _clocks = [];
    private int _unread;
    private bool _isLastUnread;

    /// <summary>Takes note of a clock.</summary>
    public void Add(ClockClause clock)
    {
        _clocks.Add(clock);
        _unread--;
        _isLastUnread = false;
    }

    /// <summary>Takes note of a sentence that sets a clock, so that “that period” is not taken for an earlier one if it cannot be read.</summary>
    public void PassUnread()
    {
        _unread++;
        _isLastUnread = true;
    }

    /// <summary>The clocks that are meant; null after a diagnostic.</summary>
    /// <param name="reference">The words.</param>
    /// <param name="sentence">The sentence in which they stand.</param>
    /// <param name="place">Its place.</param>
    public ImmutableArray<ClockClause>? Bind(PeriodReferenceSyntax reference, SyntaxNode sentence, SentencePlace place)
    {
        if (reference is NamedPeriodReferenceSyntax named) return Named(named, sentence, place);
        return BindLast(sentence) is { } last ? [last] : null;
    }

    /// <summary>The clock that “that period” means; null after a diagnostic.</summary>
    public ClockClause? BindLast(SyntaxNode sentence)
    {
        if (!_isLastUnread && _clocks is [.., var last]) return last;
        if (_isLastUnread) Unread(sentence);
        else scope.Diagnostics.Report(BindingDiagnostics.NoClock, sentence.Location);
        return null;
    }

    private ImmutableArray<ClockClause>? Named(NamedPeriodReferenceSyntax named, SyntaxNode sentence, SentencePlace place)
    {
        if (!new FormWords(scope.Diagnostics).Are(named.Noun, "period", "periods") || scope.References.Bind(named.Reference, place) is not { } where) return null;
        ImmutableArray<ClockClause> clocks = [.. _clocks.Where(clock => where.Covers(clock.Address))];
        var missing = where.Targets.Where(target => !clocks.Any(clock => target.Covers(clock.Address))).ToList();
        if (missing.Count == 0 && !clocks.IsEmpty) return clocks;
        if (_unread > 0) Unread(sentence);
        else scope.Diagnostics.Report(ProcedureDiagnostics.NoPeriodThere, named.Location, missing.Count == 0 ? where.Text : missing[0].ToString());
        return null;
    }

    private void Unread(SyntaxNode sentence) =>
        scope.Diagnostics.Report(BindingDiagnostics.UnreadSentence, sentence.Location, "the sentence that sets the period has an error");
}
