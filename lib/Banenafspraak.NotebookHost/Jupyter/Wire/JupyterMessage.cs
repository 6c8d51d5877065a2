using System.Text.Json;

namespace Banenafspraak.NotebookHost;

/// <summary>A message that was received.</summary>
/// <param name="Identities">The way back to the sender.</param>
/// <param name="Header">Who sent what.</param>
/// <param name="Content">The content: a JSON object.</param>
internal sealed record JupyterMessage(IReadOnlyList<byte[]> Identities, MessageHeader Header, JsonElement Content);
