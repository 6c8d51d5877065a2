namespace Banenafspraak.Analysis;

/// <summary>A data set with its audit and the reconstruction of all its figures: what the notebooks of the years start from.</summary>
/// <param name="Data">The data set.</param>
/// <param name="Audit">The audit of it.</param>
/// <param name="Reconstructions">All figures rebuilt.</param>
public sealed record AuditedData(Dataset Data, Audit Audit, Reconstructions Reconstructions)
{
    private static readonly Lock Kept = new();
    private static (string State, AuditedData Loaded)? _last;

    /// <summary>Reads, audits and rebuilds a folder. Several notebooks of one run ask for the same: while no file in it changes, that is done once.</summary>
    /// <param name="folder">Path of the data folder.</param>
    /// <exception cref="DataException">As for <see cref="Dataset.Load"/>.</exception>
    public static AuditedData Load(string folder)
    {
        lock (Kept)
        {
            var state = StateOf(folder);
            if (_last is { } last && last.State == state)
                return last.Loaded;
            var data = Dataset.Load(folder);
            var audit = Audit.Of(data);
            var loaded = new AuditedData(data, audit, Reconstructions.Of(data, audit));
            _last = (state, loaded);
            return loaded;
        }
    }

    /// <summary>Name, size and time of every file, so that a change of any is seen.</summary>
    private static string StateOf(string folder) => !Directory.Exists(folder) ? "" : string.Join(
        '\n',
        new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories)
            .OrderBy(f => f.FullName, StringComparer.Ordinal)
            .Select(f => FormattableString.Invariant($"{f.FullName} {f.Length} {f.LastWriteTimeUtc.Ticks}")));
}
