using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using TreatyLang.Benchmarks;

return args is [var name] && Run(name) is { } summary ? Report(summary) : Refuse();

static Summary? Run(string name) => name switch
{
    "parse" => BenchmarkRunner.Run<ParseBenchmarks>(new ShortRuns()),
    "edit" => BenchmarkRunner.Run<EditBenchmarks>(new ShortRuns()),
    "check" => BenchmarkRunner.Run<CheckBenchmarks>(new ShortRuns()),
    "scale" => BenchmarkRunner.Run<ScaleBenchmarks>(new ShortRuns(iterations: 3)),
    _ => null,
};

static int Report(Summary summary)
{
    foreach (var line in GrowthExponent.Lines(summary))
    {
        Console.WriteLine(line);
    }

    return summary.HasCriticalValidationErrors ? 1 : 0;
}

static int Refuse()
{
    Console.Error.WriteLine("Usage: dotnet run -c Release --project tests/TreatyLang.Benchmarks -- parse|edit|check|scale");
    return 2;
}
