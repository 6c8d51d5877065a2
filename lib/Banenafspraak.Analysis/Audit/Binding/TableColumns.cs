namespace Banenafspraak.Analysis;

/// <summary>
/// A table with a row for a whole and rows for subjects right below it: each column adds up. Jobs or targets that a note of the table leaves unallocated
/// may be a part as well; with and without them are alternatives.
/// </summary>
/// <remarks>
/// The rows need not be all the parts there are, so a column that fails proves nothing by itself: it counts only where another column of the same table and
/// measure adds up over the same rows, which shows that the rows are the parts.
/// </remarks>
internal sealed class TableColumns : IPlaceRule
{
    private const string Rule = "rows of the table add up";

    public IEnumerable<IReadOnlyList<RelationInstance>> From(FigureIndex index, RuleContext context)
    {
        foreach (var letter in index.Letters)
        {
            var notes = letter.Where(f => IsAdditive(f) && f.Section.Contains("-note-", StringComparison.Ordinal)).ToLookup(f => Places.TableOf(f.Section), StringComparer.Ordinal);
            foreach (var table in letter.Where(f => f.IsTableCell && IsAdditive(f)).GroupBy(f => f.Section, StringComparer.Ordinal))
            {
                foreach (var column in Columns(table, notes[table.Key], index, context))
                    yield return column.Any(MayNotBeTheSum) ? [.. column.Select(w => w.Opened())] : column;
            }
        }
    }

    /// <summary>The columns that no other shows to be whole, each with its index and its ways, in which what fails proves nothing.</summary>
    public static IEnumerable<(int At, IReadOnlyList<RelationInstance> Ways)> NotShown(IReadOnlyList<AuditRelation> relations)
    {
        foreach (var table in relations.Index().Where(r => r.Item.Deciding.Relation.Rule == Rule).GroupBy(r => (r.Item.Letter, r.Item.Deciding.Output!.Section)))
        {
            foreach (var (at, column) in table.Where(c => !c.Item.Deciding.Relation.IsOpen))
            {
                if (!table.Any(c => c.Index != at && Measure(c.Item.Instances) == Measure(column.Instances) && SameRows(c.Item.Deciding, column.Deciding) && c.Item.Holds))
                    yield return (at, [.. column.Instances.Select(w => w.Opened())]);
            }
        }
    }

    private static IEnumerable<IReadOnlyList<RelationInstance>> Columns(IEnumerable<Figure> cells, IEnumerable<Figure> notes, FigureIndex index, RuleContext context)
    {
        foreach (var column in cells.GroupBy(c => (Meaning: index.MeaningOf(c) with { Subject = "" }, Places.ColumnOf(c))))
        {
            var rows = column.ToLookup(c => context.Subjects.Find(c.Subject)?.Parent ?? "", StringComparer.Ordinal);
            foreach (var whole in column.Where(c => rows[c.Subject].Count() > 1))
            {
                var parts = rows[whole.Subject].ToList();
                if (parts.Exists(p => context.Subjects.Find(p.Subject)!.IsPart))
                    continue;
                var unallocated = notes.Where(n => index.MeaningOf(n) with { Subject = "" } == column.Key.Meaning && context.Subjects.IsBelow(n.Subject, whole.Subject) && !parts.Exists(p => p.Subject == n.Subject)).ToList();
                yield return unallocated.Count == 0
                    ? [Sum(RelationKind.TableColumn, "", whole, parts, index)]
                    :
                    [
                        Sum(RelationKind.PartsOverMinistry, "with what a note leaves unallocated", whole, [.. parts, .. unallocated], index),
                        Sum(RelationKind.PartsOverMinistry, "without what a note leaves unallocated", whole, parts, index),
                    ];
            }
        }
    }

    private static RelationInstance Sum(RelationKind kind, string convention, Figure whole, List<Figure> parts, FigureIndex index) =>
        new(new SumRelation(kind, Rule, index.MeaningOf(whole), [.. parts.Select(index.MeaningOf)]) { Convention = convention }, [whole, .. parts]);

    private static Measure Measure(IReadOnlyList<RelationInstance> column) => column[0].Members[0]!.Measure;

    private static bool SameRows(RelationInstance a, RelationInstance b) => Rows(a).SetEquals(Rows(b));

    /// <summary>True where a part may be printed twice, or only some of several unallocated numbers be parts, so that a sum that fails proves nothing.</summary>
    private static bool MayNotBeTheSum(RelationInstance column) =>
        column.Members.DistinctBy(m => m!.Subject, StringComparer.Ordinal).Count() < column.Members.Count || column.Members.Count(m => !m!.IsTableCell) > 1;

    private static HashSet<string> Rows(RelationInstance column) => column.Members.Where(m => m!.IsTableCell).Select(m => m!.Subject).ToHashSet(StringComparer.Ordinal);

    private static bool IsAdditive(Figure figure) =>
        figure.Measure is Analysis.Measure.Jobs or Analysis.Measure.ExtraJobs or Analysis.Measure.Target or Analysis.Measure.Change or Analysis.Measure.Workforce or Analysis.Measure.Persons
        && figure.Unit is Unit.Job or Unit.Person or Unit.Fte;
}
