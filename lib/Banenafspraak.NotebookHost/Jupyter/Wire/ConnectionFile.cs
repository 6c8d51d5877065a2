using System.Globalization;
using System.Text.Json;

namespace Banenafspraak.NotebookHost;

/// <summary>Where a front end expects the kernel: the file that Jupyter writes before it starts one.</summary>
/// <param name="Ip">The address to listen on.</param>
/// <param name="Key">The key of the signatures; empty where messages are not signed.</param>
/// <param name="Shell">Port of requests.</param>
/// <param name="Iopub">Port of outputs.</param>
/// <param name="Stdin">Port of questions to the reader.</param>
/// <param name="Control">Port of interrupt and shutdown.</param>
/// <param name="Heartbeat">Port of the sign of life.</param>
internal sealed record ConnectionFile(string Ip, string Key, int Shell, int Iopub, int Stdin, int Control, int Heartbeat)
{
    private const string Loopback = "127.0.0.1";
    private const string Signatures = "hmac-sha256";

    /// <summary>Reads the file; where it names no address, the kernel can be reached from this machine alone.</summary>
    /// <exception cref="NotebookException">The file cannot be read or is no connection file; one line with the file, the place and what was expected.</exception>
    public static ConnectionFile Read(string path)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllText(path));
            return Read(document.RootElement, path);
        }
        catch (JsonException e)
        {
            throw new NotebookException(string.Create(CultureInfo.InvariantCulture, $"{path}: line {e.LineNumber + 1}: expected Jupyter's connection file, found broken JSON"), e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new NotebookException($"{path}: expected Jupyter's connection file, which cannot be read ({OneLine.Of(e.Message)})", e);
        }
    }

    /// <summary>The address that a socket binds or connects to.</summary>
    public string Address(int port) => FormattableString.Invariant($"tcp://{Ip}:{port}");

    private static ConnectionFile Read(JsonElement root, string path)
    {
        if (root.ValueKind != JsonValueKind.Object)
            throw new NotebookException($"{path}: expected a JSON object with ports and a key");
        if (Text("transport", "tcp") is var transport && transport != "tcp")
            throw new NotebookException($"{path}: expected transport tcp, found {OneLine.Of(transport)}");
        if (Text("signature_scheme", Signatures) is var scheme && scheme != Signatures && scheme.Length > 0)
            throw new NotebookException($"{path}: expected signature_scheme {Signatures}, found {OneLine.Of(scheme)}");
        var ip = Text("ip", Loopback);
        if (ip.Length == 0)
            throw new NotebookException($"{path}: expected an address in ip, found an empty text");
        return new ConnectionFile(ip, Text("key", ""), Port("shell_port"), Port("iopub_port"), Port("stdin_port"), Port("control_port"), Port("hb_port"));

        string Text(string name, string otherwise) => !root.TryGetProperty(name, out var value) ? otherwise
            : value.ValueKind == JsonValueKind.String ? value.GetString()!
            : throw new NotebookException($"{path}: expected a text in {name}, found {OneLine.Of(value.GetRawText())}");

        int Port(string name) => !root.TryGetProperty(name, out var value)
            ? throw new NotebookException($"{path}: expected {name}, found none")
            : value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var port) && port is > 0 and <= ushort.MaxValue
                ? port
                : throw new NotebookException($"{path}: expected a port in {name}, found {OneLine.Of(value.GetRawText())}");
    }
}
