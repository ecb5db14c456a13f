using System.Reflection;
using System.Text.RegularExpressions;
using TreatyLang.Testing;

namespace TreatyLang.Architecture.Tests;

/// <summary>Dependencies run one way, and each foreign library is known in one place.</summary>
public sealed class DependencyTests
{
    [Fact]
    public void LayersKnowOnlyWhatLiesBelow()
    {
        AssertKnows(ProductAssemblies.Syntax);
        AssertKnows(ProductAssemblies.Semantics, "TreatyLang.Syntax");
        AssertKnows(ProductAssemblies.Verification, "TreatyLang.Syntax", "TreatyLang.Semantics");
        AssertKnows(ProductAssemblies.Z3, "TreatyLang.Syntax", "TreatyLang.Semantics", "TreatyLang.Verification");
    }

    [Fact]
    public void EachForeignLibraryIsKnownInOnePlace()
    {
        AssertOnlyIn("Antlr4.Runtime.Standard", ProductAssemblies.Syntax);
        AssertOnlyIn("Microsoft.Z3", ProductAssemblies.Z3);

        // The code that ANTLR generates into the syntax layer mentions the console, and never writes to it.
        AssertOnlyIn("System.Console", ProductAssemblies.Syntax, ProductAssemblies.Cli);
    }

    [Fact]
    public void NoForeignTypeIsPublic()
    {
        var exposed =
            from type in ProductAssemblies.Libraries.SelectMany(assembly => assembly.GetExportedTypes())
            from part in Signature(type)
            where part.Namespace?.StartsWith("Antlr4", StringComparison.Ordinal) == true || part.Namespace?.StartsWith("Microsoft.Z3", StringComparison.Ordinal) == true
            select $"{type} shows {part}";
        Assert.Empty(exposed);
    }

    [Fact]
    public void ReplaySharesNoCodeWithWhatItChecks()
    {
        var forbidden = new Regex(@"\b(Lowering|Encoding|Timelines|Solving)\b", RegexOptions.Compiled);
        var folder = Path.Combine(RepositoryFiles.Root, "src/TreatyLang.Verification/Replay");
        var guilty =
            from file in Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories)
            from line in File.ReadLines(file)
            where line.StartsWith("using", StringComparison.Ordinal) && forbidden.IsMatch(line)
            select $"{Path.GetFileName(file)}: {line}";
        Assert.Empty(guilty);
    }

    private static void AssertKnows(Assembly assembly, params string[] allowed) =>
        Assert.Empty(ProductAssemblies.References(assembly).Where(name => name.StartsWith("TreatyLang", StringComparison.Ordinal)).Except(allowed));

    private static void AssertOnlyIn(string library, params Assembly[] homes) =>
        Assert.Equal(homes, ProductAssemblies.Libraries.Append(ProductAssemblies.Cli).Where(assembly => ProductAssemblies.References(assembly).Contains(library)));

    private static IEnumerable<Type> Signature(Type type)
    {
        const BindingFlags declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        var methods = type.GetMethods(declared).Cast<MethodBase>().Concat(type.GetConstructors(declared)).Where(method => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly);
        return methods.SelectMany(method => method.GetParameters().Select(parameter => parameter.ParameterType).Append((method as MethodInfo)?.ReturnType ?? typeof(void)))
            .Concat(type.GetInterfaces())
            .Append(type.BaseType ?? typeof(object));
    }
}
