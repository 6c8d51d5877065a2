namespace Banenafspraak.NotebookHost;

/// <summary>One output of a code cell: nbformat's output types.</summary>
public abstract record CellOutput
{
    private protected CellOutput()
    {
    }
}

/// <summary>Text that a cell wrote to a stream.</summary>
/// <param name="Stream">"stdout" or "stderr".</param>
/// <param name="Text">What was written, lines separated by '\n'.</param>
public sealed record StreamOutput(string Stream, string Text) : CellOutput;

/// <summary>Something that a cell displayed while it ran.</summary>
/// <param name="Data">The same thing in one or more MIME types.</param>
public sealed record DisplayOutput(MimeBundle Data) : CellOutput;

/// <summary>The value of a cell's last expression.</summary>
/// <param name="ExecutionCount">The execution count of the cell.</param>
/// <param name="Data">The value in one or more MIME types.</param>
public sealed record ResultOutput(int ExecutionCount, MimeBundle Data) : CellOutput;

/// <summary>The error that ended a cell.</summary>
/// <param name="Name">A compiler's error number such as CS0103, or the name of an exception's type.</param>
/// <param name="Message">What went wrong, one line.</param>
/// <param name="Traceback">Lines for a person: the place, the text of the line, and what led to it.</param>
public sealed record ErrorOutput(string Name, string Message, IReadOnlyList<string> Traceback) : CellOutput
{
    /// <summary>By the lines of the traceback, not by the list that holds them.</summary>
    public bool Equals(ErrorOutput? other) =>
        other is not null && Name == other.Name && Message == other.Message && Traceback.SequenceEqual(other.Traceback, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Message, Traceback.Count);
}
