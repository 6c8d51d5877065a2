using System.Runtime.InteropServices;

namespace Banenafspraak.Analysis;

/// <summary>A place in a letter's text: line and column, both from 1, as an editor counts them.</summary>
/// <param name="Line">Line of the file.</param>
/// <param name="Column">Column in UTF-16 units.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct TextPosition(int Line, int Column)
{
    /// <summary>"line,column", as in <c>file(12,4)</c>.</summary>
    public override string ToString() => $"{Line},{Column}";
}
