namespace TreatyLang.Semantics;

/// <summary>Finds the name that a drafter probably meant.</summary>
internal static class Spelling
{
    /// <summary>The nearest name that differs in at most a third of its letters, or null; of equally near ones the first in the alphabet.</summary>
    /// <param name="name">The unknown name.</param>
    /// <param name="known">The names there are.</param>
    public static string? Nearest(string name, IEnumerable<string> known) => known
        .Where(candidate => Math.Abs(candidate.Length - name.Length) <= Limit(name))
        .Select(candidate => (Name: candidate, Distance: Distance(name, candidate)))
        .Where(candidate => candidate.Distance <= Limit(name))
        .OrderBy(candidate => candidate.Distance)
        .ThenBy(candidate => candidate.Name, StringComparer.Ordinal)
        .Select(candidate => candidate.Name)
        .FirstOrDefault();

    private static int Limit(string name) => Math.Max(1, name.Length / 3);

    // Levenshtein's distance, one row at a time.
    private static int Distance(string left, string right)
    {
        var row = new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++) row[j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var substituted = diagonal + (char.ToLowerInvariant(left[i - 1]) == char.ToLowerInvariant(right[j - 1]) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(substituted, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[right.Length];
    }
}
