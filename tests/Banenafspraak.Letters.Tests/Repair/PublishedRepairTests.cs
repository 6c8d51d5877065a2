namespace Banenafspraak.Letters.Tests;

/// <summary>Repair of the damaged ministry table, and what data/figures took over from it.</summary>
public class PublishedRepairTests
{
    private const string Letter = "kst-34352-348";

    private static readonly RepairedTable Repaired = Tables.Repair.Repair(Tables.Published(Tables.Damaged));

    [Fact]
    public void EveryDamagedCellIsProvenOrInferredOrHasAllItsCandidates() =>
        Assert.All(Repaired.Cells.Where(c => CellGlyphs.Of(c.Printed).Value is null), c =>
        {
            Assert.True(c.Status is CellStatus.Proven or CellStatus.Inferred or CellStatus.Ambiguous, c.Printed);
            Assert.True(c.Status == CellStatus.Ambiguous ? c.Candidates.Count > 1 : c.Candidates is [var only] && only == c.Value, c.Reason);
            Assert.NotEmpty(c.Reason);
            Assert.DoesNotContain('\n', c.Reason);
        });

    [Fact]
    public void TheReadingsInTheDataAreThoseOfRepair()
    {
        var damaged = Data.Set.Figures.Letter(Letter).Where(f => f.Reading != Reading.Printed).ToList();
        Assert.NotEmpty(damaged);
        foreach (var figure in damaged)
        {
            var place = figure.Place.Split('/');
            var cell = Repaired.Cell(place[0], place[1]);
            Assert.Equal((figure.Printed, figure.Value), (cell.Printed, cell.Value));
            Assert.Equal(cell.Status is CellStatus.Proven or CellStatus.Inferred ? cell.Status.Word() : Reading.Unreadable.Word(), figure.Reading.Word());
            Assert.EndsWith(cell.Reason, figure.Note, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void EveryDamagedCellOfTheTableIsOneOfTheData()
    {
        var damaged = Data.Set.Figures.Letter(Letter).Where(f => f.Reading != Reading.Printed).Select(f => f.Place);
        var unread = Repaired.Printed.Rows.SelectMany(r => r.Cells.Select((c, i) => (Place: $"{r.Id}/{Repaired.Printed.Columns[i].Id}", Cell: c))).Where(c => c.Cell.Value is null).Select(c => c.Place);
        Assert.Empty(unread.Except(damaged, StringComparer.Ordinal));
    }

    [LetterFact]
    public void TheLetterGivesTheSameAsTheTable()
    {
        var path = Path.Combine(Data.Letters, Letter + ".txt");
        var letter = new LetterReader(Data.Set.Subjects, new(Data.Set.Lexicon)).Read(SourceText.Of(path, File.ReadAllText(path)));
        var table = letter.Tables.Single(t => t.Section == "t1");
        var fromLetter = Tables.Repair.Repair(table);
        Assert.Equal(Repaired.Printed.Columns.Select(c => c.Id), table.Columns.Select(c => c.Id));
        Assert.Equal(Repaired.Rows.Select(r => r.Id), fromLetter.Rows.Select(r => r.Id));
        Assert.Equal(Repaired.Cells.Select(c => (c.Printed, c.Value, c.Status, c.Reason)), fromLetter.Cells.Select(c => (c.Printed, c.Value, c.Status, c.Reason)));
    }

    [Fact]
    public void TheJsonHasAStatusForEveryCell()
    {
        using var stream = new MemoryStream();
        Repaired.WriteJson(stream);
        using var document = System.Text.Json.JsonDocument.Parse(stream.ToArray());
        var cells = document.RootElement.GetProperty("rows").EnumerateArray().SelectMany(r => r.GetProperty("cells").EnumerateArray()).ToList();
        Assert.Equal(Repaired.Cells.Select(c => c.Status.Word()), cells.Select(c => c.GetProperty("status").GetString()));
        Assert.Equal(Repaired.IsConsistent, document.RootElement.GetProperty("consistent").GetBoolean());
        Assert.Equal(Repaired.Faults, document.RootElement.GetProperty("faults").GetInt32());
    }
}
