using System.Runtime.InteropServices;

namespace Banenafspraak.Analysis;

/// <summary>Where a row stands in the data folder.</summary>
/// <param name="File">The file, relative to the folder: "figures/kst-34352-299.csv".</param>
/// <param name="Line">Its line, from 1.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct RowPlace(string File, int Line)
{
    /// <summary>"figures/kst-34352-299.csv:24".</summary>
    public override string ToString() => $"{File}:{Line}";
}
