namespace Banenafspraak.Exports;

/// <summary>One sheet of a workbook: a header and rows of cells.</summary>
/// <param name="Name">A name that Excel takes for a sheet.</param>
/// <param name="Header">What the columns are called.</param>
/// <param name="Rows">For each row the value of each cell: a text, number, yes or no, date, <see cref="LiveFormula"/>, <see cref="CellLink"/> or <see cref="CellHeading"/>; null for nothing.</param>
internal sealed record WorkbookSheet(string Name, IReadOnlyList<string> Header, IReadOnlyList<object?[]> Rows)
{
    /// <summary>True for a sheet that is read from top to bottom: texts are wrapped, and there is nothing to filter.</summary>
    public bool IsProse { get; init; }

    /// <summary>True for a sheet that may be put on paper: columns are narrow, and texts are wrapped.</summary>
    public bool IsForPrint { get; init; }

    /// <summary>Indices of the columns whose numbers a reader may change; they are shown in a colour of their own.</summary>
    public IReadOnlySet<int> Changeable { get; init; } = new HashSet<int>();

    /// <summary>How many columns stay in sight when a reader moves to the right.</summary>
    public int FrozenColumns { get; init; }

    /// <summary>A sheet of records.</summary>
    public static WorkbookSheet Of<T>(string name, RecordTable<T> table, IEnumerable<T> records) =>
        new(name, [.. table.Columns.Select(c => c.Name)], [.. records.Select(r => table.Columns.Select(c => c.Of(r)).ToArray())]);
}

/// <summary>A cell that is computed from others.</summary>
/// <param name="Text">The formula without the sign =. It holds references, numbers and words of ours, never a text of the data.</param>
/// <param name="Value">What it gives as the workbook is written, for programs that do not compute; null for nothing.</param>
internal sealed record LiveFormula(string Text, object? Value);

/// <summary>A cell that says what stands below it.</summary>
/// <param name="Text">What it says.</param>
internal sealed record CellHeading(string Text);

/// <summary>A cell that opens an address of the web.</summary>
/// <param name="Address">The address.</param>
/// <param name="Text">What the cell shows.</param>
internal sealed record CellLink(Uri Address, string Text)
{
    private const int Longest = 255;

    /// <summary>The link to an address of the data, or that address as a text where it is none of the web.</summary>
    public static object? To(string address, string text) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp) && uri.AbsoluteUri.Length <= Longest
            ? new CellLink(uri, text)
            : address;
}
