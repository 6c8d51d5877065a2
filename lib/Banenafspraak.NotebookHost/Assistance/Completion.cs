namespace Banenafspraak.NotebookHost;

/// <summary>What can stand at the cursor.</summary>
/// <param name="Start">Where the text begins that a match replaces, in UTF-16 units.</param>
/// <param name="Matches">The texts and their kinds, sorted.</param>
internal sealed record Completion(int Start, IReadOnlyList<CompletionMatch> Matches);

/// <summary>One of them; the kind is a word such as "method".</summary>
internal readonly record struct CompletionMatch(string Text, string Kind);
