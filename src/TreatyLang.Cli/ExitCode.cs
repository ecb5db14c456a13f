namespace TreatyLang.Cli;

/// <summary>What the command tells the program that started it.</summary>
internal static class ExitCode
{
    /// <summary>Everything was decided and nothing found at or above the level asked for.</summary>
    public const int Consistent = 0;

    /// <summary>At least one finding at or above the level asked for.</summary>
    public const int Findings = 1;

    /// <summary>The command line is wrong, an input cannot be read, or the solver is not there.</summary>
    public const int Usage = 2;

    /// <summary>Nothing was found, but not everything was decided.</summary>
    public const int Undecided = 3;

    /// <summary>The fault lies in the command itself (EX_SOFTWARE of sysexits.h).</summary>
    public const int InternalError = 70;

    /// <summary>Stopped by Ctrl-C or SIGTERM (128 + SIGINT).</summary>
    public const int Cancelled = 130;
}
