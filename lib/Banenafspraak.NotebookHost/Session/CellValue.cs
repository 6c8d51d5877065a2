namespace Banenafspraak.NotebookHost;

/// <summary>What the last expression of a cell gave.</summary>
/// <param name="HasValue">False for a cell that ends in a statement or in an expression without a value.</param>
/// <param name="Value">The value; null is a value like any other.</param>
/// <param name="Line">The line of the cell on which the last expression begins, from 1.</param>
public readonly record struct CellValue(bool HasValue, object? Value, int Line);
