using System.Globalization;
using DuckDB.NET.Data;

namespace Banenafspraak.Cli.Tests;

/// <summary>Two thousand letters made of the samples, each with numbers of its own, one without a number and one that cannot be read; and the archive that one process makes of them.</summary>
public sealed class ManyLetters : IAsyncLifetime, IDisposable
{
    public const int Count = 2_002;

    private const string Broken = "letters/zz-broken.xml";

    private readonly TemporaryWorkspace _workspace = new();

    internal TemporaryWorkspace Workspace => _workspace;

    internal ProgramRun Run { get; private set; } = null!;

    public string PathOf(string folder) => _workspace.PathOf(folder);

    public async Task InitializeAsync()
    {
        VariedLetters.Write(Repository.PathOf("data", "samples"), _workspace.PathOf("letters"), Count - 2);
        await File.WriteAllTextAsync(_workspace.PathOf("letters/zz-silent.md"), "# Brief\n\nEr valt niets te melden.\n");
        await File.WriteAllTextAsync(_workspace.PathOf(Broken), "<kamerwrk>\n<al>");
        Run = await _workspace.RunAsync("read", "letters", "--parquet", "whole", "--jobs", "2");
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _workspace.Dispose();

    /// <summary>The rows of an archive, in one order, as text.</summary>
    internal IReadOnlyList<string> Rows(string pattern) => [.. Ask($"select columns(*)::varchar from '{PathOf(pattern)}' order by all")];

    /// <summary>The answer to a question, a line a row.</summary>
    internal static IEnumerable<string> Ask(string question)
    {
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = question;
        using var reader = command.ExecuteReader();
        while (reader.Read())
            yield return string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? "" : Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture)));
    }
}
