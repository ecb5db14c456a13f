using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Antlr4.Runtime;

namespace TreatyLang.Syntax;

/// <summary>Builds the green tree from the parser's calls while it parses, without a tree of ANTLR's own.</summary>
internal sealed class GreenTreeBuilder
{
    private readonly List<BuiltChild> built = [];
    private readonly List<GreenTrivia> skipped = [];
    private (int Start, int Alternative, bool IsUnreadable)[] frames = new (int, int, bool)[32];
    private int depth;

    /// <summary>The tree of a segment whose entry rule has ended.</summary>
    public GreenBranch Root => (GreenBranch)built[0].Green;

    /// <summary>A rule begins.</summary>
    public void Enter()
    {
        if (depth == frames.Length)
        {
            Array.Resize(ref frames, 2 * depth);
        }

        frames[depth++] = (built.Count, 0, false);
    }

    /// <summary>The parser has chosen an alternative of the current rule.</summary>
    public void Choose(int alternative) => frames[depth - 1].Alternative = alternative;

    /// <summary>The current rule ends.</summary>
    public void Exit(ParserRuleContext context)
    {
        var (start, alternative, isUnreadable) = frames[--depth];
        Span<BuiltChild> children = CollectionsMarshal.AsSpan(built)[start..];
        var branch = isUnreadable
            ? new GreenBranch(SyntaxKind.UnreadableSentence, Bare(children))
            : Labelled(GrammarMap.OfRule(context.RuleIndex, alternative), context, children);
        Replace(start, new BuiltChild(branch, context));
    }

    /// <summary>The parser has matched a token.</summary>
    public void Add(LexedToken token)
    {
        var green = token.Green;
        if (skipped.Count > 0)
        {
            green = green.WithLeadingBefore(skipped);
            skipped.Clear();
        }

        built.Add(new BuiltChild(green, token));
    }

    /// <summary>The parser goes on as if the token were not there: it becomes trivia of the next one.</summary>
    public void Skip(LexedToken token)
    {
        // Its own trivia stay what they are, so that a comment before an unexpected word is still a comment.
        skipped.AddRange(token.Green.Leading);
        skipped.Add(new GreenTrivia(SyntaxKind.SkippedTokensTrivia, token.Text));
        skipped.AddRange(token.Green.Trailing);
    }

    /// <summary>The current rule cannot be read: what it has and what is still to come stays as bare tokens.</summary>
    public void MakeUnreadable() => frames[depth - 1].IsUnreadable = true;

    /// <summary>Opens a sentence that no rule begins; <see cref="Close"/> ends it.</summary>
    public void OpenUnreadable()
    {
        Enter();
        MakeUnreadable();
    }

    /// <summary>Ends what <see cref="OpenUnreadable"/> began.</summary>
    public void Close(ParserRuleContext context) => Exit(context);

    /// <summary>Forgets everything, for another attempt at the same segment.</summary>
    public void Clear()
    {
        built.Clear();
        skipped.Clear();
        depth = 0;
    }

    private static GreenBranch Labelled(SyntaxKind kind, ParserRuleContext context, ReadOnlySpan<BuiltChild> children)
    {
        var labels = new byte[children.Length];
        GrammarMap.Label(kind, context, new ChildLabels(children, labels));
        var greens = new GreenNode[children.Length];
        for (var i = 0; i < greens.Length; i++)
        {
            greens[i] = children[i].Green;
        }

        return new GreenBranch(kind, ImmutableCollectionsMarshal.AsImmutableArray(greens), labels);
    }

    private static ImmutableArray<GreenNode> Bare(ReadOnlySpan<BuiltChild> children)
    {
        var tokens = ImmutableArray.CreateBuilder<GreenNode>();
        foreach (var child in children)
        {
            tokens.AddRange(child.Green.Tokens().Where(token => !token.IsMissing));
        }

        return tokens.DrainToImmutable();
    }

    private void Replace(int start, BuiltChild child)
    {
        CollectionsMarshal.SetCount(built, start);
        built.Add(child);
    }
}
