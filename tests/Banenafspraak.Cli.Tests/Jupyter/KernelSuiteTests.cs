namespace Banenafspraak.Cli.Tests;

/// <summary>Jupyter's own tests of kernels, with the samples of kernel_test.py.</summary>
public sealed class KernelSuiteTests : IClassFixture<JupyterHost>
{
    private readonly JupyterHost _jupyter;

    public KernelSuiteTests(JupyterHost jupyter) => _jupyter = jupyter;

    [JupyterFact]
    public async Task TheKernelPassesJupytersOwnTests()
    {
        var run = await _jupyter.PythonAsync(_jupyter.Folder, Repository.PathOf("tests", "Banenafspraak.Cli.Tests", "Jupyter", "kernel_test.py"), "-v");
        Assert.True(run.ExitCode == 0, run.ToString());

        // The pager, which this kernel has not, is the only test without a sample.
        Assert.EndsWith("OK (skipped=1)", run.Errors.TrimEnd(), StringComparison.Ordinal);
        Assert.Contains(run.ErrorLines, line => line.StartsWith("test_pager", StringComparison.Ordinal) && line.Contains("skipped", StringComparison.Ordinal));
    }
}
