using System.Collections.Immutable;
using TreatyLang.Text;

namespace TreatyLang.Syntax.Brackets;

/// <summary>A place at which the text is not agreed: <c>[USA: 700] [RUS: 500]</c> is one place with two alternatives.</summary>
/// <param name="Span">The place with its brackets.</param>
/// <param name="Alternatives">What can stand there, in the order of the text; for a single bracket its content, and then leaving it out, unless it holds no more than a number.</param>
public sealed record BracketPlace(TextSpan Span, ImmutableArray<BracketAlternative> Alternatives);
