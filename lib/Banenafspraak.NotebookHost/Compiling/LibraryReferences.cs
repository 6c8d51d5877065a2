using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace Banenafspraak.NotebookHost;

/// <summary>What <c>#r</c> means in a notebook: a path from the notebook's own folder, or the name of a framework assembly.</summary>
internal sealed class LibraryReferences(string folder, SessionAssemblies assemblies, bool isWhole = false) : MetadataReferenceResolver
{
    private static readonly ConcurrentDictionary<(string Path, DateTime Written), PortableExecutableReference> Read = new();

    /// <summary>The same for cells that know the whole framework. To others what is not in its usual part stays unknown: a library that refers to it is another one once it is known.</summary>
    public LibraryReferences Whole => new(folder, assemblies, isWhole: true);

    /// <summary>True where they are those of cells that know the whole framework.</summary>
    public bool IsWhole => isWhole;

    public override bool ResolveMissingAssemblies => true;

    /// <summary>The file that <paramref name="reference"/> names, null where there is none.</summary>
    public string? Find(string reference)
    {
        var path = Path.GetFullPath(Path.Combine(folder, reference));
        return File.Exists(path) ? path : FrameworkReferences.Path(reference);
    }

    /// <summary>The same, for a directive on line <paramref name="line"/> of a cell.</summary>
    /// <exception cref="CellException">There is none.</exception>
    public string FindOrThrow(string reference, int line) => Find(reference)
        ?? throw new CellException("FileNotFound", $"#r \"{reference}\": the file is missing; run \"dotnet build\" first, which makes it", line);

    public override ImmutableArray<PortableExecutableReference> ResolveReference(string reference, string? baseFilePath, MetadataReferenceProperties properties)
    {
        if (Find(reference) is not { } path || (!isWhole && path == FrameworkReferences.Path(reference)))
            return [];
        assemblies.Add(path);
        return [Reference(path).WithProperties(properties)];
    }

    /// <summary>A library's own references: from beside it, or from the framework. The framework's own are not followed.</summary>
    public override PortableExecutableReference? ResolveMissingAssembly(MetadataReference definition, AssemblyIdentity referenceIdentity)
    {
        if (definition is not PortableExecutableReference { FilePath: { } path })
            return null;
        var beside = Path.Combine(Path.GetDirectoryName(path)!, referenceIdentity.Name + ".dll");
        if (FrameworkReferences.Path(referenceIdentity.Name) is { } framework)
            return !isWhole || framework == path || Path.GetDirectoryName(framework) == Path.GetDirectoryName(path) ? null : Reference(framework);
        return File.Exists(beside) ? Reference(beside) : null;
    }

    public override bool Equals(object? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);

    private static PortableExecutableReference Reference(string path) =>
        Read.GetOrAdd((path, File.GetLastWriteTimeUtc(path)), key => MetadataReference.CreateFromFile(key.Path));
}
