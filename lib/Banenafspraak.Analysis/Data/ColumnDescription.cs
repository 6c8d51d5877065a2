namespace Banenafspraak.Analysis;

/// <summary>One column of a data file, as datapackage.json describes it.</summary>
/// <param name="File">The file, relative to the data folder.</param>
/// <param name="Name">The word in the header.</param>
/// <param name="Type">string, integer, number or date.</param>
/// <param name="Description">What it holds.</param>
/// <param name="Allowed">The closed list of values; empty where there is none.</param>
public sealed record ColumnDescription(string File, string Name, string Type, string Description, IReadOnlyList<string> Allowed);
