using System.Collections.Immutable;
using System.Text;
using TreatyLang.Semantics;
using TreatyLang.Verification.Encoding;
using TreatyLang.Verification.Solving;

namespace TreatyLang.Verification;

/// <summary>The certificates of one check. Names are given at once, texts are written on request only.</summary>
internal sealed class CertificateList(bool isWritten)
{
    private readonly Dictionary<string, int> _names = new(StringComparer.Ordinal);
    private readonly List<Certificate> _certificates = [];

    public ImmutableArray<Certificate> All => [.. _certificates];

    /// <summary>Adds a certificate and returns its name.</summary>
    /// <param name="kind">The first part of the name, such as <c>contradiction</c>.</param>
    /// <param name="encoding">The slice asked about.</param>
    /// <param name="units">The clauses that the name is made of.</param>
    /// <param name="statement">What it proves.</param>
    /// <param name="isSatisfiable">The answer.</param>
    /// <param name="problem">The question.</param>
    public string Add(string kind, SliceEncoding encoding, IEnumerable<BoundClause> units, string statement, bool isSatisfiable, Func<SatisfiabilityProblem> problem)
    {
        var name = NameOf(kind, units.FirstOrDefault());
        var count = _names[name] = _names.GetValueOrDefault(name) + 1;
        if (count > 1) name += $"-{count}";
        if (!isWritten) return name;
        var comments = encoding.Units.Select((unit, label) =>
            $"clause-{label}: {Wording.Address(unit.Clause)} ({string.Join(", ", unit.Agents.Select(agent => agent.Name))})");
        var status = isSatisfiable ? SatisfiabilityStatus.Satisfiable : SatisfiabilityStatus.Unsatisfiable;
        _certificates.Add(new(name, statement, isSatisfiable, SmtLibWriter.Write(problem(), status, comments.Prepend(statement))));
        return name;
    }

    private static string NameOf(string kind, BoundClause? clause)
    {
        var name = new StringBuilder(kind);
        if (clause is null) return name.ToString();
        name.Append('-');
        foreach (var character in Wording.Address(clause))
        {
            if (char.IsAsciiLetterOrDigit(character)) name.Append(char.ToLowerInvariant(character));
            else if (name[^1] != '-') name.Append('-');
        }
        return name.ToString().TrimEnd('-');
    }
}
