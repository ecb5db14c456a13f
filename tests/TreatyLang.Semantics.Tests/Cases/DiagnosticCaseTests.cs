using TreatyLang.Diagnostics;

namespace TreatyLang.Semantics.Tests.Cases;

/// <summary>Each code has a text that raises it, and it alone, beside a near twin that raises nothing.</summary>
public sealed class DiagnosticCaseTests
{
    /// <summary>What is wrong with a file rather than with a text; the tests of the command raise them.</summary>
    private static readonly string[] OfFiles = [SyntaxDiagnostics.TextTooLarge.Id, SyntaxDiagnostics.UnreadableFile.Id];

    public static TheoryData<string, int> Cases()
    {
        var data = new TheoryData<string, int>();
        for (var i = 0; i < DiagnosticCase.All.Length; i++) data.Add(DiagnosticCase.All[i].Code, i);
        return data;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Raises_one_diagnostic_beside_a_silent_twin(string code, int index)
    {
        var item = DiagnosticCase.All[index];
        var (found, marked) = DiagnosticCase.Diagnose(item.Raising, code);
        Assert.Equal(marked, found);
        Assert.Contains(marked, words => words.StartsWith(code, StringComparison.Ordinal));
        Assert.Equal([], DiagnosticCase.Diagnose(item.Silent, code).Found);
    }

    [Fact]
    public void Every_code_has_a_case() => Assert.Equal(
        typeof(BindingDiagnostics).Assembly.GetTypes().Where(type => type.Name.EndsWith("Diagnostics", StringComparison.Ordinal)).Append(typeof(SyntaxDiagnostics))
            .SelectMany(Codes).Except(OfFiles).Order(StringComparer.Ordinal),
        DiagnosticCase.All.Select(item => item.Code).Distinct().Order(StringComparer.Ordinal));

    private static IEnumerable<string> Codes(Type catalogue) =>
        catalogue.GetProperties().Select(property => property.GetValue(null)).OfType<DiagnosticDescriptor>().Select(descriptor => descriptor.Id);
}
