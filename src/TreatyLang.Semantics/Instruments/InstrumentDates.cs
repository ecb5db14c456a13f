namespace TreatyLang.Semantics;

/// <summary>The days on which an instrument applies, as several of its clauses may give them.</summary>
internal sealed class InstrumentDates
{
    /// <summary>The days; the whole life of the treaty if no clause gives any.</summary>
    public Window Window { get; private set; } = Window.WholeLife;

    /// <summary>Whether the instrument has no dates of its own.</summary>
    public bool IsEmpty => Window == Window.WholeLife;

    /// <summary>Adds what a clause gives; false if another one has given it already.</summary>
    public bool TryAdd(Window dates)
    {
        if ((dates.Start is not null && Window.Start is not null) || (dates.End is not null && Window.End is not null)) return false;
        Window = new Window(dates.Start ?? Window.Start, false, dates.End ?? Window.End, dates.End is null ? Window.EndIsExclusive : dates.EndIsExclusive);
        return true;
    }
}
