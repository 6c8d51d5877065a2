using System.CommandLine;
using System.Globalization;
using Banenafspraak.Analysis;
using Banenafspraak.Exports;
using Banenafspraak.Site;

namespace Banenafspraak.Cli;

/// <summary>export: the whole data package in another format.</summary>
internal static class ExportVerb
{
    private const string Default = "parquet";

    public static Command Command()
    {
        var folder = new Argument<string>("DIR") { Description = "Folder to write to: new, empty, or an earlier export, which is replaced as a whole." };
        var format = new Option<string>("--format")
        {
            Description = $"{string.Join(", ", PackageFormat.All.Select(f => f.Name))} (default: {Default}).",
            HelpName = "FORMAT",
            DefaultValueFactory = _ => Default,
        };
        var data = new Option<string?>("--data") { Description = "Folder with datapackage.json (default: data/ of the repository).", HelpName = "DIR" };
        var command = new Command("export", """
            The whole data package in another format: every table of data/, with a datapackage.json that is true for it. data/ stays the source.

            Examples:
              banenafspraak export banenafspraak-parquet
              banenafspraak export for-excel --format xlsx
            """)
        {
            folder, format, data,
        };
        command.SetAction((parsed, cancellation) => RunAsync(parsed.GetValue(folder)!, FormatOf(parsed.GetValue(format)!), Workspace.Data(parsed.GetValue(data)), cancellation));
        return command;
    }

    private static PackageFormat FormatOf(string word)
    {
        KnownWord.Check([word], "format", null, PackageFormat.All.Select(f => (f.Name, f.Name)));
        return PackageFormat.All.Single(f => f.Name == word);
    }

    private static async Task<int> RunAsync(string target, PackageFormat format, string folder, CancellationToken cancellation)
    {
        if (target.Length == 0)
            throw new InputException("expected the name of a folder, found \"\" (see --help)");
        var data = Dataset.Load(folder);
        var (tables, rows) = (0, 0);
        await new WholeFolder(target, "export", DataPackage.IsExport).ReplaceAsync(async staging =>
            (tables, rows) = await DataPackage.WriteAsync(folder, data, format, staging, cancellation));
        System.Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{target}: {tables} tables with {rows} rows as {format.Name}"));
        return 0;
    }
}
