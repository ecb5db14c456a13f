using System.Diagnostics;

namespace TreatyLang.Verification.Solving;

/// <summary>The meaning and the spelling of a <see cref="Relation"/>.</summary>
public static class RelationExtensions
{
    /// <summary>Whether the relation holds between two numbers.</summary>
    public static bool Holds(this Relation relation, Rational left, Rational right) => relation switch
    {
        Relation.AtMost => left <= right,
        Relation.AtLeast => left >= right,
        Relation.Equal => left == right,
        Relation.LessThan => left < right,
        Relation.GreaterThan => left > right,
        _ => throw new UnreachableException(),
    };

    /// <summary>The operator in SMT-LIB and in readable text.</summary>
    public static string Symbol(this Relation relation) => relation switch
    {
        Relation.AtMost => "<=",
        Relation.AtLeast => ">=",
        Relation.Equal => "=",
        Relation.LessThan => "<",
        Relation.GreaterThan => ">",
        _ => throw new UnreachableException(),
    };
}
