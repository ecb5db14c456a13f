using System.Collections.Immutable;
using TreatyLang.Syntax;

namespace TreatyLang.Semantics;

/// <summary>Binds sentences that say when and to whom other clauses apply.</summary>
internal sealed class SwitchBinder(BindingScope scope)
{
    private readonly TimePhraseBinder _times = new(scope);
    private readonly TimingResolver _timing = new(scope.Diagnostics);
    private readonly ConditionBinder _conditions = new(scope);
    private readonly HolderBinder _holders = new(scope);
    private readonly FormWords _words = new(scope.Diagnostics);

    /// <summary>Binds a switch.</summary>
    public void Bind(SwitchSentenceSyntax sentence, SentencePlace place)
    {
        var (kind, reference, scopes) = sentence.SwitchClause switch
        {
            OffSwitchSyntax off => (SwitchKind.Off, off.Switched, off.Scopes),
            SuspendedSwitchSyntax off when _words.Are(off.Doing, "suspended", "disapplied") => (SwitchKind.Off, off.Switched, off.Scopes),
            EndSwitchSyntax end when _words.Are(end.Doing, "ceases", "cease") => (SwitchKind.Off, end.Switched, end.Scopes),
            OnSwitchSyntax on when _words.Are(on.Again, "again", "anew") => (on.Only is null ? SwitchKind.On : SwitchKind.Only, on.Switched, on.Scopes),
            _ => default((SwitchKind, ReferenceSyntax?, ImmutableArray<SwitchScopeSyntax>)),
        };
        if (reference is null) return;
        var switched = scope.References.Bind(reference, place);
        var frame = Frame(sentence, scopes, place);
        if (switched is null || frame is null || Parties(scopes) is not { } parties || _timing.Act(frame, TriggerRole.Anyone, sentence) is not { } timing) return;
        if (timing is not InWindow { Window: var window } || frame.Only || frame.Happening is not null)
        {
            scope.Diagnostics.Report(ConditionDiagnostics.StateForm, sentence.Location, Words.Of(sentence));
            return;
        }

        // "ceases to apply on T": from that day on.
        if (sentence.SwitchClause is EndSwitchSyntax && window.IsSingleDay) window = window with { End = null, IsSingleDay = false };
        var matter = scopes.OfType<TradeScopeSyntax>().Select(trade => Words.Of(trade)).FirstOrDefault();
        scope.Clauses.Add(place.Address(), (ordinal, address) => new SwitchClause(ordinal, address, place.Syntax.Location, switched, kind, parties, window)
        {
            Conditions = frame.Conditions,
            Matter = matter ?? (frame.IsDiscretionary ? string.Join(", ", frame.UncheckedWords) : null),
            UncheckedWords = frame.UncheckedWords,
        });
    }

    private TimeFrame? Frame(SwitchSentenceSyntax sentence, ImmutableArray<SwitchScopeSyntax> scopes, SentencePlace place)
    {
        TimeFrame? frame = TimeFrame.Empty;
        foreach (var lead in sentence.Frames)
        {
            if (frame is not null) frame = lead switch
            {
                TimeFrameSyntax time => _times.Add(frame, time.Time),
                ConditionFrameSyntax condition => _conditions.Lead(frame, condition.Condition, Correlation.None, place),
                _ => null,
            };
        }

        foreach (var part in scopes)
        {
            if (frame is not null) frame = part switch
            {
                TimeScopeSyntax time => _times.Add(frame, time.Time),
                ConditionScopeSyntax condition => _conditions.Add(frame, condition.Condition, Correlation.None, place),
                _ => frame,
            };
        }

        return frame;
    }

    private ImmutableArray<PartySymbol>? Parties(ImmutableArray<SwitchScopeSyntax> scopes)
    {
        var parties = ImmutableArray.CreateBuilder<PartySymbol>();
        foreach (var holder in scopes.OfType<PartyScopeSyntax>().SelectMany(part => part.Parties))
        {
            if (_holders.Bind(holder, Correlation.None) is not { } who) return null;
            var isNamed = holder is NamedHolderSyntax or EachMemberHolderSyntax or MemberHolderSyntax or EachHolderSyntax or AnyHolderSyntax;
            if (!isNamed || who.Agents.OfType<PartySymbol>().Count() < who.Agents.Length)
            {
                scope.Diagnostics.Report(ConditionDiagnostics.SwitchForWhom, holder.Location, Words.Of(holder));
                return null;
            }

            parties.AddRange(who.Agents.OfType<PartySymbol>());
        }

        return parties.ToImmutable();
    }
}
