using System.Diagnostics;
using System.Globalization;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Directives;
using Microsoft.DotNet.Interactive.Events;
using Microsoft.DotNet.Interactive.Formatting;

namespace Banenafspraak.NotebookHost;

/// <summary>The lines of a cell that begin with <c>#!</c>, and <c>#r "nuget: X, v"</c>, where they are more than what .NET Interactive brings.</summary>
internal static class CellDirectives
{
    /// <summary><c>#!time</c>: shows how long the cell took. It is the one thing here that makes two runs of a notebook differ.</summary>
    public static void AddTime(Kernel kernel) => kernel.AddDirective(new KernelActionDirective("#!time") { Description = "Shows how long the cell took" }, (_, context) =>
    {
        var start = Stopwatch.GetTimestamp();
        context.OnComplete(ended =>
        {
            var text = string.Create(CultureInfo.InvariantCulture, $"Wall time: {Stopwatch.GetElapsedTime(start).TotalMilliseconds:0.0} ms");
            ended.Publish(new DisplayedValueProduced(text, ended.Command, [new FormattedValue(PlainTextFormatter.MimeType, text)]));
        });
        return Task.CompletedTask;
    });

    /// <summary><c>#!import FILE</c>: runs the code of another notebook, of a C# or of an F# file, as if it stood in this cell.</summary>
    public static void AddImport(Kernel kernel, Imports imports, NotebookState state) => kernel.AddDirective<ImportDocument>(
        new KernelActionDirective("#!import")
        {
            Description = "Runs the code of a notebook, or of a .cs or .fsx file",
            Parameters = { new("--file") { AllowImplicitName = true, Required = true, TypeHint = "file" } },
        },
        (command, context) => state.FailingAsync(context, command, () => imports.RunAsync(command.FilePath, context)));

    /// <summary><c>#r "nuget: X, v"</c>: a package in one exact version. Those of one cell are restored together, before the code of the cell runs.</summary>
    /// <param name="kernel">The kernel of the cells that ask.</param>
    /// <param name="packages">Restores packages for this kernel.</param>
    /// <param name="state">The cell that runs.</param>
    public static void AddPackages(Kernel kernel, Func<IReadOnlyList<PackageName>, CancellationToken, Task> packages, NotebookState state)
    {
        var asked = new List<PackageName>();
        kernel.AddDirective<AskForPackage>(
            new KernelActionDirective("#r")
            {
                Description = "A package, #r \"nuget: X, 1.2.3\", or a library, #r \"path\"",
                Parameters = { new("--reference") { AllowImplicitName = true, Required = true } },
            },
            (command, context) => state.FailingAsync(context, command, () =>
            {
                asked.Add(PackageName.Parse(command.Reference, state.Cell.LineOf(command.Reference)));
                return Task.CompletedTask;
            }));
        kernel.AddDirective(new KernelActionDirective("#!nuget-restore") { Hidden = true }, (command, context) => state.FailingAsync(context, command, async () =>
        {
            var all = asked.ToList();
            asked.Clear();
            await packages(all, context.CancellationToken);
        }));
    }

    /// <summary><c>#r "nuget: X, v"</c>, as it is read.</summary>
    internal sealed class AskForPackage : KernelDirectiveCommand
    {
        /// <summary>What stands between the quotes.</summary>
        public string Reference { get; set; } = "";
    }
}
