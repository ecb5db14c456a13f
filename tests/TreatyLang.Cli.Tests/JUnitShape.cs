using System.Globalization;
using System.Xml.Linq;

namespace TreatyLang.Cli.Tests;

/// <summary>The elements and attributes that readers of JUnit XML have in common (the schemas of Apache Ant and of the Jenkins plugin).</summary>
internal static class JUnitShape
{
    private static readonly Dictionary<string, (string[] Required, string[] Optional, string[] Children)> Elements = new()
    {
        ["testsuites"] = ([], ["name", "tests", "failures", "errors", "skipped", "disabled", "time"], ["testsuite"]),
        ["testsuite"] = (["name", "tests"], ["failures", "errors", "skipped", "disabled", "time", "timestamp", "hostname", "id", "package", "file"], ["properties", "testcase", "system-out", "system-err"]),
        ["testcase"] = (["name", "classname"], ["time", "status", "assertions", "file", "line"], ["skipped", "error", "failure", "system-out", "system-err"]),
        ["failure"] = ([], ["message", "type"], []),
        ["error"] = ([], ["message", "type"], []),
        ["skipped"] = ([], ["message"], []),
    };

    /// <summary>What does not fit: elements, attributes, and counts that the cases do not bear out.</summary>
    public static IEnumerable<string> Violations(XElement root)
    {
        if (root.Name != "testsuites") yield return $"The root is {root.Name}.";
        foreach (var element in root.DescendantsAndSelf())
        {
            if (!Elements.TryGetValue(element.Name.LocalName, out var shape))
            {
                yield return $"There is no element {element.Name}.";
                continue;
            }

            string[] attributes = [.. element.Attributes().Select(attribute => attribute.Name.LocalName)];
            foreach (var missing in shape.Required.Except(attributes)) yield return $"{element.Name} has no {missing}.";
            foreach (var unknown in attributes.Except(shape.Required).Except(shape.Optional)) yield return $"{element.Name} has {unknown}.";
            foreach (var child in element.Elements().Where(child => !shape.Children.Contains(child.Name.LocalName))) yield return $"{element.Name} holds {child.Name}.";
        }

        foreach (var suite in root.Elements("testsuite").Prepend(root))
            foreach (var (name, kind) in new[] { ("tests", "testcase"), ("failures", "failure"), ("errors", "error"), ("skipped", "skipped") })
                if (suite.Attribute(name)?.Value != suite.Descendants(kind).Count().ToString(CultureInfo.InvariantCulture)) yield return $"{suite.Name} counts the {name} wrong.";
    }
}
