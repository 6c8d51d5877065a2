namespace Banenafspraak.NotebookHost.Tests;

public sealed class ConnectionFiles : IDisposable
{
    private const string Ports = """ "shell_port": 1, "iopub_port": 2, "stdin_port": 3, "control_port": 4, "hb_port": 5 """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void WithoutAnAddressOnlyThisMachineReachesTheKernel() => Assert.Equal("tcp://127.0.0.1:1", Read($"{{{Ports}}}").Address(1));

    [Fact]
    public void TheAddressOfTheFileIsTaken() => Assert.Equal("tcp://0.0.0.0:2", Read($$"""{"ip": "0.0.0.0", {{Ports}}}""").Address(2));

    [Theory]
    [InlineData("""{"shell_port": 1, "iopub""", "line 1: expected Jupyter's connection file, found broken JSON")]
    [InlineData("", "line 1: expected Jupyter's connection file, found broken JSON")]
    [InlineData("[]", "expected a JSON object with ports and a key")]
    [InlineData("""{"shell_port": 1}""", "expected iopub_port, found none")]
    [InlineData("""{"shell_port": "1"}""", "expected a port in shell_port, found \"1\"")]
    [InlineData("""{"shell_port": 70000}""", "expected a port in shell_port, found 70000")]
    [InlineData("""{"key": 1}""", "expected a text in key, found 1")]
    [InlineData("""{"transport": "ipc"}""", "expected transport tcp, found ipc")]
    [InlineData("""{"signature_scheme": "hmac-md5"}""", "expected signature_scheme hmac-sha256, found hmac-md5")]
    public void AFaultyFileIsRefusedInOneLine(string text, string reason)
    {
        var message = Assert.Throws<NotebookException>(() => Read(text)).Message;
        Assert.Equal($"{_folder["kernel.json"]}: {reason}", message);
    }

    [Fact]
    public void AMissingFileIsNamed() =>
        Assert.StartsWith("none.json: expected Jupyter's connection file", Assert.Throws<NotebookException>(() => ConnectionFile.Read("none.json")).Message, StringComparison.Ordinal);

    private ConnectionFile Read(string text)
    {
        File.WriteAllText(_folder["kernel.json"], text);
        return ConnectionFile.Read(_folder["kernel.json"]);
    }
}
