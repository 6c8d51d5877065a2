namespace Banenafspraak.Exports;

/// <summary>What the columns of the tables mean: those of data/ as datapackage.json says it, and those that are computed.</summary>
public static class Dictionaries
{
    private static readonly IReadOnlyList<ColumnDescription> Computed =
    [
        Text("letter", "id of the letter"),
        Number("low", "the least that the printed value stands for, before it was rounded"),
        Number("high", "the most that it stands for"),
        new("", "year", "integer", "year in which the period ends", []),
        new("", "date", "date", "last day of the period", []),
        new("", "is_set", "boolean", "true where law or agreement fixes the value, so that nothing was rounded", []),
        Words<FigureStatus>("status", "what the audit says of the figure"),
    ];

    private static readonly IReadOnlyList<ColumnDescription> OfRelation =
    [
        Text("id", "kind of rule and what is computed; the identity of the relation"),
        Words<RelationKind>("rule", "kind of rule"),
        Text("letter", "id of the letter that the relation is of"),
        Text("output", "id of the figure that is computed from the others; empty where it is a number of the rules"),
        Text("place", "where that figure stands in its letter"),
        Text("printed", "that figure as the letter prints it"),
        Number("published", "its value; empty where it is not printed or cannot be read"),
        Text("inputs", "ids of the figures and parameters that it is computed from, with semicolons between"),
        Text("formula", "the arithmetic with the numbers as printed"),
        Number("computed", "the value that follows, not rounded"),
        Number("low", "the least that follows from inputs before they were rounded"),
        Number("high", "the most that follows from them"),
        Words<Verdict>("verdict", "what the computation says of the printed number"),
        Text("convention", "by which convention it was taken, where there are several"),
        Text("missing", "what would have to be published, with semicolons between"),
        Text("explanation", "the whole in one line that a person can check by hand"),
        Text("finding", "id of the finding that it belongs to"),
        Words<Severity>("severity", "how much that finding weighs"),
        Words<Decision>("review", "what a person decided about it"),
    ];

    /// <summary>Of a table of figures.</summary>
    /// <param name="data">The data that they are of.</param>
    public static IReadOnlyList<ColumnDescription> OfFigures(Dataset data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return [.. data.Columns.Where(c => c.File.StartsWith("figures/", StringComparison.Ordinal)).DistinctBy(c => c.Name, StringComparer.Ordinal), .. Computed];
    }

    /// <summary>Of the auditor's working paper.</summary>
    public static IReadOnlyList<ColumnDescription> OfRelations => OfRelation;

    private static ColumnDescription Text(string name, string description) => new("", name, "string", description, []);

    private static ColumnDescription Number(string name, string description) => new("", name, "number", description, []);

    private static ColumnDescription Words<T>(string name, string description)
        where T : struct, Enum => new("", name, "string", description, Vocabulary.All<T>());
}
