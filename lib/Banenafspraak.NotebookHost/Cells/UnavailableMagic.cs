namespace Banenafspraak.NotebookHost;

/// <summary>A <c>#!</c> line that .NET Interactive has and this host has not.</summary>
internal sealed class UnavailableMagic(string name) : ICellMagic
{
    public string Name => name;

    public Task RunAsync(MagicLine line, RunningCell cell, Func<Task> next) =>
        throw new CellException("NotAvailable", $"#!{name} is not available yet here", line.Line);
}
