using System.Collections.Immutable;
using TreatyLang.Testing;

namespace TreatyLang.Verification.Tests.Cases;

/// <summary>A text with the findings that it raises, and the twins of it that differ in a word.</summary>
/// <param name="Title">What the case shows.</param>
/// <param name="Setting">The title, the Parties and the definitions.</param>
/// <param name="Body">The articles, and after a line <c>papers:</c> the facts.</param>
/// <param name="Expected">The findings, as <see cref="Check"/> writes them.</param>
/// <param name="Twins">What is changed in the body, and the findings after that.</param>
internal sealed record Case(string Title, string Setting, string Body, ImmutableArray<string> Expected, ImmutableArray<CaseTwin> Twins)
{
    private const string Term = "## Article X\n1. This Treaty shall enter into force on 1 January 2030.\n2. This Treaty shall remain in force until 31 December 2039.\n";

    /// <summary>The whole treaty; one that says nothing about its life is in force from 2030 to 2039.</summary>
    public string Treaty
    {
        get
        {
            var articles = Parts[0].StartsWith("##", StringComparison.Ordinal) ? Parts[0] : "## Article I\n" + Parts[0];
            return $"{Setting}\n{articles}\n{(Body.Contains("This Treaty shall", StringComparison.Ordinal) ? "" : Term)}";
        }
    }

    /// <summary>Its working papers, or nothing.</summary>
    public string Papers => Parts.Length > 1 ? "## Facts\n" + Parts[1] : "";

    private string[] Parts => Body.Split("papers:\n");

    /// <summary>The case with the words of a twin.</summary>
    public Case With(CaseTwin twin) => this with { Body = TextEdit.Replace(Body, twin.From, twin.To), Expected = twin.Expected, Twins = [] };
}
