using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics;

/// <summary>Finds holdings and flows that are defined by themselves through sums, parts and counting rules.</summary>
internal static class CircleFinder
{
    /// <summary>Reports each definition or rule that closes a circle. Walks without recursion, as chains may be long.</summary>
    public static void Report(IReadOnlyList<(QuantitySymbol From, QuantitySymbol To, Location Location)> edges, DiagnosticBag diagnostics)
    {
        var outgoing = edges.ToLookup(edge => edge.From);
        var finished = new HashSet<QuantitySymbol>();
        var open = new HashSet<QuantitySymbol>();
        foreach (var (root, _, _) in edges)
        {
            if (finished.Contains(root)) continue;
            var path = new Stack<(QuantitySymbol Node, IEnumerator<(QuantitySymbol From, QuantitySymbol To, Location Location)> Edges)>();
            path.Push((root, outgoing[root].GetEnumerator()));
            open.Add(root);
            while (path.TryPeek(out var top))
            {
                if (!top.Edges.MoveNext())
                {
                    path.Pop();
                    open.Remove(top.Node);
                    finished.Add(top.Node);
                }
                else if (open.Contains(top.Edges.Current.To))
                {
                    diagnostics.Report(BindingDiagnostics.DefinitionCycle, top.Edges.Current.Location, top.Edges.Current.To.Name);
                }
                else if (!finished.Contains(top.Edges.Current.To))
                {
                    path.Push((top.Edges.Current.To, outgoing[top.Edges.Current.To].GetEnumerator()));
                    open.Add(top.Edges.Current.To);
                }
            }
        }
    }
}
