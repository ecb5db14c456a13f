namespace TreatyLang.Semantics;

/// <summary>Where in the text a reference looks for its target.</summary>
/// <param name="Instrument">The instrument.</param>
/// <param name="Unit">The unit in it: an article, a section, or the instrument as a whole.</param>
internal sealed record TextPlace(InstrumentEntry Instrument, TextUnit Unit);
