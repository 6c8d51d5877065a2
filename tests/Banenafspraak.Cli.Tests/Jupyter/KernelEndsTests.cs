using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;

namespace Banenafspraak.Cli.Tests;

/// <summary>Kernels that cannot start, and kernels that end.</summary>
[Collection(AloneGroup.Name)]
public sealed class KernelEndsTests : IClassFixture<JupyterHost>
{
    private readonly JupyterHost _jupyter;

    public KernelEndsTests(JupyterHost jupyter) => _jupyter = jupyter;

    [Theory]
    [InlineData("""{"shell_port": 5""", "line 1: expected Jupyter's connection file, found broken JSON")]
    [InlineData("{}", "expected shell_port, found none")]
    public async Task AConnectionFileThatIsCutOffIsRefused(string text, string reason)
    {
        using var folder = new TemporaryWorkspace();
        await File.WriteAllTextAsync(folder.PathOf("kernel.json"), text);
        var run = await ProgramRun.InAsync(folder.Root, "jupyter", "start", "kernel.json");
        Assert.Equal(2, run.ExitCode);
        Assert.Equal($"banenafspraak: kernel.json: {reason}", Assert.Single(run.ErrorLines));
    }

    [JupyterFact]
    public async Task APortThatIsTakenIsNamed()
    {
        using var folder = new TemporaryWorkspace();
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;
        await File.WriteAllTextAsync(folder.PathOf("kernel.json"), JsonSerializer.Serialize(new
        {
            key = "k",
            shell_port = port,
            iopub_port = port,
            stdin_port = port,
            control_port = port,
            hb_port = port,
        }));
        var run = await ProgramRun.InAsync(folder.Root, "jupyter", "start", "kernel.json");
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith(
            string.Create(CultureInfo.InvariantCulture, $"banenafspraak: tcp://127.0.0.1:{port}: Address already in use: another program listens there"),
            Assert.Single(run.ErrorLines),
            StringComparison.Ordinal);
    }

    [JupyterFact]
    public async Task NoKernelStaysBehindAndNoneDisturbsAnother()
    {
        var run = await _jupyter.PythonAsync(_jupyter.Folder, Repository.PathOf("tests", "Banenafspraak.Cli.Tests", "Jupyter", "kernel_ends.py"));
        Assert.True(run.ExitCode == 0, run.ToString());
        Assert.Equal(
            """
            two kernels: ['1'] ['2']
            after SIGINT: ['1']
            killed kernel is alive: False the other: ['2']
            after its restart: ['2']
            gone after shutdown: [True, True]
            gone after its front end: True
            """,
            run.Output.TrimEnd());
    }
}
