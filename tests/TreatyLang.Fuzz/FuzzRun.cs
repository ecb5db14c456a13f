using System.Diagnostics;
using TreatyLang.Syntax;
using TreatyLang.Testing.Syntax;
using TreatyLang.Text;

namespace TreatyLang.Fuzz;

/// <summary>One run over many mutations.</summary>
internal static class FuzzRun
{
    /// <summary>An input of a few thousand characters that takes longer has made something quadratic or worse.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>Runs; returns 0 if nothing failed, else 1.</summary>
    public static int Execute(int count, int seed, int seconds)
    {
        var mutator = new TextMutator(TreatyTexts.All);
        var earlier = SyntaxTree.ParseText(SourceText.From(TreatyTexts.WellFormed));
        var clock = Stopwatch.StartNew();
        var (tried, failures) = (0, 0);
        Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, (index, loop) =>
        {
            if (clock.Elapsed.TotalSeconds > seconds)
            {
                loop.Stop();
                return;
            }

            var text = mutator.Mutate(new Random(HashCode(seed, index)));
            var broken = Check(text, earlier);
            Interlocked.Increment(ref tried);
            if (broken != "")
            {
                Interlocked.Increment(ref failures);
                Console.Error.WriteLine($"Mutation {index} of seed {seed}: {broken}\n{Escape(text)}\n");
            }
        });
        Console.WriteLine($"{tried} mutations, {failures} failures");
        return failures == 0 ? 0 : 1;
    }

    private static string Check(string text, SyntaxTree earlier)
    {
        // The watchdog speaks up even if the input never comes back.
        using var watchdog = new Timer(_ => HangFound(text), null, 20 * Patience, Timeout.InfiniteTimeSpan);
        try
        {
            var (broken, isSlow) = Measure(text, earlier);
            // Once may be the machine's fault; twice is the input's.
            return broken == "" && isSlow && Measure(text, earlier).IsSlow ? "it takes too long" : broken;
        }
        catch (Exception exception)
        {
            return exception.ToString();
        }
    }

    private static (string Broken, bool IsSlow) Measure(string text, SyntaxTree earlier)
    {
        var start = Stopwatch.GetTimestamp();
        return (SyntaxInvariants.FirstBroken(text, earlier), Stopwatch.GetElapsedTime(start) > Patience);
    }

    private static void HangFound(string text)
    {
        Console.Error.WriteLine($"Hang: {text}");
        Environment.Exit(1);
    }

    /// <summary>The text on one line of ASCII; a lone surrogate has no other way to be printed.</summary>
    private static string Escape(string text) =>
        string.Concat(text.Select(letter => letter is >= ' ' and <= '~' and not '\\' ? letter.ToString() : $"\\u{(int)letter:X4}"));

    private static int HashCode(int seed, int index) => unchecked((seed * 1_000_003) + index);
}
