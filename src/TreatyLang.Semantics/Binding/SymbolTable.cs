using System.Collections.Immutable;
using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>All names of a treaty: Parties with their aliases, and terms with their plurals.</summary>
internal sealed class SymbolTable
{
    private readonly Dictionary<string, PartySymbol> _parties = [];
    private readonly Dictionary<string, TermEntry> _terms = [];
    private readonly List<PartySymbol> _partyOrder = [];
    private readonly List<TermEntry> _termOrder = [];
    private IReadOnlyList<PartySymbol> _partiesHere = [];

    /// <summary>The Parties in order of declaration.</summary>
    public IReadOnlyList<PartySymbol> Parties => _partyOrder;

    /// <summary>The Parties to the instrument whose sentence is being bound.</summary>
    public IReadOnlyList<PartySymbol> PartiesHere => _partiesHere.Count > 0 ? _partiesHere : _partyOrder;

    /// <summary>The terms in order of declaration.</summary>
    public IReadOnlyList<TermEntry> Terms => _termOrder;

    /// <summary>The names in a list of Parties that could not be read.</summary>
    public HashSet<string> UnreadParties { get; } = [];

    /// <summary>Whether it is known who the Parties are.</summary>
    public bool ArePartiesKnown => _partyOrder.Count > 0 && UnreadParties.Count == 0;

    /// <summary>The roles that disputes declare, for example <c>complaining</c>.</summary>
    public HashSet<string> DisputeRoles { get; } = [];

    /// <summary>The roles that sentences declare which could not be read.</summary>
    public HashSet<string> UnreadRoles { get; } = [];

    /// <summary>The acts by the roles of the Parties in them.</summary>
    public Dictionary<string, ActSymbol> ActRoles { get; } = [];

    /// <summary>Every name, in no order that matters.</summary>
    public IEnumerable<string> Names => _parties.Keys.Concat(_terms.Keys);

    /// <summary>Every name of a Party, in no order that matters.</summary>
    public IEnumerable<string> PartyNames => _parties.Keys;

    /// <summary>Declares a Party.</summary>
    /// <param name="party">The Party.</param>
    /// <param name="taken">A name that it shares with another Party, or null.</param>
    public void Declare(PartySymbol party, out string? taken)
    {
        taken = null;
        _partyOrder.Add(party);
        foreach (var name in party.Aliases.Add(WithoutArticle(party.FullName)))
        {
            if (!_parties.TryAdd(name, party) && _parties[name] != party) taken ??= name;
        }
    }

    /// <summary>Goes on to the sentences of an instrument; one that names no Parties has those of the treaty.</summary>
    /// <param name="own">The Parties that it names.</param>
    public void Enter(IReadOnlyList<PartySymbol> own) => _partiesHere = own;

    /// <summary>Declares a term; false if one of its names is taken.</summary>
    /// <param name="entry">The term.</param>
    /// <param name="taken">Where the name is declared already.</param>
    public bool TryDeclare(TermEntry entry, out Location? taken)
    {
        taken = Declared(entry.Name) ?? Declared(entry.Plural);
        if (taken is not null) return false;
        _termOrder.Add(entry);
        _terms[entry.Name] = entry;
        _terms[entry.Plural] = entry;
        return true;
    }

    /// <summary>The Party of a name, or null.</summary>
    public PartySymbol? FindParty(string name) => _parties.GetValueOrDefault(name);

    /// <summary>The term of a name or plural, or null.</summary>
    public TermEntry? FindTerm(string name) => _terms.GetValueOrDefault(name);

    /// <summary>The Parties to an instrument as bearers.</summary>
    public ImmutableArray<AgentSymbol> AllParties() => [.. PartiesHere];

    private static string WithoutArticle(string name) => name.StartsWith("the ", StringComparison.Ordinal) ? name[4..] : name;

    private Location? Declared(string name) => FindParty(name)?.Location ?? FindTerm(name)?.Location;
}
