using System.Text;

namespace TreatyLang.Testing;

/// <summary>Writes treaties of any length that can be complied with, the same for the same length on every machine.</summary>
/// <remarks>
/// Article 1 holds the life of the treaty and its phases. Each later article is a chapter of ten clauses on a category of
/// launchers of its own, as the protocols of real arms treaties are; it refers to itself and to the article before it.
/// </remarks>
public static class GeneratedTreaty
{
    private const int ClausesPerArticle = 10;

    private static readonly string[] LifeClauses =
    [
        "This Treaty shall enter into force on 1 January 2030.",
        "This Treaty shall remain in force until 31 December 2059.",
        "\"Phase 1\" means the period from 1 January 2030 to 31 December 2039.",
        "\"Phase 2\" means the period from 1 January 2040 to 31 December 2049.",
    ];

    /// <summary>A treaty of exactly this many clauses.</summary>
    /// <param name="clauses">
    /// The number of clauses, definitions among them; at least 4. One that ends in 1 or 5 leaves a definition at the end that
    /// nothing uses any more.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer clauses than a treaty needs.</exception>
    public static string Text(int clauses)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(clauses, LifeClauses.Length);
        var text = new StringBuilder("# Treaty on the Limitation of Launchers\n\nParties: Utopia (UTO); Arcadia (ARC).\n");
        AddArticle(text, 1, "Duration and phases", LifeClauses);
        for (var (article, left) = (2, clauses - LifeClauses.Length); left > 0; article++, left -= ClausesPerArticle)
        {
            AddArticle(text, article, $"Category-{article} Launchers", Chapter(article).Take(left));
        }

        return text.ToString();
    }

    private static IEnumerable<string> Chapter(int article)
    {
        var most = 1_000 + 10 * article;
        var launchers = $"Category-{article} Launchers";
        var inspection = $"Category-{article} Inspection";
        return
        [
            $"\"Category-{article} Launcher\" means a holding, counted in launchers, namely a fixed or mobile launcher of that class.",
            $"From 1 July 2031, each Party shall hold no more than {Number(most)} {launchers}.",
            $"During Phase 1, each Party shall hold at least {Number(100 + article)} {launchers}.",
            $"During Phase 2, no Party shall hold more than {Number(most - 300)} {launchers}.",
            $"Notwithstanding paragraph 2, Utopia may hold up to 50 additional {launchers} until 31 December 2035.",
            $"The Parties together shall hold no more than {Number(2 * most - 200)} {launchers}.",
            $"\"{inspection}\" means an act by which a Party (the inspecting Party) inspects another Party (the inspected Party).",
            $"In each calendar year, each Party may conduct up to {10 + article % 8} {inspection}s of each other Party.",
            $"Each Party shall conduct a {inspection} no later than {30 + article % 60} days after entry into force.",
            article == 2
                ? $"Subject to Article 1, no Party shall hold more than {Number(most + 500)} {launchers}."
                : $"Subject to Article {article - 1}(2), no Party shall hold more than {Number(most + 500)} {launchers}.",
        ];
    }

    private static void AddArticle(StringBuilder text, int number, string title, IEnumerable<string> clauses)
    {
        text.Append($"\n## Article {number}. {title}\n");
        var paragraph = 0;
        foreach (var clause in clauses)
        {
            text.Append($"\n{++paragraph}. {clause}\n");
        }
    }

    private static string Number(int amount) => amount.ToString("N0", System.Globalization.CultureInfo.InvariantCulture);
}
