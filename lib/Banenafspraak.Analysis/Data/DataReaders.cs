using System.Data.Common;

namespace Banenafspraak.Analysis;

/// <summary>Records as rows for anything that reads a database: SQL, Deedle, Microsoft.Data.Analysis, SqlBulkCopy.</summary>
/// <remarks>
/// Numbers are decimals, words those of the data files; what is not known is null. <c>year</c> (int) and <c>date</c> (the last day) say a period to
/// tools that know none, <c>low</c> and <c>high</c> what rounding leaves of a value. A reader is read once.
/// </remarks>
public static class DataReaders
{
    private static readonly RecordTable<SeriesValue> Series = new RecordTable<SeriesValue>(
    [
        ("id", typeof(string), s => s.Id),
        ("measure", typeof(string), s => s.Measure.Word()),
        ("subject", typeof(string), s => s.Subject),
        ("form", typeof(string), s => s.Form.Word()),
        ("period", typeof(string), s => s.Period.ToString()),
        ("value", typeof(decimal), s => s.Value),
        ("status", typeof(string), s => s.Status),
        ("basis", typeof(string), s => s.Basis.Word()),
        ("source", typeof(string), s => s.Source),
        ("consulted", typeof(DateOnly), s => s.Consulted),
        ("conflicts_with", typeof(string), s => s.ConflictsWith.Length == 0 ? null : s.ConflictsWith),
        ("note", typeof(string), s => s.Note),
    ]).With(s => s.Quantity?.Interval).With(s => s.Period);

    private static readonly RecordTable<Letter> Letters = new(
    [
        ("id", typeof(string), l => l.Id),
        ("dossier", typeof(string), l => l.Dossier.Length == 0 ? null : l.Dossier),
        ("number", typeof(int), l => l.Number),
        ("date", typeof(DateOnly), l => l.Date),
        ("sender", typeof(string), l => l.Sender),
        ("subject", typeof(string), l => l.Subject),
        ("measuring_years", typeof(string), l => string.Join(' ', l.MeasuringYears)),
        ("address", typeof(string), l => l.Address.Length == 0 ? null : l.Address),
    ]);

    private static readonly RecordTable<Subject> Subjects = new(
    [
        ("id", typeof(string), s => s.Id),
        ("name_nl", typeof(string), s => s.Name),
        ("name_en", typeof(string), s => s.EnglishName),
        ("kind", typeof(string), s => s.Kind),
        ("parent", typeof(string), s => s.Parent.Length == 0 ? null : s.Parent),
        ("adds_up", typeof(bool), s => s.IsPart),
    ]);

    private static readonly RecordTable<Parameter> Parameters = new RecordTable<Parameter>(
    [
        ("id", typeof(string), p => p.Id),
        ("parameter", typeof(string), p => p.Name),
        ("subject", typeof(string), p => p.Subject),
        ("valid_from", typeof(DateOnly), p => p.From),
        ("value", typeof(decimal), p => p.Quantity.Value),
        ("unit", typeof(string), p => p.Unit.Word()),
        ("basis", typeof(string), p => p.Basis.Word()),
        ("certainty", typeof(string), p => p.Certainty.Word()),
        ("reference", typeof(string), p => p.Reference),
    ]).With(p => p.Quantity.Interval);

    private static readonly RecordTable<Finding> Findings = new(
    [
        ("id", typeof(string), f => f.Id),
        ("severity", typeof(string), f => f.Severity.Word()),
        ("origin", typeof(string), f => f.Origin.Word()),
        ("kind", typeof(string), f => f.Kind),
        ("figures", typeof(string), f => string.Join("; ", f.Figures.Select(x => x.Id))),
        ("relations", typeof(string), f => string.Join("; ", f.Relations.Select(r => r.Id))),
        ("summary", typeof(string), f => f.Summary),
        ("review", typeof(string), f => f.Review?.Decision?.Word()),
    ]);

    /// <summary>The columns of data/letters.csv that say what a letter is and where it stands.</summary>
    public static DbDataReader ToDataReader(this IEnumerable<Letter> letters) => Letters.Read(letters);

    /// <summary>The columns of data/subjects.csv without spellings.</summary>
    public static DbDataReader ToDataReader(this IEnumerable<Subject> subjects) => Subjects.Read(subjects);

    /// <summary>The numbers of the counting rules, with low and high at the end.</summary>
    public static DbDataReader ToDataReader(this IEnumerable<Parameter> parameters) => Parameters.Read(parameters);

    /// <summary>Findings of the audit, each with the ids of its figures and relations.</summary>
    public static DbDataReader ToDataReader(this IEnumerable<Finding> findings) => Findings.Read(findings);

    /// <summary>The register of corrections, with the columns of data/corrections.csv.</summary>
    public static DbDataReader ToDataReader(this IEnumerable<Correction> corrections) => Correction.Columns.Read(corrections);

    /// <summary>The columns of data/figures with the letter's id in front, and low, high, year, date and is_set at the end.</summary>
    public static DbDataReader ToDataReader(this IEnumerable<Figure> figures) => FigureColumns.All.Read(figures);

    /// <summary>The columns of data/series/national.csv except the unit, which is jobs, and low, high, year and date at the end; what is set is exact, the rest rounded as it is written.</summary>
    public static DbDataReader ToDataReader(this IEnumerable<SeriesValue> series) => Series.Read(series);

    /// <summary>The columns of the auditor's working paper without findings, and what is computed in columns of its own: measure, subject, form, period, year, date.</summary>
    public static DbDataReader ToDataReader(this IEnumerable<AuditRelation> relations) => RelationColumns.OfFrames.Read(relations);
}
