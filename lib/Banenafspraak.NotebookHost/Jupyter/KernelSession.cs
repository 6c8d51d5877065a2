namespace Banenafspraak.NotebookHost;

/// <summary>What the cells of a kernel share: it is replaced as a whole where a cell could not be stopped.</summary>
internal sealed class KernelSession
{
    private KernelSession(CSharpSession csharp) => (CSharp, Languages) = (csharp, new CellLanguages(csharp));

    public CSharpSession CSharp { get; }

    public CellLanguages Languages { get; }

    /// <summary>A session in the folder in which the front end started the kernel: that of the notebook.</summary>
    public static KernelSession New() => new(new CSharpSession(Directory.GetCurrentDirectory(), stoppable: true));
}
