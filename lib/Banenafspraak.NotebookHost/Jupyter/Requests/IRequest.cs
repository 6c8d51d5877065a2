using System.Text.Json;

namespace Banenafspraak.NotebookHost;

/// <summary>A question that the kernel answers without running a cell. A new one is a new class in <see cref="ShellLoop"/>.</summary>
internal interface IRequest
{
    /// <summary>The status of a reply that is neither an error nor an answer in itself.</summary>
    const string Ok = "ok";

    /// <summary>The kind of message without "_request": the reply is of the same kind.</summary>
    string Name { get; }

    /// <summary>Writes the fields of the reply, without the braces and the status.</summary>
    /// <returns>The status.</returns>
    string Answer(JsonElement content, Utf8JsonWriter json);
}
