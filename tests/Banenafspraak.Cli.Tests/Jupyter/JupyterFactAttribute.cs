namespace Banenafspraak.Cli.Tests;

/// <summary>A test with Debian's Jupyter; skipped with the reason where that is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class JupyterFactAttribute : FactAttribute
{
    public JupyterFactAttribute() => Skip = JupyterHost.Missing;
}

/// <summary>The same, for each row of data.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class JupyterTheoryAttribute : TheoryAttribute
{
    public JupyterTheoryAttribute() => Skip = JupyterHost.Missing;
}

/// <summary>A test with a live Jupyter Notebook in a browser.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NotebookServerFactAttribute : FactAttribute
{
    public NotebookServerFactAttribute() => Skip = JupyterHost.Missing ?? NotebookServer.Missing ?? Chromium.Missing;
}
