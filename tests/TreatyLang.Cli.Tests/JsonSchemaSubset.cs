using System.Text.Json;
using System.Text.RegularExpressions;

namespace TreatyLang.Cli.Tests;

/// <summary>Validates the keywords of JSON Schema that docs/treaty-check.schema.json uses.</summary>
internal static class JsonSchemaSubset
{
    public static IEnumerable<string> Violations(JsonElement root, JsonElement value) => Check(root, root, value, "$");

    private static IEnumerable<string> Check(JsonElement root, JsonElement schema, JsonElement value, string path)
    {
        if (schema.TryGetProperty("$ref", out var reference))
        {
            schema = root.GetProperty("$defs").GetProperty(reference.GetString()?.Split('/')[^1] ?? "");
        }

        foreach (var (keyword, holds) in Keywords(schema, value))
        {
            if (!holds)
            {
                yield return $"{path}: {keyword}";
            }
        }

        foreach (var violation in Children(root, schema, value, path))
        {
            yield return violation;
        }
    }

    private static IEnumerable<(string Keyword, bool Holds)> Keywords(JsonElement schema, JsonElement value)
    {
        foreach (var keyword in schema.EnumerateObject())
        {
            yield return (keyword.Name, keyword.Name switch
            {
                "type" => Types(keyword.Value).Contains(TypeOf(value)),
                "enum" => keyword.Value.EnumerateArray().Any(item => item.GetString() == value.GetString()),
                "pattern" => Regex.IsMatch(value.GetString() ?? "", keyword.Value.GetString() ?? ""),
                "minItems" => value.GetArrayLength() >= keyword.Value.GetInt32(),
                "minimum" => value.GetInt32() >= keyword.Value.GetInt32(),
                "required" => keyword.Value.EnumerateArray().All(name => value.TryGetProperty(name.GetString() ?? "", out _)),
                "additionalProperties" => value.EnumerateObject().All(property => schema.GetProperty("properties").TryGetProperty(property.Name, out _)),
                "properties" or "items" or "title" or "description" or "$schema" or "$id" or "$defs" => true,
                _ => throw new NotSupportedException(keyword.Name),
            });
        }
    }

    private static IEnumerable<string> Children(JsonElement root, JsonElement schema, JsonElement value, string path)
    {
        if (schema.TryGetProperty("properties", out var properties))
        {
            return properties.EnumerateObject()
                .Where(property => value.TryGetProperty(property.Name, out _))
                .SelectMany(property => Check(root, property.Value, value.GetProperty(property.Name), $"{path}.{property.Name}"));
        }

        return schema.TryGetProperty("items", out var items)
            ? value.EnumerateArray().SelectMany((item, index) => Check(root, items, item, $"{path}[{index}]"))
            : [];
    }

    private static IEnumerable<string?> Types(JsonElement type) =>
        type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(item => item.GetString()) : [type.GetString()];

    private static string TypeOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "object",
        JsonValueKind.Array => "array",
        JsonValueKind.String => "string",
        JsonValueKind.Number => "integer",
        JsonValueKind.Null => "null",
        _ => "boolean",
    };
}
