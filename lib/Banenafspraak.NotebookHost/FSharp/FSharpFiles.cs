using System.Reflection;
using FSharp.Compiler.IO;

namespace Banenafspraak.NotebookHost;

/// <summary>The disk as the F# compiler sees it; a library that it loads is the one that the cells of the session have.</summary>
internal sealed class FSharpFiles(SessionAssemblies assemblies) : DefaultFileSystem, IAssemblyLoader
{
    public override IAssemblyLoader AssemblyLoader => this;

    public Assembly AssemblyLoad(AssemblyName assemblyName) => assemblies.Find(assemblyName) ?? Assembly.Load(assemblyName);

    public Assembly AssemblyLoadFrom(string fileName) =>
        assemblies.Find(new AssemblyName(Path.GetFileNameWithoutExtension(fileName))) ?? Assembly.LoadFrom(fileName);
}
