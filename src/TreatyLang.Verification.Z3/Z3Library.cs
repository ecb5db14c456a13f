using System.Runtime.InteropServices;
using Microsoft.Z3;
using TreatyLang.Verification.Solving;
using Version = System.Version;

namespace TreatyLang.Verification.Z3;

/// <summary>Finds Z3's native library: beside the program first, then the system's own.</summary>
/// <remarks>Debian's library has no plain name <c>libz3.so</c>, so the managed binding does not find it by itself.</remarks>
internal static class Z3Library
{
    /// <summary>The oldest library that has every function the encoder calls; the one the build ships on Linux.</summary>
    private static readonly Version Oldest = new(4, 8, 12);

    private static readonly Lazy<Version> Loaded = new(Load);

    /// <summary>The version of the loaded library. The first call loads it; every use of Microsoft.Z3 comes after that call.</summary>
    /// <exception cref="SolverUnavailableException">There is no Z3 library on this machine, or it is too old.</exception>
    public static Version Version => Loaded.Value;

    private static Version Load()
    {
        var library = Find();
        NativeLibrary.SetDllImportResolver(typeof(Context).Assembly, (name, _, _) => name == "libz3" ? library : 0);

        uint major = 0, minor = 0, build = 0, revision = 0;
        Native.Z3_get_version(ref major, ref minor, ref build, ref revision);
        var version = new Version((int)major, (int)minor, (int)build);
        return version >= Oldest
            ? version
            : throw new SolverUnavailableException($"The Z3 solver on this machine is version {version}, and TreatyLang needs {Oldest} or later; {Remedy}.");
    }

    private static nint Find()
    {
        foreach (var name in Names)
        {
            // Looks beside this assembly (in a NativeAOT program: beside the program), then where the system keeps its libraries.
            if (NativeLibrary.TryLoad(name, typeof(Z3Library).Assembly, searchPath: null, out var library))
            {
                return library;
            }
        }

        throw new SolverUnavailableException($"TreatyLang found no Z3 solver beside the program or on this machine; {Remedy}.");
    }

    // Homebrew's folder on Apple silicon is not among those the system searches.
    private static string[] Names =>
        OperatingSystem.IsWindows() ? ["libz3.dll"]
        : OperatingSystem.IsMacOS() ? ["libz3.dylib", "/opt/homebrew/lib/libz3.dylib"]
        : ["libz3.so.4"];

    private static string Remedy =>
        OperatingSystem.IsWindows() ? "put libz3.dll from the Microsoft.Z3 package beside the program"
        : OperatingSystem.IsMacOS() ? "install it with: brew install z3"
        : "install it (Debian and Ubuntu: apt-get install libz3-4)";
}
