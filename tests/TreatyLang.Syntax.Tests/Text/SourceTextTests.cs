using System.Text;
using TreatyLang.Text;

namespace TreatyLang.Syntax.Tests.Text;

public sealed class SourceTextTests
{
    [Theory]
    [InlineData("ab\r\ncd\re", 0, 0, 0)]
    [InlineData("ab\r\ncd\re", 4, 1, 0)]
    [InlineData("ab\r\ncd\re", 8, 2, 1)]
    [InlineData("", 0, 0, 0)]
    [InlineData("a\n", 2, 1, 0)]
    public void PositionsCountFromZero(string text, int position, int line, int character) =>
        Assert.Equal(new LinePosition(line, character), SourceText.From(text).GetLinePosition(position));

    [Fact]
    public void ChangesApplyInOrder() =>
        Assert.Equal("xbcy", SourceText.From("abcd").WithChanges(new(new(0, 1), "x"), new(new(3, 1), "y")).ToString());

    [Fact]
    public void OverlappingChangesAreRefused() => Assert.Throws<ArgumentException>(
        () => SourceText.From("abcd").WithChanges(new(new(1, 2), "x"), new(new(2, 1), "y")));

    [Theory]
    [InlineData(new byte[] { 0x61, 0, 0x62 }, "It is a binary file, not a text.")]
    [InlineData(new byte[] { 0x61, 0xFF }, "It is not valid UTF-8 text.")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x00, 0xD8 }, "It is not valid UTF-16 text.")]
    public void BadBytesAreExplained(byte[] bytes, string expected)
    {
        Assert.False(SourceText.TryRead(bytes, "a.treaty", out _, out var reason));
        Assert.Equal(expected, reason);
    }

    [Fact]
    public void ByteOrderMarksDecideTheEncoding()
    {
        foreach (var encoding in new Encoding[] { Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32 })
        {
            byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes("## Ä")];
            Assert.True(SourceText.TryRead(bytes, "a.treaty", out var text, out _));
            Assert.Equal("## Ä", text.ToString());
        }
    }
}
