namespace Banenafspraak.Letters;

/// <summary>Proposes for every figure of a letter what it means. A person corrects the rows before they become data.</summary>
/// <param name="subjects">Whom letters speak of.</param>
/// <param name="series">National values; the yearly targets among them tell a target.</param>
/// <remarks>Knows nothing of any one letter: tables are read from their titles, sentences by their form.</remarks>
internal sealed class FigureDrafts(Subjects subjects, IReadOnlyList<SeriesValue> series)
{
    private readonly SubjectFinder _finder = new(subjects);

    /// <summary>A draft for every mention of class figure, in the letter's order.</summary>
    public IReadOnlyList<DraftFigure> Of(ReadLetter letter)
    {
        ArgumentNullException.ThrowIfNull(letter);
        var topic = new LetterTopic(letter, _finder);
        var prose = new ProseDrafts(topic, _finder, series);
        var tables = new TableDrafts(topic, subjects);
        var drafts = new List<DraftFigure>();
        foreach (var passage in letter.Placed.Where(p => p.Mention.Class == MentionClass.Figure).GroupBy(p => p.Passage, ReferenceEqualityComparer.Instance))
        {
            var figures = passage.ToList();
            drafts.AddRange(figures[0].Passage.Cell is null ? prose.Of(figures) : figures.Select(tables.Of));
        }
        return drafts;
    }
}

/// <summary>What a number of a letter seems to mean: a row of data/figures that a person still has to look at.</summary>
/// <param name="Mention">The number.</param>
/// <param name="Measure">What it seems to measure.</param>
/// <param name="Subject">Id of whom it seems to speak of.</param>
/// <param name="Form">Form of the jobs.</param>
/// <param name="Period">The time that it seems to speak of.</param>
/// <param name="RelativeTo">What a change or extra is counted from.</param>
/// <param name="Unit">Unit of the value.</param>
/// <param name="Confidence">From 0 to 1: how often the rule is right, less for whatever had to be filled in from elsewhere.</param>
/// <param name="Rule">Name of the rule that decided.</param>
public sealed record DraftFigure(Mention Mention, Measure Measure, string Subject, Form Form, Period Period, Period RelativeTo, Unit Unit, decimal Confidence, string Rule)
{
    /// <summary>The row of data/figures that it would be.</summary>
    /// <param name="letter">Id of the letter.</param>
    internal Figure AsFigure(string letter) => new()
    {
        Id = $"{letter}/{Mention.Section}/{Mention.Place}",
        Letter = letter,
        Section = Mention.Section,
        Place = Mention.Place,
        Line = Mention.Line,
        Printed = Mention.Printed,
        Value = Mention.Value,
        Unit = Unit,
        Measure = Measure,
        Subject = Subject,
        Form = Form,
        Period = Period,
        RelativeTo = RelativeTo,
        Qualifier = Mention.Qualifier,
        Decimals = Mention.Decimals,
        Reading = Mention.Value is null ? Reading.Unreadable : Reading.Printed,
    };
}
