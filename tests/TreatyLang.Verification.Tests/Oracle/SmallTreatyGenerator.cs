namespace TreatyLang.Verification.Tests.Oracle;

/// <summary>Random small treaties from a fixed seed. Few dates and small numbers make the clauses meet.</summary>
internal sealed class SmallTreatyGenerator
{
    private readonly Random _random;
    private readonly bool _isShort;
    private readonly SmallDates _dates;
    private readonly Composition _composition;
    private readonly List<SmallNorm> _norms = [];

    private SmallTreatyGenerator(int seed)
    {
        _random = new Random(seed);
        // Acts that trigger acts are tried day by day.
        _isShort = Chance(3);
        _dates = new SmallDates(_random, _isShort);
        _composition = (Composition)_random.Next(6);
    }

    public static SmallTreaty Generate(int seed) => new SmallTreatyGenerator(seed).Generate();

    private SmallTreaty Generate()
    {
        var count = _random.Next(2, 8);
        while (_norms.Count < count) _norms.Add(Next(_norms.Count + 1));
        var papers = Enumerable.Range(0, _random.Next(4)).Select(_ => AnyPaper()).DistinctBy(paper => (paper.GetType(), paper.Party, (paper as SmallHoldingFact)?.Thing, paper.Day));
        return new SmallTreaty(
            _dates.Start, _dates.End, _dates.Term, (EntryWords)_random.Next(3), _composition, _dates.PhaseWords, _dates.Periods, _norms, [.. papers]);
    }

    private bool Chance(int oneIn) => _random.Next(oneIn) == 0;

    private SmallNorm Next(int number)
    {
        if (_isShort && Chance(3)) return AnyTriggered(number);
        switch (_random.Next(_isShort ? 5 : 0, 12))
        {
            case < 4:
                return AnyLimit(number);
            case 4 when Earlier<SmallLimit>() is { } kept:
                // Shared out among limits of each Party, a grant of all together is outside what the checker decides.
                var thing = Chance(2) ? kept.Thing : AnyThing();
                return Over(new SmallHoldingRight(number, HolderOf(kept), thing, _random.Next(1, 3), Chance(2), _dates.AnySpan()), kept);
            // One exemption from bans is enough, and keeps the counts small that have to be tried.
            case 5 when Earlier<SmallQuota>() is { } lifted && !_norms.OfType<SmallActRight>().Any():
                return Over(new SmallActRight(number, HolderOf(lifted), lifted.Act, 1, _dates.AnySpan()), lifted);
            case 6 when Chance(2):
                return new SmallOnlyRight(number, AnyBearer(mayBeTogether: false), AnyAct(), Chance(2) ? null : 1, _dates.AnySpan(alwaysWords: true));
            case < 9:
                return new SmallQuota(number, AnyBearer(), AnyAct(), _random.Next(2), _dates.AnyTimes(SpanUse.Limit));
            default:
                return new SmallDuty(number, AnyBearer(), AnyAct(), _random.Next(1, 3), _dates.AnyTimes(SpanUse.Duty));
        }
    }

    private SmallNorm AnyLimit(int number)
    {
        var compared = (Compared)_random.Next(3);
        var amount = _random.Next(compared is Compared.AtLeast ? 1 : 0, 4);
        if (_norms.LastOrDefault() is SmallLimit { Over: null } before && !_norms.Exists(norm => norm.Over == before.Number) && Chance(3))
            return before with { Number = number, Thing = AnyThing(), Compared = compared, Amount = amount, IsListed = true };
        var limit = new SmallLimit(number, AnyBearer(), AnyThing(), compared, amount, _dates.AnySpan());
        return Chance(5) && Earlier<SmallLimit>() is { } yielding ? Over(limit, yielding) : limit;
    }

    private SmallTriggered AnyTriggered(int number)
    {
        var act = AnyAct();
        var isAgain = Chance(5);
        // Only a Test is done to another Party.
        var byOther = !isAgain && act == 1 && Chance(3);
        var bearer = byOther ? Bearer.Each : AnyBearer(mayBeTogether: false);
        var (isBefore, inHours) = (!isAgain && Chance(2), !isAgain && Chance(3));
        var most = !isBefore || Chance(2) ? _random.Next(1, 4) : (int?)null;
        var least = isAgain ? 1 : most is null || Chance(3) ? _random.Next(1, Math.Min(most ?? 3, 3) + 1) : (int?)null;
        if (isBefore && most is null && Chance(4)) (least, inHours) = (null, false);
        var range = _dates.AnySpan();
        return new SmallTriggered(number, bearer, act, isAgain ? act : 1 - act, byOther, isBefore, least, most, inHours, range);
    }

    private SmallPaper AnyPaper()
    {
        var party = _random.Next(SmallTreaty.Parties);
        switch (_random.Next(_isShort ? 3 : 0, 6))
        {
            case 0: return new SmallHoldingFact(party, _dates.AnyDay(), AnyThing(), Chance(2) ? Compared.Exactly : (Compared)_random.Next(3), _random.Next(4));
            case 1: return new SmallHoldingCapability(party, AnyThing(), _random.Next(4), _dates.AnyCapabilitySpan());
            case 2: return new SmallRate(party, AnyThing(), Chance(2), _random.Next(1, 3), Chance(2));
            case 3: return new SmallActFact(party, _dates.AnyDay(), AnyAct());
            default: return new SmallActCapability(party, AnyAct(), _random.Next(3), _dates.AnyTimes(SpanUse.Capability));
        }
    }

    private Bearer AnyBearer(bool mayBeTogether = true) =>
        mayBeTogether && Chance(8) ? Bearer.Together : Chance(2) ? Bearer.Each : (Bearer)_random.Next(SmallTreaty.Parties);

    private Bearer HolderOf(SmallNorm lifted) => AnyBearer(mayBeTogether: lifted.Bearer is Bearer.Together);

    private T? Earlier<T>() where T : SmallNorm
    {
        T[] candidates = [.. _norms.OfType<T>()];
        return candidates.Length == 0 ? null : candidates[_random.Next(candidates.Length)];
    }

    /// <summary>A sentence has room for one priority word, so the one that yields names another only if it has none; a list has one for all its items.</summary>
    private SmallNorm Over(SmallNorm norm, SmallNorm yielding)
    {
        var isFree = yielding.Over is null && !_norms.Exists(other => other.Over == yielding.Number)
            && yielding is not SmallLimit { IsListed: true } && !_norms.Exists(other => other.Number == yielding.Number + 1 && other is SmallLimit { IsListed: true });
        return norm with { Over = yielding.Number, OverBy = isFree ? (PriorityWords)_random.Next(3) : PriorityWords.Notwithstanding };
    }

    private int AnyAct() => _random.Next(2);

    private Thing AnyThing() => (Thing)_random.Next(_composition is Composition.Apart or Composition.Counting ? 2 : 3);
}
