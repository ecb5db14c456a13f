using System.Collections.Immutable;
using TreatyLang.Diagnostics;
using TreatyLang.Syntax;

namespace TreatyLang.Semantics;

/// <summary>Binds sentences with a modal word: what the term means decides whether they limit a holding or time an act.</summary>
internal sealed class NormBinder(BindingScope scope)
{
    private readonly BearerBinder _bearers = new(scope);
    private readonly TimePhraseBinder _times = new(scope);
    private readonly DemandBinder _demands = new(scope);
    private readonly HoldingNormBinder _holdings = new(scope);
    private readonly ActNormBinder _acts = new(scope);
    private readonly CapabilityBinder _capabilities = new(scope);
    private readonly FlowPartBinder _flows = new(scope);

    /// <summary>Binds a sentence into one clause for each of its parts.</summary>
    public void Bind(NormSentenceSyntax sentence, SentencePlace place)
    {
        var frame = sentence.Frames.Aggregate<FrameSyntax, TimeFrame?>(
            TimeFrame.Empty, (sofar, next) => sofar is null ? null : _times.Add(sofar, next.Time));
        var (subject, modal) = Frame(sentence.Norm);
        var mood = MoodBinder.Bind(modal, subject, scope.Diagnostics);
        var bearer = _bearers.Bind(subject);
        var priorities = Priorities(sentence.Priorities, place);
        if (frame is null || mood is not { } known || bearer is null || priorities is not { } words) return;
        if (!StandsWhereItMay(known, modal, place)) return;
        if (sentence.Norm is PartyNormSyntax { Action: ProvisionalActionSyntax provisional })
        {
            BindProvisional(provisional, known, frame, place);
            return;
        }

        var norm = new Norm(place, known, bearer, words);
        foreach (var part in NormPart.Of(sentence)) BindPart(norm, part, frame);
        foreach (var part in AmountPart.Of(sentence))
        {
            if (Timed(frame, part.Time, part.Qualifications) is { } timed) _flows.Bind(norm, part, timed);
        }

        foreach (var part in SubjectPart.Of(sentence))
        {
            if (Timed(frame, part.Time, part.Qualifications) is { } timed) _flows.Bind(norm, part, sentence.Norm, timed);
        }
    }

    private void BindProvisional(ProvisionalActionSyntax action, Mood mood, TimeFrame stem, SentencePlace place)
    {
        var words = new FormWords(scope.Diagnostics);
        if (!words.Are(action.Manner, "provisionally") || _times.Add(stem, action.Qualifications) is not { } frame) return;
        if (mood != Mood.Duty || new TimingResolver(scope.Diagnostics).Holding(frame, action) is not { } window) return;
        scope.Clauses.Add(place.Address(), (ordinal, address) =>
            new ProvisionalApplicationClause(ordinal, address, place.Syntax.Location, window));
    }
    /// <summary>Whom a norm is about, and its modal words.</summary>
    private static (SubjectSyntax Subject, ModalSyntax Modal) Frame(NormSyntax norm) => norm switch
    {
        PartyNormSyntax party => (party.Subject, party.Modal),
        AmountNormSyntax amount => (amount.Holder, amount.Modal),
        AmountListNormSyntax list => (list.Holder, list.Modal),
        _ => throw new InvalidOperationException($"No meaning for {norm.Kind}."),
    };

    private TimeFrame? Timed(TimeFrame stem, TimePhraseSyntax? time, ImmutableArray<QualificationSyntax> qualifications) =>
        _times.Add(time is null ? stem : _times.Add(stem, time), qualifications);

    private void BindPart(Norm norm, NormPart part, TimeFrame stem)
    {
        if (scope.Flows.Speaks(part.Verb, part.Counted.TermReference))
        {
            if (Timed(stem, part.Time, part.Qualifications) is { } timed) _flows.Bind(norm, part, timed);
            return;
        }

        if (_flows.IsMeasured(part))
        {
            if (Timed(stem, part.Time, part.Qualifications) is { } timed) _flows.BindMeasured(norm, part, timed);
            return;
        }

        if (norm.Mood == Mood.Achievement)
        {
            RefusePerfect(part);
            return;
        }

        var term = scope.Terms.Bind(part.Counted.TermReference);
        var frame = Timed(stem, part.Time, part.Qualifications);
        var demand = _demands.Bind(part, norm.Mood, norm.Bearer.Bearer);
        if (term is null || frame is null || demand is null) return;
        if (frame.Only && norm.Mood != Mood.Right)
        {
            scope.Diagnostics.Report(BindingDiagnostics.OnlyWithRight, part.Node.Location);
            return;
        }

        switch (term)
        {
            case HoldingSymbol or ActSymbol when norm.Mood == Mood.Advice:
                AddAdvice(norm, part, frame);
                break;
            case HoldingSymbol or ActSymbol when norm.Mood is Mood.Capability or Mood.Incapability:
                _capabilities.Bind(norm, part, term, demand, frame);
                break;
            case HoldingSymbol holding:
                _holdings.Bind(norm, part, holding, demand, frame);
                break;
            case ActSymbol when IsAcceptance(norm, part):
                AddAdvice(norm, part, frame with { UncheckedWords = frame.UncheckedWords.Add(part.Verb.Word.Text) });
                break;
            case ActSymbol act when norm.Mood == Mood.Duty && frame is { IsVague: true, HasNoTime: true }:
                scope.Terms.Act(part.Counted.TermReference);
                AddAdvice(norm, part, frame);
                break;
            case ActSymbol act:
                _acts.Bind(norm, part, act, demand, frame);
                break;
            default:
                scope.Diagnostics.Report(
                    BindingDiagnostics.WrongKind, part.Counted.Location, Words.Of(part.Counted.TermReference), TermBinder.Describe(term), "a holding or an act");
                break;
        }
    }

    // "shall have conducted 3 Tests": of an act the deadline says it all.
    private void RefusePerfect(NormPart part)
    {
        if (scope.Terms.Bind(part.Counted.TermReference) is null) return;
        if (scope.Flows.Knows(part.Verb)) scope.Flows.Find(part.Verb, part.Counted.TermReference);
        else scope.Diagnostics.Report(SyntaxDiagnostics.ModalWords, part.Verb.Location, "shall have " + part.Verb.Word.Text, "“shall” with the verb itself, such as “shall conduct at least 3 Tests by …”");
    }

    // "shall accept each Inspection": the act is another Party's, so nothing in it can be counted for the bearer.
    private static bool IsAcceptance(Norm norm, NormPart part) =>
        norm.Mood == Mood.Duty && part.Verb.Word.Text is "accept" or "allow" or "permit" or "facilitate";

    private void AddAdvice(Norm norm, NormPart part, TimeFrame frame) =>
        scope.Clauses.Add(norm.Place.Address(part.Item), (ordinal, address) =>
            new AdviceClause(ordinal, address, part.Node.Location, norm.Bearer.Bearer, Words.Of(part.Node))
            {
                Priorities = norm.Priorities,
                UncheckedWords = frame.UncheckedWords,
            });

    private bool StandsWhereItMay(Mood mood, ModalSyntax modal, SentencePlace place)
    {
        var isCapability = mood is Mood.Capability or Mood.Incapability;
        if (isCapability == place.Article.IsPaper) return true;
        scope.Diagnostics.Report(
            isCapability ? BindingDiagnostics.FactInTreaty : BindingDiagnostics.NormInPapers, modal.Location, Words.Of(modal));
        return false;
    }

    private ImmutableArray<Priority>? Priorities(ImmutableArray<PrioritySyntax> words, SentencePlace place)
    {
        var priorities = words.Select(syntax => Priority(syntax, place)).ToImmutableArray();
        return priorities.Contains(null) ? null : [.. priorities.OfType<Priority>()];
    }

    private Priority? Priority(PrioritySyntax syntax, SentencePlace place)
    {
        var (word, reference) = syntax switch
        {
            NotwithstandingPrioritySyntax words => (PriorityWord.Notwithstanding, words.Reference),
            SubjectToPrioritySyntax words => (PriorityWord.SubjectTo, words.Reference),
            WithoutPrejudicePrioritySyntax words => (PriorityWord.WithoutPrejudice, words.Reference),
            ExceptPrioritySyntax words => (PriorityWord.ExceptAsProvided, words.Reference),
            _ => throw new InvalidOperationException($"No meaning for {syntax.Kind}."),
        };
        if (scope.References.Bind(reference, place) is not { } resolved) return null;
        var own = place.Unit.Address;
        if (place.Unit.Sentences > 1 || own.Steps.IsEmpty || !resolved.Targets.Contains(own)) return new Priority(word, resolved);
        scope.Diagnostics.Report(BindingDiagnostics.ReferenceToItself, reference.Location, own.ToString());
        return null;
    }
}
