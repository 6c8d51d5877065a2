using System.Text.Json;

namespace Banenafspraak.NotebookHost;

/// <summary>kernel_info: what this kernel is and which language its cells are in.</summary>
internal sealed class KernelInfoRequest : IRequest
{
    private const string CSharpVersion = "14.0";

    private static readonly string Version = typeof(KernelInfoRequest).Assembly.GetName().Version!.ToString(3);

    public string Name => "kernel_info";

    public string Answer(JsonElement content, Utf8JsonWriter json)
    {
        json.WriteString("protocol_version", "5.3");
        json.WriteString("implementation", "banenafspraak");
        json.WriteString("implementation_version", Version);
        json.WriteStartObject("language_info");
        json.WriteString("name", "C#");
        json.WriteString("version", CSharpVersion);
        json.WriteString("mimetype", "text/x-csharp");
        json.WriteString("file_extension", ".cs");
        json.WriteString("pygments_lexer", "csharp");
        json.WriteString("codemirror_mode", "text/x-csharp");
        json.WriteEndObject();
        json.WriteString("banner", $"Banenafspraak {Version}: C# {CSharpVersion} on .NET {Environment.Version}");
        json.WriteStartArray("help_links");
        json.WriteEndArray();
        return IRequest.Ok;
    }
}
