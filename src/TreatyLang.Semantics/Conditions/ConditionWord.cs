namespace TreatyLang.Semantics;

/// <summary>The words that tie a clause to a state.</summary>
public enum ConditionWord
{
    /// <summary><c>if S</c>: the clause applies on the days on which S holds; what is due is due if S holds on the day.</summary>
    If,

    /// <summary><c>while S</c>: the clause applies on the days on which S holds; what is due within days is due if S holds on all of them.</summary>
    While,

    /// <summary><c>unless S</c>: the clause is off on the days on which S holds.</summary>
    Unless,

    /// <summary><c>provided that S</c>: a right is there on the days on which S holds, and to use it on another day is a breach.</summary>
    Provided,
}
