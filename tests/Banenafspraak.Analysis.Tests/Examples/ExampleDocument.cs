namespace Banenafspraak.Analysis.Tests;

/// <summary>Reads the tables of examples of a Markdown document. A column with an arrow is what the rules must say; a table without one only explains, and so does a column that names the example.</summary>
internal static class ExampleDocument
{
    private const string Arrow = "→ ";
    private const string Name = "example";

    public static IReadOnlyList<Example> Read(string path)
    {
        var examples = new List<Example>();
        string[] columns = [];
        foreach (var (index, line) in File.ReadAllLines(path).Index())
        {
            if (!line.StartsWith('|'))
                columns = [];
            else if (columns.Length == 0)
                columns = Cells(line);
            else if (!line.StartsWith("|--", StringComparison.Ordinal) && columns.Any(c => c.StartsWith(Arrow, StringComparison.Ordinal)))
                examples.Add(Row(index + 1, line, columns));
        }
        return examples;
    }

    private static Example Row(int number, string line, string[] columns)
    {
        var cells = Cells(line);
        if (cells.Length != columns.Length)
            throw new FormatException($"line {number}: {columns.Length} cells expected, {cells.Length} found");
        var pairs = columns.Zip(cells).Where(p => p.First != Name).ToLookup(p => p.First.StartsWith(Arrow, StringComparison.Ordinal), p => (Column: p.First.Replace(Arrow, "", StringComparison.Ordinal), p.Second));
        return new(
            number,
            string.Join(" | ", cells),
            string.Join(", ", pairs[false].Select(p => p.Column)),
            pairs[false].ToDictionary(p => p.Column, p => p.Second, StringComparer.Ordinal),
            pairs[true].ToDictionary(p => p.Column, p => p.Second, StringComparer.Ordinal));
    }

    private static string[] Cells(string line) => [.. line.Trim().Trim('|').Split('|').Select(c => c.Trim())];
}
