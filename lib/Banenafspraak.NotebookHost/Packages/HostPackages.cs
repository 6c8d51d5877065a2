using System.Diagnostics;

namespace Banenafspraak.NotebookHost;

/// <summary>The library that cells and this program must have in common, because values of its types pass between languages.</summary>
internal static class HostPackages
{
    public const string FSharpCore = "FSharp.Core";

    private static readonly Lazy<string> Version = new(() =>
        FileVersionInfo.GetVersionInfo(FSharpCorePath).ProductVersion!.Split('-', '+')[0]);

    /// <summary>Where it is; asking does not load it.</summary>
    public static string FSharpCorePath => Path.Combine(AppContext.BaseDirectory, FSharpCore + ".dll");

    /// <summary>The version of its package.</summary>
    public static string FSharpCoreVersion => Version.Value;

    /// <summary>Whether the library <paramref name="name"/> is the program's own for cells too.</summary>
    public static bool AreShared(string name) => name is FSharpCore || name == typeof(HostPackages).Assembly.GetName().Name;
}
