namespace Banenafspraak.NotebookHost;

/// <summary>What came of packages that were asked for.</summary>
/// <param name="Compile">What code of the session is compiled against, the packages before included: full paths.</param>
/// <param name="Added">The packages that were not there before.</param>
internal sealed record RestoredPackages(IReadOnlyList<string> Compile, IReadOnlyList<PackageLibraries> Added);

/// <summary>The packages of a session, whatever language asked for them. Each is there in one version.</summary>
internal sealed class SessionPackages(SessionAssemblies assemblies)
{
    private readonly Dictionary<string, PackageName> _asked = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _versions = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Adds packages; those of one cell are restored together.</summary>
    /// <exception cref="CellException">A package cannot be had, or meets another version of itself.</exception>
    public async Task<RestoredPackages> AddAsync(IReadOnlyCollection<PackageName> packages, CancellationToken cancellationToken)
    {
        var all = new Dictionary<string, PackageName>(_asked, StringComparer.OrdinalIgnoreCase);
        foreach (var package in packages)
        {
            if (string.Equals(package.Name, HostPackages.FSharpCore, StringComparison.OrdinalIgnoreCase) && package.Version != HostPackages.FSharpCoreVersion)
                throw Conflict(package, $"F# cells have version {HostPackages.FSharpCoreVersion}, which comes with this program");
            if (all.TryGetValue(package.Name, out var before) && before.Version != package.Version)
                throw Conflict(package, $"this session has version {before.Version}; restart to take another");
            all[package.Name] = package;
        }

        var restored = await RestoreAsync(all.Values, packages, cancellationToken);
        foreach (var library in restored)
        {
            if (_versions.TryGetValue(library.Name, out var loaded) && loaded != library.Version)
                throw Conflict(packages.First(), $"it needs {library.Name} {library.Version}, and this session has {loaded}; restart and ask for both in one cell");
            if (loaded is null && assemblies.OtherVersion(library) is { } other)
                throw Conflict(packages.FirstOrDefault(each => IsOf(each, library)) ?? packages.First(), other);
        }

        var added = restored.Where(library => _versions.TryAdd(library.Name, library.Version)).ToList();
        added.ForEach(assemblies.Add);
        foreach (var package in packages)
            _asked[package.Name] = package;
        return new RestoredPackages([.. restored.SelectMany(library => library.Compile).Select(HostPackages.Compiled).OfType<string>()], added);
    }

    private static async Task<IReadOnlyList<PackageLibraries>> RestoreAsync(
        IEnumerable<PackageName> all, IReadOnlyCollection<PackageName> asked, CancellationToken cancellationToken)
    {
        try
        {
            return await new PackageProject(all).RestoreAsync(cancellationToken);
        }
        catch (PackageException e)
        {
            var blamed = asked.FirstOrDefault(each => e.Message.Contains(each.Name, StringComparison.OrdinalIgnoreCase)) ?? asked.First();
            throw new CellException(e.Code, $"{blamed.Directive}: {e.Message}", blamed.Line);
        }
    }

    private static bool IsOf(PackageName package, PackageLibraries library) => string.Equals(package.Name, library.Name, StringComparison.OrdinalIgnoreCase);

    private static CellException Conflict(PackageName package, string reason) => new("PackageConflict", $"{package.Directive}: {reason}", package.Line);
}
