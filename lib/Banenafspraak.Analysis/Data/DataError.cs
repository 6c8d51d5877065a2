using System.Runtime.InteropServices;

namespace Banenafspraak.Analysis;

/// <summary>One fault in a data file, located so that a person can go and mend it.</summary>
/// <param name="File">Path relative to the data folder, with forward slashes.</param>
/// <param name="Line">Line in the file, from 1; null where the fault is the file itself.</param>
/// <param name="Column">Name of the column; null where the fault is the line or the file itself.</param>
/// <param name="Expected">What was expected, and what was found instead.</param>
public sealed record DataError(string File, int? Line, string? Column, string Expected)
{
    /// <summary>One line: file, line, column, what was expected.</summary>
    public override string ToString() =>
        File + (Line is null ? "" : $", line {Line}") + (Column is null ? "" : $", column {Column}") + ": " + Expected;
}

/// <summary>Something was asked that has no answer, or cannot be read. The message says what was found and what is allowed.</summary>
public abstract class AnalysisException(string message) : Exception(message);

/// <summary>The data cannot be used. Carries every fault that was found, not the first only.</summary>
public sealed class DataException : AnalysisException
{
    /// <summary>Makes the exception from at least one fault.</summary>
    public DataException(IReadOnlyList<DataError> errors)
        : base(string.Join(Environment.NewLine, errors)) => Errors = errors;

    /// <summary>The faults, in the order of the files and their lines.</summary>
    public IReadOnlyList<DataError> Errors { get; }
}

/// <summary>Where a row stands in the data folder.</summary>
/// <param name="File">The file, relative to the folder: "figures/kst-34352-299.csv".</param>
/// <param name="Line">Its line, from 1.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct RowPlace(string File, int Line)
{
    /// <summary>"figures/kst-34352-299.csv:24".</summary>
    public override string ToString() => $"{File}:{Line}";
}
