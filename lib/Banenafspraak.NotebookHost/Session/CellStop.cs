using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Banenafspraak.NotebookHost;

/// <summary>What the code of a cell asks in every turn of a loop: whether the cells of its session are to stop.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class CellStop
{
    private static readonly Lock Changing = new();
    private static volatile bool[] _asked = new bool[64];
    private static int _sessions;

    /// <param name="session">The number of the session that the code belongs to.</param>
    /// <exception cref="OperationCanceledException">They are.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Check(int session)
    {
        if (_asked[session])
            Throw();
    }

    /// <summary>The number of a new session, whose cells are not to stop.</summary>
    internal static int NewSession()
    {
        lock (Changing)
        {
            if (_sessions == _asked.Length)
                _asked = [.. _asked, .. new bool[_asked.Length]];
            return _sessions++;
        }
    }

    internal static void Ask(int session, bool stop)
    {
        lock (Changing)
            _asked[session] = stop;
    }

    private static void Throw() => throw new CellStoppedException();
}

/// <summary>Ends the code of a cell that is to stop.</summary>
internal sealed class CellStoppedException() : OperationCanceledException("the cell was stopped");
