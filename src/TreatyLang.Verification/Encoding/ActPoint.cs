namespace TreatyLang.Verification.Encoding;

/// <summary>A time at which acts are looked for: an hour of a day.</summary>
internal readonly record struct ActPoint(long Hours)
{
    public int Day => (int)(Hours / 24);

    public int Hour => (int)(Hours % 24);

    public static ActPoint AtStartOf(int day) => new(day * 24L);
}
