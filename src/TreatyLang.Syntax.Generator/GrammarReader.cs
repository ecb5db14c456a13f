using System.Collections.Immutable;

namespace TreatyLang.Syntax.Generator;

/// <summary>Reads the rules of an ANTLR grammar, lexer or parser.</summary>
internal sealed class GrammarReader
{
    private readonly ImmutableArray<string> tokens;
    private int next;

    private GrammarReader(ImmutableArray<string> tokens) => this.tokens = tokens;

    private string Current => next < tokens.Length ? tokens[next] : "";

    /// <summary>The rules in the order of the grammar; fragments are left out.</summary>
    /// <exception cref="FormatException">The grammar uses something this reader does not know.</exception>
    public static ImmutableArray<GrammarRule> Read(string grammar)
    {
        var reader = new GrammarReader(GrammarTokenizer.Tokenize(grammar));
        reader.SkipPast(";");
        if (reader.Current == "options")
        {
            reader.SkipPast("}");
        }

        var rules = ImmutableArray.CreateBuilder<GrammarRule>();
        while (reader.Current != "")
        {
            var isFragment = reader.TryTake("fragment");
            var rule = reader.ReadRule();
            if (!isFragment)
            {
                rules.Add(rule);
            }
        }

        return rules.ToImmutable();
    }

    private GrammarRule ReadRule()
    {
        var name = Take();
        Expect(":");
        var alternatives = ImmutableArray.CreateBuilder<GrammarAlternative>();
        do
        {
            var start = next;
            var body = ReadSequence();
            var text = string.Join(' ', tokens.AsSpan(start, next - start).ToArray());
            alternatives.Add(new GrammarAlternative(TryTake("#") ? Take() : null, body, text));
            if (TryTake("->"))
            {
                // A lexer command such as channel(HIDDEN).
                while (Current != ";")
                {
                    Take();
                }
            }
        }
        while (TryTake("|"));
        Expect(";");
        return new GrammarRule(name, alternatives.ToImmutable());
    }

    private Sequence ReadSequence()
    {
        var elements = ImmutableArray.CreateBuilder<GrammarElement>();
        while (Current is not ("|" or ")" or ";" or "#" or "->" or ""))
        {
            elements.Add(ReadRepetition());
        }

        return new Sequence(elements.ToImmutable());
    }

    private GrammarElement ReadRepetition()
    {
        var element = ReadAtom();
        return Current switch
        {
            "?" => Repeat(mayBeAbsent: true, mayRepeat: false),
            "*" => Repeat(mayBeAbsent: true, mayRepeat: true),
            "+" => Repeat(mayBeAbsent: false, mayRepeat: true),
            _ => element,
        };

        Repetition Repeat(bool mayBeAbsent, bool mayRepeat)
        {
            Take();
            TryTake("?");
            return new Repetition(element, mayBeAbsent, mayRepeat);
        }
    }

    private GrammarElement ReadAtom()
    {
        if (TryTake("("))
        {
            return ReadChoice();
        }

        if (TryTake("~"))
        {
            ReadAtom();
            return new Reference(null, false, null);
        }

        var name = Take();
        if (Current is not ("=" or "+="))
        {
            return new Reference(null, false, name);
        }

        var isList = Take() == "+=";
        return ReadAtom() is Reference reference
            ? reference with { Label = name, IsList = isList }
            : new Reference(name, isList, null);
    }

    private Choice ReadChoice()
    {
        var alternatives = ImmutableArray.CreateBuilder<Sequence>();
        do
        {
            alternatives.Add(ReadSequence());
        }
        while (TryTake("|"));
        Expect(")");
        return new Choice(alternatives.ToImmutable());
    }

    private string Take() => tokens[next++];

    private bool TryTake(string token)
    {
        var isThere = Current == token;
        next += isThere ? 1 : 0;
        return isThere;
    }

    private void Expect(string token)
    {
        if (!TryTake(token))
        {
            throw new FormatException($"Expected {token} before {Current}.");
        }
    }

    private void SkipPast(string token)
    {
        while (Take() != token)
        {
        }
    }
}
