namespace Banenafspraak.Analysis;

/// <summary>Every published figure of all letters beside what the other numbers say it must have been.</summary>
/// <remarks>
/// To what a <see cref="Reconstructor"/> finds in one letter come the relations of an audit: rows of a table that add up, a target by the convention that
/// fits, and numbers of another letter where the figure's own letter prints none. Still no path holds the figure, or the same number printed elsewhere;
/// numbers that repeat a figure are listed apart. A contradiction that the audit blames on another figure is none of this one.
/// </remarks>
public sealed class Reconstructions
{
    private readonly ResultYears _years;

    private Reconstructions(Dataset data, IReadOnlyList<Reconstruction> all) => (_years, All) = (ResultYears.Of(data), all);

    /// <summary>All of them, in the order of the letters.</summary>
    public IReadOnlyList<Reconstruction> All { get; }

    /// <summary>Rebuilds all figures of a data set.</summary>
    /// <param name="data">The data set.</param>
    /// <param name="audit">The audit of it.</param>
    public static Reconstructions Of(Dataset data, Audit audit)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(audit);
        var paths = new AuditPaths(data, audit);
        var letters = data.Figures.Select(f => f.Letter).Distinct(StringComparer.Ordinal);
        return new(data, [.. letters.SelectMany(l => new Reconstructor(data, l).All()).Select(paths.AddTo)]);
    }

    /// <summary>Those of one letter.</summary>
    public IReadOnlyList<Reconstruction> Letter(string id) => [.. All.Where(r => r.Figure.Letter == id)];

    /// <summary>Those that go with the results of one year, as <see cref="ResultYears"/> says; null gives what goes with none.</summary>
    public IReadOnlyList<Reconstruction> Year(int? year) => [.. All.Where(r => _years.Of(r.Figure) == year)];
}
