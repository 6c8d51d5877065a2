using Microsoft.DotNet.Interactive;

namespace Banenafspraak.NotebookHost;

/// <summary>What packages bring for notebooks: classes of <see cref="IKernelExtension"/> and a script <c>extension.dib</c>, as .NET Interactive looks for them.</summary>
/// <param name="root">The kernel that they extend.</param>
/// <param name="assemblies">What the cells load.</param>
internal sealed class PackageExtensions(CompositeKernel root, SessionAssemblies assemblies)
{
    private const string Script = "extension.dib";

    /// <summary>Loads the extensions of packages that were just restored. One that cannot be loaded is told, and the cell goes on.</summary>
    public async Task LoadAsync(RestoredPackages restored)
    {
        foreach (var package in restored.Added)
        {
            var folder = Path.Combine(package.Folder, "interactive-extensions", "dotnet");
            var files = Directory.Exists(folder) ? Directory.GetFiles(folder, "*.dll") : [];
            foreach (var file in files.Order(StringComparer.Ordinal).Concat(package.Runtime.Where(SessionAssemblies.IsBuiltOnInteractive)))
                await LoadAsync(package, file);
            if (File.Exists(Path.Combine(folder, Script)))
                await root.LoadAndRunInteractiveDocument(new FileInfo(Path.Combine(folder, Script)));
        }
    }

    private async Task LoadAsync(PackageLibraries package, string file)
    {
        try
        {
            foreach (var type in assemblies.LoadFromAssemblyPath(file).GetExportedTypes().Where(type => type is { IsAbstract: false, IsClass: true } && type.IsAssignableTo(typeof(IKernelExtension))))
                await ((IKernelExtension)Activator.CreateInstance(type)!).OnLoadAsync(root);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            await Console.Error.WriteLineAsync($"{package.Name} {package.Version}: its extension {Path.GetFileName(file)} could not be loaded ({e.GetType().Name}: {OneLine.Of(e.Message)})");
        }
    }
}
