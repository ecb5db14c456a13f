using System.Reflection;
using TreatyLang.Diagnostics;
using TreatyLang.Testing;
using TreatyLang.Verification;

namespace TreatyLang.Architecture.Tests;

/// <summary>Codes, descriptors and pages belong together one to one.</summary>
public sealed class DiagnosticCatalogueTests
{
    [Fact]
    public void NoCodeIsUsedTwice() =>
        Assert.Empty(Descriptors().GroupBy(descriptor => descriptor.Id).Where(group => group.Count() > 1).Select(group => group.Key));

    [Fact]
    public void EveryCodeHasAPageAndEveryPageACode() => Assert.Equal(
        Descriptors().Select(descriptor => $"# {descriptor.Id}: {descriptor.Title}").Order(StringComparer.Ordinal),
        Pages().Select(path => File.ReadLines(path).First()).Order(StringComparer.Ordinal));

    [Fact]
    public void EveryCodeHasAWayOut() =>
        Assert.Empty(Descriptors().Where(descriptor => descriptor.WayOut.Length == 0).Select(descriptor => descriptor.Id));

    private static IEnumerable<string> Pages() => Directory.GetFiles(Path.Combine(RepositoryFiles.Root, "docs/diagnostics"), "TL*.md");

    private static IEnumerable<DiagnosticDescriptor> Descriptors()
    {
        var declared =
            from type in ProductAssemblies.Libraries.SelectMany(assembly => assembly.GetTypes())
            from property in type.GetProperties(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly)
            where property.PropertyType == typeof(DiagnosticDescriptor)
            select property.GetValue(null);
        return declared.OfType<DiagnosticDescriptor>().Concat(FindingDescriptors.All);
    }
}
