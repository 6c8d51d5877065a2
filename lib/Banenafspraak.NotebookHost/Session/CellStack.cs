using System.Diagnostics;
using System.Globalization;
using System.Reflection;

namespace Banenafspraak.NotebookHost;

/// <summary>What a cell threw as the error of the cell: the line in the cell, and the way there without paths and compiler-made names.</summary>
internal static class CellStack
{
    private const string Prefix = "cell ";
    private const int Shown = 8;

    /// <summary>The name under which the code of a cell is compiled, and found again in a stack trace.</summary>
    public static string FileOf(int cell) => string.Create(CultureInfo.InvariantCulture, $"{Prefix}{cell}");

    public static CellException Explain(Exception thrown, int cell, MachinePaths paths)
    {
        while (thrown is TargetInvocationException { InnerException: { } inner })
            thrown = inner;

        var frames = new StackTrace(thrown, fNeedFileInfo: true).GetFrames();
        var line = frames.FirstOrDefault(frame => FileOf(frame) == FileOf(cell))?.GetFileLineNumber();
        var details = Causes(thrown, paths).Concat(Way(frames, cell));
        return new CellException(NameOf(thrown), paths.Hide(OneLine.Of(thrown.Message)), line, [.. details], thrown);
    }

    /// <summary>The F# compiler puts a folder before the name.</summary>
    private static string? FileOf(StackFrame frame) => Path.GetFileName(frame.GetFileName());

    private static string NameOf(Exception thrown) => thrown is CellException cell ? cell.Name : thrown.GetType().Name;

    private static IEnumerable<string> Causes(Exception thrown, MachinePaths paths)
    {
        for (var cause = thrown is CellException ? null : thrown.InnerException; cause is not null; cause = cause.InnerException)
            yield return $"because of {cause.GetType().Name}: {paths.Hide(OneLine.Of(cause.Message))}";
    }

    /// <summary>Methods of libraries by their name, lines of other cells by their number; the framework's own methods are left out.</summary>
    private static IEnumerable<string> Way(StackFrame[] frames, int cell) => frames
        .Select(frame => FileOf(frame) is { } file && file.StartsWith(Prefix, StringComparison.Ordinal)
            ? file == FileOf(cell) ? null : string.Create(CultureInfo.InvariantCulture, $"in {file}, line {frame.GetFileLineNumber()}")
            : frame.GetMethod() is { DeclaringType: { } type } method && IsLibrary(type) && !method.Name.Contains('<', StringComparison.Ordinal) ? $"in {TypeName.Of(type)}.{method.Name}" : null)
        .OfType<string>().Distinct(StringComparer.Ordinal).Take(Shown);

    private static bool IsLibrary(Type type) =>
        type.Namespace is { } space && !space.StartsWith('<')
        && type.Assembly != typeof(CellStack).Assembly
        && FrameworkReferences.Path(type.Assembly.GetName().Name!) is null
        && !type.Name.Contains('<', StringComparison.Ordinal);
}

/// <summary>Takes the paths of this machine out of messages: what lies near the notebook is named from its folder.</summary>
internal sealed class MachinePaths
{
    private readonly List<(string Absolute, string Relative)> _prefixes = [];

    public MachinePaths(string folder)
    {
        var relative = "";
        for (var each = new DirectoryInfo(Path.GetFullPath(folder)); each?.Parent is not null; each = each.Parent)
        {
            _prefixes.Add((each.FullName.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, relative));
            relative += "../";
        }
    }

    public string Hide(string message)
    {
        foreach (var (absolute, relative) in _prefixes)
            message = message.Replace(absolute, relative, StringComparison.Ordinal);
        return message;
    }
}
