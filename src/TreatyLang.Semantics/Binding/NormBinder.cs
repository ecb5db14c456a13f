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
    private readonly QualificationBinder _qualifications = new(scope);
    private readonly ConditionBinder _conditions = new(scope);
    private readonly CorrelatedBearers _correlated = new(scope);
    private readonly PerformedActBinder _performed = new(scope);
    private readonly NormFit _fit = new(scope.Diagnostics);
    private readonly FormWords _words = new(scope.Diagnostics);

    /// <summary>Binds a sentence into one clause for each of its parts.</summary>
    public void Bind(NormSentenceSyntax sentence, SentencePlace place)
    {
        var (subject, modal) = Frame(sentence.Norm);
        var mood = MoodBinder.Bind(modal, subject, scope.Diagnostics);
        var bearer = Bearer(sentence, subject);
        var frame = sentence.Frames.Aggregate<FrameSyntax, TimeFrame?>(TimeFrame.Empty, (sofar, next) => sofar is null ? null : Add(sofar, next, subject, place));
        var priorities = Priorities(sentence.Priorities, place);
        if (frame is null || mood is not { } known || bearer is null || priorities is not { } words) return;
        if (!StandsWhereItMay(known, modal, place)) return;
        frame = frame with { Conditions = frame.Conditions.AddRange(bearer.Conditions) };
        var norm = new Norm(place, known, bearer, words);
        if (sentence.Norm is PartyNormSyntax { Action: ProvisionalActionSyntax provisional })
        {
            BindProvisional(norm, provisional, frame);
            return;
        }

        foreach (var part in NormPart.Of(sentence)) BindPart(norm, part, frame);
        foreach (var part in AmountPart.Of(sentence))
        {
            if (Worded(norm, part.Node, frame, part.Time, part.Qualifications) is { } timed) _flows.Bind(norm, part, timed);
        }

        foreach (var part in SubjectPart.Of(sentence))
        {
            if (Worded(norm, part.Node, frame, part.Time, part.Qualifications) is { } timed) _flows.Bind(norm, part, sentence.Norm, timed);
        }
    }

    private void BindProvisional(Norm norm, ProvisionalActionSyntax action, TimeFrame stem)
    {
        if (!_words.Are(action.Manner, "provisionally") || _qualifications.Add(stem, action.Qualifications, norm.Place) is not { } frame) return;
        var isOfAll = norm.Bearer.Bearer is { Joining: null, AtLeast: null } bearer && bearer.Agents.Length == scope.Names.PartiesHere.Count;
        var isPlain = isOfAll && norm is { Mood: Mood.Duty, Priorities.IsEmpty: true } && frame is { Conditions.IsEmpty: true, Happening: null, Renewal: null, Only: false, IsDiscretionary: false, InInstalments: false, Sector: null };
        if (!isPlain)
        {
            scope.Diagnostics.Report(LifeDiagnostics.ProvisionalForm, norm.Place.Syntax.Location);
            return;
        }

        if (new TimingResolver(scope.Diagnostics).Holding(frame, action) is not { } window || scope.References.Bind(action.Applied, norm.Place) is not { } applied) return;
        scope.Clauses.Add(norm.Place.Address(), (ordinal, address) => new ProvisionalApplicationClause(ordinal, address, norm.Place.Syntax.Location, window)
        {
            Scope = applied.Targets.IsEmpty ? null : applied,
            UncheckedWords = frame.UncheckedWords,
        });
    }

    /// <summary>Whom a norm is about, and its modal words.</summary>
    private static (SubjectSyntax Subject, ModalSyntax Modal) Frame(NormSyntax norm) => norm switch
    {
        PartyNormSyntax party => (party.Subject, party.Modal),
        AmountNormSyntax amount => (amount.Holder, amount.Modal),
        AmountListNormSyntax list => (list.Holder, list.Modal),
        _ => throw new InvalidOperationException($"No meaning for {norm.Kind}."),
    };

    private TimeFrame? Timed(SentencePlace place, TimeFrame stem, TimePhraseSyntax? time, ImmutableArray<QualificationSyntax> qualifications) =>
        _qualifications.Add(time is null ? stem : _times.Add(stem, time), qualifications, place);

    /// <summary>The frame of a part whose words fit the modal words; null after a diagnostic.</summary>
    private TimeFrame? Worded(Norm norm, SyntaxNode node, TimeFrame stem, TimePhraseSyntax? time, ImmutableArray<QualificationSyntax> qualifications) =>
        Timed(norm.Place, stem, time, qualifications) is { } frame && _fit.IsWorded(norm, node, frame) ? frame : null;

    private void BindPart(Norm norm, NormPart part, TimeFrame stem)
    {
        if (scope.Flows.Speaks(part.Verb.Word, part.Counted.TermReference))
        {
            if (Worded(norm, part.Node, stem, part.Time, part.Qualifications) is { } timed) _flows.Bind(norm, part, timed);
            return;
        }

        if (_flows.IsMeasured(part))
        {
            if (Worded(norm, part.Node, stem, part.Time, part.Qualifications) is { } timed) _flows.BindMeasured(norm, part, timed);
            return;
        }

        if (norm.Mood == Mood.Achievement)
        {
            RefusePerfect(part);
            return;
        }

        var term = scope.Items.Bind(part.Counted, scope.Items.UnitOf(part.Quantity));
        var frame = Timed(norm.Place, stem, part.Time, part.Qualifications);
        var demand = _demands.Bind(part, norm.Mood, norm.Bearer.Bearer, term is HoldingSymbol && norm.Mood is Mood.Duty or Mood.Prohibition or Mood.Right);
        if (term is null || frame is null || demand is null) return;
        if (!_fit.IsWorded(norm, part.Node, frame)) return;
        if (frame.InInstalments)
        {
            scope.Diagnostics.Report(FlowDiagnostics.Instalments, part.Node.Location);
            return;
        }

        if (term is ActSymbol named)
        {
            if (_performed.Of(part.Verb.Word, named) is not { } performed) return;
            term = performed;
        }

        if (frame.Sector is { } sector)
        {
            term = term switch
            {
                HoldingSymbol held => scope.Derived.At(held, sector),
                ActSymbol done => scope.DerivedActs.At(done, sector),
                _ => term,
            };
        }

        switch (term)
        {
            case HoldingSymbol or ActSymbol when norm.Mood == Mood.Advice || frame.IsDiscretionary:
                AddAdvice(norm, part, frame);
                break;
            case HoldingSymbol or ActSymbol when norm.Mood is Mood.Capability or Mood.Incapability:
                _capabilities.Bind(norm, part, term, demand, frame);
                break;
            case HoldingSymbol holding:
                _holdings.Bind(norm, part, holding, demand, frame);
                break;
            case ActSymbol { HasTarget: true } act when norm.Mood == Mood.Duty && part.Quantity is null && Verbs.Accept(part.Verb):
                // To accept each Inspection is to refuse none.
                _acts.Bind(norm with { Mood = Mood.Prohibition }, part, act.Refusal, new Demand(ComparisonKind.AtMost, new Amount(0, null), false), frame);
                break;
            case ActSymbol when Verbs.Accept(part.Verb) || part.Verb.Word.Text is "facilitate":
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
        if (scope.Flows.Knows(part.Verb.Word)) scope.Flows.Find(part.Verb.Word, part.Counted.TermReference);
        else scope.Diagnostics.Report(SyntaxDiagnostics.ModalWords, part.Verb.Location, "shall have " + part.Verb.Word.Text, "“shall” with the verb itself, such as “shall conduct at least 3 Tests by …”");
    }

    private BearerMeaning? Bearer(NormSentenceSyntax sentence, SubjectSyntax subject)
    {
        if (CorrelationOf(subject) == Correlation.None) return _bearers.Bind(subject);
        if (!scope.Names.ArePartiesKnown)
        {
            scope.Terms.ReportNoParties(subject);
            return null;
        }

        if (_correlated.Bearer(sentence.Frames) is not { } all)
        {
            scope.Diagnostics.Report(ConditionDiagnostics.NobodyMeant, subject.Location, Words.Of(subject));
            return null;
        }

        if (subject is OtherPartySubjectSyntax { Only: not null } && scope.Names.PartiesHere.Count != 2)
        {
            scope.Diagnostics.Report(BindingDiagnostics.TheOtherParty, subject.Location);
            return null;
        }

        var isOther = CorrelationOf(subject) == Correlation.Other;
        return new BearerMeaning(new Bearer(isOther ? scope.Names.AllParties() : all, false), TriggerRole.Actor, false);
    }

    private TimeFrame? Add(TimeFrame frame, FrameSyntax next, SubjectSyntax subject, SentencePlace place) => next switch
    {
        TimeFrameSyntax time => _times.Add(frame, time.Time),
        ConditionFrameSyntax condition => _conditions.Lead(frame, condition.Condition, CorrelationOf(subject), place),
        _ => throw new InvalidOperationException($"No meaning for {next.Kind}."),
    };

    private static Correlation CorrelationOf(SubjectSyntax subject) => subject switch
    {
        SamePartySubjectSyntax => Correlation.Same,
        OtherPartySubjectSyntax => Correlation.Other,
        _ => Correlation.None,
    };

    private void AddAdvice(Norm norm, NormPart part, TimeFrame frame) =>
        scope.Clauses.Add(norm.Place.Address(part.Item), (ordinal, address) =>
            new AdviceClause(ordinal, address, part.Node.Location, norm.Bearer.Bearer, Words.Of(part.Node))
            {
                Priorities = norm.Priorities,
                Conditions = frame.Conditions,
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
            AdditionPrioritySyntax words when _words.Are(words.Addition, "addition") => (PriorityWord.InAddition, words.Reference),
            AdditionPrioritySyntax => default((PriorityWord, ReferenceSyntax?)),
            _ => throw new InvalidOperationException($"No meaning for {syntax.Kind}."),
        };
        if (reference is null || scope.References.Bind(reference, place) is not { } resolved) return null;
        var own = place.Unit.Address;
        if (place.Unit.Sentences > 1 || own.Steps.IsEmpty || !resolved.Targets.Contains(own)) return new Priority(word, resolved);
        scope.Diagnostics.Report(BindingDiagnostics.ReferenceToItself, reference.Location, own.ToString());
        return null;
    }
}
