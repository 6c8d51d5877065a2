namespace Banenafspraak.Analysis;

/// <summary>Proposes for every figure of a letter what it means. A person corrects the rows before they become data.</summary>
/// <param name="subjects">Whom letters speak of.</param>
/// <param name="series">National values; the yearly targets among them tell a target.</param>
/// <remarks>Knows nothing of any one letter: tables are read from their titles, sentences by their form.</remarks>
public sealed class FigureDrafts(IReadOnlyList<Subject> subjects, IReadOnlyList<SeriesValue> series)
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
