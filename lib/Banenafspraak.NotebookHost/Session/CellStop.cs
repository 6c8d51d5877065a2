using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Banenafspraak.NotebookHost;

/// <summary>What the code of a cell in a kernel asks in every turn of a loop: whether the reader wants it to stop.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class CellStop
{
    private static volatile bool _asked;

    /// <exception cref="OperationCanceledException">The reader does.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Check()
    {
        if (_asked)
            Throw();
    }

    internal static void Ask(bool stop) => _asked = stop;

    private static void Throw() => throw new OperationCanceledException("the cell was stopped");
}
