using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Antlr4.Runtime;

namespace TreatyLang.Syntax;

/// <summary>Builds the green tree from the parser's calls while it parses, without a tree of ANTLR's own.</summary>
internal sealed class GreenTreeBuilder
{
    private readonly List<BuiltChild> _children = [];
    private readonly List<GreenTrivia> _skipped = [];
    private (int Start, int Alternative, bool IsUnreadable)[] _frames = new (int, int, bool)[32];
    private int _depth;

    /// <summary>The tree of a segment whose entry rule has ended.</summary>
    public GreenBranch Root => (GreenBranch)_children[0].Green;

    /// <summary>A rule begins.</summary>
    public void Enter()
    {
        if (_depth == _frames.Length)
        {
            Array.Resize(ref _frames, 2 * _depth);
        }

        _frames[_depth++] = (_children.Count, 0, false);
    }

    /// <summary>The parser has chosen an alternative of the current rule.</summary>
    public void Choose(int alternative) => _frames[_depth - 1].Alternative = alternative;

    /// <summary>The current rule ends.</summary>
    public void Exit(ParserRuleContext context)
    {
        var (start, alternative, isUnreadable) = _frames[--_depth];
        Span<BuiltChild> children = CollectionsMarshal.AsSpan(_children)[start..];
        var branch = isUnreadable
            ? new GreenBranch(SyntaxKind.UnreadableSentence, Bare(children))
            : Labelled(GrammarMap.OfRule(context.RuleIndex, alternative), context, children);
        Replace(start, new BuiltChild(branch, context));
    }

    /// <summary>The parser has matched a token.</summary>
    public void Add(LexedToken token)
    {
        var green = token.Green;
        if (_skipped.Count > 0)
        {
            green = green.WithLeadingBefore(_skipped);
            _skipped.Clear();
        }

        _children.Add(new BuiltChild(green, token));
    }

    /// <summary>The parser goes on as if the token were not there: it becomes trivia of the next one.</summary>
    public void Skip(LexedToken token)
    {
        // Its own trivia stay what they are, so that a comment before an unexpected word is still a comment.
        _skipped.AddRange(token.Green.Leading);
        _skipped.Add(new GreenTrivia(SyntaxKind.SkippedTokensTrivia, token.Text));
        _skipped.AddRange(token.Green.Trailing);
    }

    /// <summary>The current rule cannot be read: what it has and what is still to come stays as bare tokens.</summary>
    public void MakeUnreadable() => _frames[_depth - 1].IsUnreadable = true;

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
        _children.Clear();
        _skipped.Clear();
        _depth = 0;
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
        CollectionsMarshal.SetCount(_children, start);
        _children.Add(child);
    }
}
