using TreatyLang.Testing;

namespace TreatyLang.Semantics.Tests;

/// <summary>One mistake gives one diagnostic, however many sentences depend on it.</summary>
public sealed class FollowOnTests
{
    [Theory]
    [InlineData("a term used in a broken sentence only", "\"Mine\" means a holding. Each Party [|shal|] hold no more than 5 Mines.", "TL1002")]
    [InlineData("a term used beside an unknown one", "\"Mine\" means a holding. \"Arsenal\" means Mines plus [|Torpedoes|]. No Party shall hold an Arsenal.", "TL2001")]
    [InlineData("a term whose only use is misspelt", "\"Launcher\" means a holding. Each Party shall hold no more than 5 [|Launhcers|].", "TL2002")]
    [InlineData("an undefined term in several sentences", "Each Party shall hold at least 5 [|Submarines|]. Each Party shall hold no more than 9 Submarines.", "TL2001")]
    [InlineData("an unknown role in several sentences", "\"Test\" means an act by which a Party tests. The [|visiting|] Party shall conduct a Test by 1 May 2031. The visiting Party shall conduct a Test by 1 May 2032.", "TL2060")]
    [InlineData("a broken definition", "\"Mine\" means a holdng, [|counted|] in mines. No Party shall hold a Mine. Each Party shall hold at least 1 Mine.", "TL1001")]
    public void OneMistakeOneDiagnostic(string situation, string text, string code)
    {
        var (found, marked) = BindingCheck.Diagnose(text);
        Assert.Equal([situation, .. marked.Select(words => $"{code} {words}")], [situation, .. found]);
    }
}
