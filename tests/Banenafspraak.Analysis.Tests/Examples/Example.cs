using System.Globalization;

namespace Banenafspraak.Analysis.Tests;

/// <summary>One row of a table of examples: what goes in, and what the rules must say.</summary>
/// <param name="Line">Line in the document.</param>
/// <param name="Row">The row as it stands there.</param>
/// <param name="Table">The columns that go in, with commas between: the name of the rule that runs it.</param>
/// <param name="Given">What goes in, by column.</param>
/// <param name="Expected">What must come out, by column.</param>
internal sealed record Example(int Line, string Row, string Table, IReadOnlyDictionary<string, string> Given, IReadOnlyDictionary<string, string> Expected)
{
    public string this[string column] => Given[column];

    /// <summary>A Dutch number, or several with a plus between.</summary>
    public IReadOnlyList<decimal> Numbers(string column) => [.. this[column].Split(" + ").Select(Read)];

    public decimal Number(string column) => Assert.Single(Numbers(column));

    public int Year(string column) => int.Parse(this[column], CultureInfo.InvariantCulture);

    public DateOnly? Day(string column) => this[column] == "-" ? null : DateOnly.ParseExact(this[column], "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public T Word<T>(string column)
        where T : struct, Enum =>
        Vocabulary.TryParse<T>(this[column], out var word) ? word : throw new FormatException($"line {Line}: \"{this[column]}\" is none of {string.Join(", ", Vocabulary.All<T>())}");

    private decimal Read(string text) =>
        DutchNumber.TryParse(text, out var number) ? number : throw new FormatException($"line {Line}: \"{text}\" is no Dutch number");
}
