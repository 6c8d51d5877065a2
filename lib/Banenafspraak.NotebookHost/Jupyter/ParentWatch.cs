using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Banenafspraak.NotebookHost;

/// <summary>Looks every second whether the program that started the kernel is still there, so that no kernel stays behind.</summary>
internal sealed partial class ParentWatch : IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    private readonly int _parent = OperatingSystem.IsWindows() ? 0 : getppid();
    private readonly Timer _timer;

    /// <param name="gone">Called when the program is gone.</param>
    public ParentWatch(Action gone) => _timer = new Timer(
        _ =>
        {
            if (!IsThere())
                gone();
        },
        state: null,
        Interval,
        Interval);

    public void Dispose() => _timer.Dispose();

    /// <summary>A process whose parent ends gets another one. On Windows it does not: there Jupyter tells who it is.</summary>
    private bool IsThere()
    {
        if (!OperatingSystem.IsWindows())
            return getppid() == _parent;
        if (!int.TryParse(Environment.GetEnvironmentVariable("JPY_PARENT_PID"), CultureInfo.InvariantCulture, out var id))
            return true;
        try
        {
            using var process = Process.GetProcessById(id);
            return !process.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    [LibraryImport("libc")]
    private static partial int getppid();
}
