using System.CommandLine;
using System.Globalization;
using Banenafspraak.Analysis;
using Banenafspraak.Letters;
using Spectre.Console;

namespace Banenafspraak.Cli;

/// <summary>repair: what the damaged and wrong cells of a table must have been.</summary>
internal static class RepairVerb
{
    private static readonly string[] CsvNames = [".csv", ".tsv"];

    public static Command Command()
    {
        var file = new Argument<string>("FILE") { Description = "A letter, or a table in CSV (as in data/tables)." };
        var json = new Option<bool>("--json") { Description = "JSON object: columns, rows of cells, consistent, faults." };
        var structure = new Option<string?>("--structure") { Description = "Which cells add up, in place of what the titles say: \"total = formal + hired-in; rate = total / target; rijk = *\".", HelpName = "TEXT" };
        var table = new Option<string?>("--table") { Description = "Which table of a letter (default: the one with most damage).", HelpName = "NAME" };
        var faults = new Option<int>("--faults") { Description = "How many readable cells may be wrong; more where the table needs more.", HelpName = "K", DefaultValueFactory = _ => 3 };
        var errors = new Option<int?>("--errors") { Description = "How many of their digits may be wrong (default: as few as explain the table, but at least 2).", HelpName = "N" };
        var rounded = new Option<string?>("--rounded") { Description = "What the numbers were rounded to, and which way: \"10\", \"10 down\" (default: what a letter says of its table, else to their last decimal).", HelpName = "BASE" };
        var command = new Command("repair", """
            What each damaged or wrong cell of a table must have been: proven, inferred, or ambiguous with all candidates.

            Examples:
              banenafspraak repair data/tables/kst-34352-348-t1.csv
              banenafspraak repair letter.txt --table t1 --json
              banenafspraak repair table.csv --structure "total = men + women"
              banenafspraak repair table.csv --rounded 10
            """)
        {
            file, json, structure, table, faults, errors, rounded,
        };
        Within(faults, 1, 6);
        Within(errors, 1, 6);
        command.SetAction(parsed => Run(parsed.GetValue(file)!, parsed.GetValue(table), parsed.GetValue(structure), parsed.GetValue(json), new() { Faults = parsed.GetValue(faults), DigitErrors = parsed.GetValue(errors), Rounding = RoundingOf(parsed.GetValue(rounded)) }));
        return command;
    }

    private static void Within<T>(Option<T> option, int least, int most) => option.Validators.Add(result =>
    {
        if (result.Tokens.Count > 0 && (!int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number < least || number > most))
            result.AddError($"expected with {option.Name} a number from {least} to {most}, found \"{result.Tokens[0].Value}\"");
    });

    private static Rounding? RoundingOf(string? text)
    {
        if (text is null)
            return null;
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var direction = RoundingDirection.Nearest;
        return words.Length is 1 or 2 && DutchNumber.TryParse(words[0], out var size) && size > 0 && (words.Length == 1 || Vocabulary.TryParse(words[1], out direction))
            ? new(size, direction)
            : throw new InputException($"expected with --rounded a number above 0, and behind it nearest, down or up where you know it; found \"{text}\"");
    }

    private static int Run(string file, string? name, string? structure, bool asJson, RepairOptions options)
    {
        var data = Dataset.Load(Workspace.Data(null));
        var (tables, letter) = Tables(file, data);
        RepairedTable Repair(LetterTable table, string? structure = null)
        {
            var rounding = options.Rounding ?? letter?.RoundingOf(table);
            return data.Repair(table, options with { Structure = structure is null ? null : TableStructure.Parse(table, structure, rounding), Rounding = rounding });
        }

        if (name is not null && !tables.Any(t => t.Section == name))
            throw new InputException($"{file}: expected with --table one of {string.Join(", ", tables.Select(t => t.Section))}, found \"{name}\"");
        var chosen = tables.FirstOrDefault(t => t.Section == name) ?? tables.MaxBy(Damage)!;
        var repaired = Repair(chosen, structure);
        var others = name is null ? tables.Where(t => t != chosen).Select(t => Repair(t)).ToList() : [];
        if (asJson)
            WriteJson(repaired, others);
        else
            WriteTables([repaired, .. others.Where(t => !t.IsConsistent || t.Cells.Any(c => c.Status != CellStatus.AsPrinted))]);
        return 0;
    }

    private static (IReadOnlyList<LetterTable> Tables, ReadLetter? Letter) Tables(string file, Dataset data)
    {
        SourceText source;
        try
        {
            source = SourceText.OfBytes(file, File.ReadAllBytes(file));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{file}: expected a readable file ({(e is FileNotFoundException or DirectoryNotFoundException ? "there is none" : "it cannot be opened")})");
        }
        if (CsvNames.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))
            return ([data.ReadTable(Path.GetFileName(file), source.Text)], null);
        var letter = data.Read(source);
        var tables = letter.Tables.Where(t => t.Rows.Any(r => r.Cells.Any(c => c.Value is not null))).ToList();
        return tables.Count > 0 ? (tables, letter) : throw new InputException($"{file}: expected a letter with a table of numbers, found none");
    }

    private static int Damage(LetterTable table) => table.Rows.Sum(r => r.Cells.Count(c => c.Value is null));

    private static void WriteJson(RepairedTable table, List<RepairedTable> others)
    {
        using var output = System.Console.OpenStandardOutput();
        table.WriteJson(output, others);
        output.WriteByte((byte)'\n');
    }

    private static void WriteTables(IEnumerable<RepairedTable> tables)
    {
        foreach (var table in tables)
        {
            var shown = new Table { Border = TableBorder.Simple, Title = new TableTitle(Markup.Escape($"{table.Printed.Section}: {Summary(table)}")) };
            shown.AddColumns("Row", "Column", "Printed", "Value", "Status", "Why");
            foreach (var (row, column, cell) in table.Rows.SelectMany(r => r.Cells.Select((c, i) => (r, table.Printed.Columns[i].Id, c))))
            {
                if (cell.Status != CellStatus.AsPrinted)
                    shown.AddRow([.. new[] { row.Block.Length == 0 ? row.Id : $"{row.Block}/{row.Id}", column, cell.Printed, cell.Text, cell.Status.Word(), cell.Reason }.Select(Markup.Escape)]);
            }
            Terminal.Out.Write(shown);
        }
    }

    private static string Summary(RepairedTable table)
    {
        var cells = table.Cells.ToList();
        var fault = table.Faults switch
        {
            0 => "what is readable is consistent",
            { } faults => $"at least {faults} readable cells are wrong (no more than {table.FaultsReckoned} reckoned with, and {table.DigitErrors} digits)",
            null => "it cannot be settled",
        };
        return $"{table.Relations} relations; {fault}; " + string.Join(", ", cells.CountBy(c => c.Status).OrderBy(c => c.Key).Select(c => $"{c.Value} {c.Key.Word()}"));
    }
}
