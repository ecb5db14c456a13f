using System.Reflection;
using System.Runtime.CompilerServices;

namespace TreatyLang.Architecture.Tests;

/// <summary>What flows through the pipeline never changes and is never extended from outside.</summary>
public sealed class ImmutabilityTests
{
    [Fact]
    public void PublicTypesAreSealedOrAbstract() => Assert.DoesNotContain(
        PublicTypes(), type => type.IsClass && !type.IsSealed && !type.IsAbstract && !typeof(Exception).IsAssignableFrom(type));

    [Fact]
    public void PublicPropertiesAreSetOnceAtMost()
    {
        var settable =
            from type in PublicTypes()
            from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            where property.SetMethod is { IsPublic: true } setter && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit))
            select $"{type}.{property.Name}";
        Assert.Empty(settable);
    }

    [Fact]
    public void PublicFieldsAreConstant()
    {
        var fields =
            from type in PublicTypes()
            where !type.IsEnum
            from field in type.GetFields(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            where !field.IsLiteral && !field.IsInitOnly
            select $"{type}.{field.Name}";
        Assert.Empty(fields);
    }

    private static IEnumerable<Type> PublicTypes() => ProductAssemblies.Libraries.SelectMany(assembly => assembly.GetExportedTypes());
}
