using TreatyLang.Testing;

namespace TreatyLang.Semantics.Tests;

/// <summary>Whatever is cut out of a treaty or put in twice, binding it ends without a crash.</summary>
public sealed class RobustnessTests
{
    [Theory]
    [InlineData("sort")]
    [InlineData("new-start")]
    public void BindsMutatedSamples(string name)
    {
        var text = BindingCheck.Sample(name).SyntaxTrees[0].Text.ToString();
        var papers = BindingCheck.Sample(name).SyntaxTrees[1].Text.ToString();
        var random = new Random(20100408);
        for (var run = 0; run < 300; run++)
        {
            var (start, length) = (random.Next(text.Length - 40), random.Next(1, 40));
            var changed = run % 2 == 0 ? text.Remove(start, length) : text.Insert(random.Next(text.Length), text.Substring(start, length));
            var compilation = BindingCheck.Compile(changed, run % 3 == 0 ? papers[random.Next(papers.Length)..] : papers);
            Assert.Equal(compilation.Treaty.Clauses.Length, compilation.Treaty.Clauses.Select(clause => clause.Address).Distinct().Count());
            Assert.All(compilation.GetDiagnostics(), diagnostic => Assert.NotEqual("", diagnostic.Message + diagnostic.WayOut));
        }
    }
}
