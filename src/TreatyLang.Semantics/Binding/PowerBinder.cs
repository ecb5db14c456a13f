using System.Collections.Immutable;
using TreatyLang.Syntax;

namespace TreatyLang.Semantics;

/// <summary>Binds powers: to extend deadlines, to adjust numbers, to exempt and to block.</summary>
internal sealed class PowerBinder(BindingScope scope)
{
    private readonly BearerBinder _bearers = new(scope);
    private readonly TimePhraseBinder _times = new(scope);
    private readonly TimingResolver _timing = new(scope.Diagnostics);
    private readonly DeadlineBinder _deadlines = new(scope);
    private readonly DecisionRuleBinder _rules = new(scope);
    private readonly SettingBinder _settings = new(scope);
    private readonly FormWords _words = new(scope.Diagnostics);

    /// <summary>Binds a power.</summary>
    public void Bind(PowerClauseSyntax clause, SentencePlace place)
    {
        switch (clause)
        {
            case ExtensionRequestClauseSyntax request: BindRequest(request, place); break;
            case DeadlineExtensionClauseSyntax extension: BindExtension(extension, place); break;
            case AdjustmentClauseSyntax adjustment: BindAdjustment(adjustment, place); break;
            case ExemptionPowerClauseSyntax exemption: BindExemption(exemption, place); break;
            case BlockingClauseSyntax blocking: BindBlocking(blocking, place); break;
            case SettingClauseSyntax setting: _settings.Bind(setting, place); break;
            case VetoClauseSyntax veto: BindVeto(veto, place); break;
            default: throw new InvalidOperationException($"No meaning for {clause.Kind}.");
        }
    }

    private void BindRequest(ExtensionRequestClauseSyntax syntax, SentencePlace place)
    {
        if (!_words.Are(syntax.Doing, "request", "seek") || !_words.Are(syntax.Extension, "extension", "Extension")) return;
        if (_bearers.Bind(syntax.Holder) is not { } holder || _deadlines.Bind(syntax.DeadlineReference, place) is not { } deadline) return;
        var window = Window.WholeLife;
        if (syntax.Time is { } time)
        {
            if (_times.Add(TimeFrame.Empty, time) is not { } frame || _timing.Act(frame, TriggerRole.Actor, syntax) is not { } timing) return;
            if (timing is not InWindow within)
            {
                scope.Diagnostics.Report(ProcedureDiagnostics.NoSingleTime, time.Location, Words.Of(time));
                return;
            }

            window = within.Window;
        }

        scope.Clauses.Add(place.Address(), (ordinal, address) =>
            new ExtensionRequestClause(ordinal, address, place.Syntax.Location, holder.Bearer, deadline, window));
    }

    private void BindExtension(DeadlineExtensionClauseSyntax syntax, SentencePlace place)
    {
        if (!_words.Are(syntax.Request, "request") || !_words.Are(syntax.But, "but") || !_words.Are(syntax.Beyond, "beyond")) return;
        if (!_words.Are(syntax.Requester?.Concerned, "concerned")) return;
        if (_bearers.Bind(syntax.Holder) is not { } holder || _deadlines.Bind(syntax.DeadlineReference, place) is not { } deadline) return;
        var rule = syntax.Rule is null ? null : _rules.Bind(syntax.Rule);
        var limit = syntax.Limit is null ? null : scope.Times.Point(syntax.Limit);
        if ((syntax.Rule is not null && rule is null) || (syntax.Limit is not null && limit is null) || Bounds(syntax.ExtensionBounds) is not { } bounds) return;
        scope.Clauses.Add(place.Address(), (ordinal, address) =>
            new DeadlineExtensionClause(ordinal, address, place.Syntax.Location, holder.Bearer, deadline, bounds.Steps, bounds.Repeats, bounds.Most, limit)
            {
                NeedsRequest = syntax.Requester is not null,
                Rule = rule,
            });
    }

    // Without "once" or "each time" the amount is the most in all, in one step or in several.
    private (ImmutableArray<Duration> Steps, bool Repeats, int? Most)? Bounds(ExtensionBoundsSyntax? syntax)
    {
        switch (syntax)
        {
            case null:
                return ([], true, null);
            case FreeBoundsSyntax free:
                return scope.Numbers.Duration(free.Length) is { } all ? ([all], false, null) : null;
            case RepeatedBoundsSyntax repeated:
                return _words.Are(repeated.Time, "time") && scope.Numbers.Duration(repeated.Length) is { } each ? ([each], true, null) : null;
            case CountedBoundsSyntax counted:
                if (!_words.Are(counted.Adjective, "exceptional") || !_words.Are(counted.Cases, "cases", "circumstances")) return null;
                var first = counted.Length is null ? null : scope.Numbers.Duration(counted.Length);
                var further = counted.Further is null ? null : scope.Numbers.Duration(counted.Further);
                if ((counted.Length is not null && first is null) || (counted.Further is not null && further is null)) return null;
                return ([.. new[] { first, further }.OfType<Duration>()], false, counted.Further is null ? 1 : 2);
            default:
                throw new InvalidOperationException($"No meaning for {syntax.Kind}.");
        }
    }

    private void BindAdjustment(AdjustmentClauseSyntax syntax, SentencePlace place)
    {
        if (!_words.Are(syntax.Doing, "adjust", "change") || !_words.Are(syntax.Numbers, "numbers", "number") || !_words.Are(syntax.Effect, "effect")) return;
        var delay = syntax.Delay is null ? null : scope.Numbers.Duration(syntax.Delay);
        if (scope.Terms.Body(syntax.Body) is not { } body || scope.Numbers.Number(syntax.Share) is not { } share || (syntax.Delay is not null && delay is null)) return;
        if (scope.References.Bind(syntax.Reference, place) is not { } reference || Rule(syntax.Rule, syntax.Later) is not (true, var rule)) return;
        scope.Clauses.Add(place.Address(), (ordinal, address) =>
            new AdjustmentClause(ordinal, address, place.Syntax.Location, new Bearer([body], false), body, reference, share / 100, delay) { Rule = rule });
    }

    private void BindExemption(ExemptionPowerClauseSyntax syntax, SentencePlace place)
    {
        if (syntax.ExemptionLength is OpenExemptionSyntax open && !_words.Are(open.Doing, "sets", "decides", "chooses")) return;
        var bounded = syntax.ExemptionLength as BoundedExemptionSyntax;
        var length = bounded is null ? null : scope.Numbers.Duration(bounded.Length);
        scope.Terms.Mention(syntax.Exempted);
        if (_bearers.Bind(syntax.Holder) is not { } holder || scope.Terms.Act(syntax.Act) is not { } act || (bounded is not null && length is null)) return;
        scope.Clauses.Add(place.Address(), (ordinal, address) =>
            new ExemptionPowerClause(ordinal, address, place.Syntax.Location, holder.Bearer, Words.Of(syntax.Exempted), act, length));
    }

    private void BindBlocking(BlockingClauseSyntax syntax, SentencePlace place)
    {
        if (scope.Terms.Body(syntax.Body) is not { } body || scope.Terms.Act(syntax.Act) is not { } act || Rule(syntax.Rule, syntax.Later) is not (true, var rule)) return;
        ActTiming? timing = null;
        if (syntax.Time is { } time && (_times.Add(TimeFrame.Empty, time) is not { } frame || (timing = _timing.Act(frame, TriggerRole.Anyone, syntax)) is null)) return;
        scope.Clauses.Add(place.Address(), (ordinal, address) =>
            new BlockingClause(ordinal, address, place.Syntax.Location, new Bearer([body], false), body, act, timing) { Rule = rule });
    }

    private void BindVeto(VetoClauseSyntax syntax, SentencePlace place)
    {
        if (!_words.Are(syntax.Decision, "decision") || scope.Terms.Body(syntax.Body) is not { } body) return;
        Bearer? bearer = syntax.Blocker switch
        {
            NamedBlockerSyntax named => scope.Terms.Party(named.Party) is { } party ? new Bearer([party], false) : null,
            MemberBlockerSyntax member when !_words.Are(member.Member, "member") => null,
            _ => new Bearer(scope.Names.AllParties(), false),
        };
        if (bearer is null) return;
        scope.Clauses.Add(place.Address(), (ordinal, address) => new VetoClause(ordinal, address, place.Syntax.Location, bearer, body));
    }

    private (bool IsWorded, DecisionRule? Rule) Rule(DecisionRuleSyntax? before, DecisionRuleSyntax? behind)
    {
        if ((before ?? behind) is not { } syntax) return (true, null);
        var rule = _rules.Bind(syntax);
        return (rule is not null, rule);
    }
}
