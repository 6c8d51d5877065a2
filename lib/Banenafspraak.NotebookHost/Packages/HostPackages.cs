using System.Diagnostics;

namespace Banenafspraak.NotebookHost;

/// <summary>The libraries that cells and this program must have in common, because values of their types pass between languages and to the kernel.</summary>
internal static class HostPackages
{
    public const string FSharpCore = "FSharp.Core";

    private static readonly string[] Shared =
    [
        FSharpCore, typeof(HostPackages).Assembly.GetName().Name!, "Microsoft.DotNet.Interactive", "Microsoft.DotNet.Interactive.Formatting",
        "Microsoft.DotNet.Interactive.Documents", "Microsoft.AspNetCore.Html.Abstractions", "System.Reactive",
    ];

    /// <summary>Those whose names every cell knows.</summary>
    public static IEnumerable<string> ForCells => Shared.Where(name => name.StartsWith("Microsoft.", StringComparison.Ordinal));

    private static readonly Lazy<string> Version = new(() =>
        FileVersionInfo.GetVersionInfo(FSharpCorePath).ProductVersion!.Split('-', '+')[0]);

    /// <summary>Where it is; asking does not load it.</summary>
    public static string FSharpCorePath => Path.Combine(AppContext.BaseDirectory, FSharpCore + ".dll");

    /// <summary>The version of its package.</summary>
    public static string FSharpCoreVersion => Version.Value;

    /// <summary>Whether the library <paramref name="name"/> is the program's own for cells too.</summary>
    public static bool AreShared(string name) => Shared.Contains(name, StringComparer.OrdinalIgnoreCase);

    /// <summary>What code is compiled against for the library in the file <paramref name="path"/> of a package: the program's own stands in for F#'s, and of the others every cell knows already.</summary>
    public static string? Compiled(string path) => Path.GetFileNameWithoutExtension(path) switch
    {
        FSharpCore => FSharpCorePath,
        var name when AreShared(name) => null,
        _ => path,
    };
}
