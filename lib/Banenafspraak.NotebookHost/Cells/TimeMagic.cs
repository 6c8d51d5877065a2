using System.Diagnostics;
using System.Globalization;

namespace Banenafspraak.NotebookHost;

/// <summary><c>#!time</c>: shows how long the cell took. It is the one thing here that makes two runs of a notebook differ.</summary>
internal sealed class TimeMagic : ICellMagic
{
    public string Name => "time";

    public async Task RunAsync(MagicLine line, RunningCell cell, Func<Task> next)
    {
        var start = Stopwatch.GetTimestamp();
        await next();
        var milliseconds = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        cell.Outputs.DisplayAs(string.Create(CultureInfo.InvariantCulture, $"Wall time: {milliseconds:0.0} ms"), MimeBundle.PlainText);
    }
}
