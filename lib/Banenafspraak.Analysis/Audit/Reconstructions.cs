namespace Banenafspraak.Analysis;

/// <summary>Every published figure of all letters beside what the other numbers say it must have been.</summary>
/// <remarks>
/// To what one letter gives come the relations of the audit: rows of a table that add up, a target by the convention that fits, and numbers of another
/// letter where the figure's own letter prints none. Still no path holds the figure, or the same number printed elsewhere; numbers that repeat a figure
/// are listed apart. A contradiction that the audit blames on another figure is none of this one.
/// A letter looks back on earlier results, so a figure goes with the year that it speaks of, as long as results of such years were published. What speaks
/// of a later moment than the letter's own year, of a time before the first, or of none goes with the last year whose results the letter publishes.
/// </remarks>
public sealed class Reconstructions
{
    private readonly Dictionary<string, int?> _lastYear;
    private readonly int _firstYear;

    private Reconstructions(Dataset data, IReadOnlyList<Reconstruction> all)
    {
        All = all;
        _lastYear = data.Letters.ToDictionary(l => l.Id, l => l.MeasuringYears.Count == 0 ? (int?)null : l.MeasuringYears.Max(), StringComparer.Ordinal);
        _firstYear = data.Letters.SelectMany(l => l.MeasuringYears).DefaultIfEmpty().Min();
    }

    /// <summary>All of them, in the order of the letters.</summary>
    public IReadOnlyList<Reconstruction> All { get; }

    /// <summary>Those of one letter.</summary>
    public IReadOnlyList<Reconstruction> Letter(string id) => [.. All.Where(r => r.Figure.Letter == id)];

    /// <summary>Those that go with the results of one year; null gives what goes with none.</summary>
    public IReadOnlyList<Reconstruction> Year(int? year) => [.. All.Where(r => YearOf(r.Figure) == year)];

    internal static Reconstructions Of(Dataset data)
    {
        var audited = new AuditPaths(data);
        var letters = data.Figures.Select(f => f.Letter).Distinct(StringComparer.Ordinal);
        return new(data, [.. letters.SelectMany(l => data.Reconstructor(l).All()).Select(audited.AddTo)]);
    }

    /// <summary>The year that a figure goes with; null where its letter publishes the results of no year.</summary>
    internal int? YearOf(Figure figure) =>
        _lastYear.GetValueOrDefault(figure.Letter) is not { } last ? null
        : figure.Period.Year is { } year && _firstYear <= year && year <= last ? year
        : last;

    /// <summary>Adds to the reconstruction of a figure what the relations of the audit say of it.</summary>
    private sealed class AuditPaths
    {
        private readonly FigureIndex _index;
        private readonly ILookup<(string Letter, Meaning Meaning), AuditRelation> _relations;
        private readonly Dictionary<string, FigureCoverage> _coverage;

        public AuditPaths(Dataset data)
        {
            _index = data.Index;
            _relations = data.Audit.Relations.SelectMany(r => r.Figures.Select(f => (Key: (f.Letter, _index.MeaningOf(f)), Relation: r))).ToLookup(p => p.Key, p => p.Relation);
            _coverage = data.Audit.Coverage.Figures.ToDictionary(c => c.Figure.Id, StringComparer.Ordinal);
        }

        public Reconstruction AddTo(Reconstruction rebuilt)
        {
            var figure = rebuilt.Figure;
            var coverage = _coverage[figure.Id];
            var relations = _relations[(figure.Letter, _index.MeaningOf(figure))].DistinctBy(r => r.Id, StringComparer.Ordinal).ToList();
            var added = relations
                .Where(r => r.IsDecided && r.Kind != RelationKind.Restatement && (r.Holds || coverage.Status == FigureStatus.Disputed))
                .Select(r => Path(r.Deciding, figure)).OfType<Derivation>();
            var again = relations.Where(r => r.Kind == RelationKind.Restatement).SelectMany(r => r.Figures).Where(f => f.Letter != figure.Letter);
            return Reconstruction.Of(figure, [.. Derivation.InOrder(rebuilt.Paths.Concat(added).DistinctBy(p => p.Arithmetic, StringComparer.Ordinal))]) with
            {
                Coverage = coverage,
                PrintedElsewhere = [.. again.DistinctBy(f => f.Id, StringComparer.Ordinal)],
            };
        }

        /// <summary>The figure computed from the others of a relation; null where they do not determine it, or one of them is the same number.</summary>
        private Derivation? Path(RelationInstance way, Figure figure)
        {
            if (way.IsDerived)
                return null;
            var meaning = _index.MeaningOf(figure);
            var at = way.Members.Index().First(m => m.Item is { } f && f.Letter == figure.Letter && _index.MeaningOf(f) == meaning).Index;
            var inputs = new Derivation?[way.Members.Count];
            for (var i = 0; i < inputs.Length; i++)
            {
                if (i != at && (inputs[i] = Input(way, i, meaning)) is null)
                    return null;
            }
            return way.Relation.Solve(at, i => inputs[i]!.Quantity) is { } quantity ? new(way.Relation.Members[at], quantity, way.Relation, inputs, at) : null;
        }

        private Derivation? Input(RelationInstance way, int member, Meaning computed) => (way.Members[member], way.Relation.Members[member]) switch
        {
            ({ Quantity: { } quantity, Qualifier: Qualifier.Exact, Reading: Reading.Printed } f, _) when _index.MeaningOf(f) != computed =>
                new(_index.MeaningOf(f), way.Relation.RoundsDown && member == way.Relation.Output ? Quantity.Measured(quantity.Value, f.Rounding.Down) : quantity, f),
            (null, NamedNumber rule) => new(rule, rule.Quantity, figure: null),
            _ => null,
        };
    }
}

/// <summary>One published figure beside what the other numbers say it must have been.</summary>
/// <param name="Figure">As published.</param>
/// <param name="Verdict">The judgement: of the narrowest path, or contradicted where any path contradicts.</param>
/// <param name="Paths">Every way to compute it without it or its restatements, the narrowest first; empty where nothing determines it.</param>
/// <param name="WhyNot">Why it is not reconstructed; empty where it is.</param>
public sealed record Reconstruction(Figure Figure, Verdict Verdict, IReadOnlyList<Derivation> Paths, string WhyNot)
{
    /// <summary>How the audit of all letters leaves it; null where no audit was asked.</summary>
    public FigureCoverage? Coverage { get; init; }

    /// <summary>The word for it; null where no audit was asked.</summary>
    public FigureStatus? Status => Coverage?.Status;

    /// <summary>Figures of other letters that print the same number: they repeat it, and prove nothing.</summary>
    public IReadOnlyList<Figure> PrintedElsewhere { get; init; } = [];

    /// <summary>True where other numbers determine it, whatever they say of it.</summary>
    public bool IsReconstructed => Verdict is Verdict.Exact or Verdict.WithinRounding or Verdict.Contradicted;

    /// <summary>The path that decided; null where there is none.</summary>
    public Derivation? Best => Paths.FirstOrDefault(p => Verdict == Verdict.Contradicted && p.On(Figure) == Verdict.Contradicted) ?? Paths.FirstOrDefault();

    /// <summary>One line that a person can check by hand: numbers, operation, interval, printed value, verdict.</summary>
    public string Explanation => Best is not { } best
        ? WhyNot
        : $"{best.Formula} = {best.Text}, so {best.Quantity.Interval}; printed {Figure.Printed}: {Verdict.Word()}"
            + (WhyNot.Length == 0 ? "" : $" ({WhyNot})");

    /// <summary>Judges a figure by all ways to compute it, the narrowest first. A value that repair gave to a damaged number comes from those ways: they confirm nothing.</summary>
    internal static Reconstruction Of(Figure figure, IReadOnlyList<Derivation> paths)
    {
        var verdicts = paths.Select(p => p.On(figure.AsPrinted())).ToList();
        var verdict = verdicts.Contains(Verdict.Contradicted) ? Verdict.Contradicted : (verdicts.Count == 0 ? Verdict.NotChecked : verdicts[0]);
        var why = verdict switch
        {
            Verdict.NotChecked when paths.Count > 0 => "what is printed cannot be read",
            Verdict.NotChecked when figure.Qualifier != Qualifier.Exact => $"printed as {figure.Qualifier.Word()}, and no other number determines it",
            Verdict.NotChecked => "no other number in the letter or the rules determines it",
            Verdict.Undecidable when figure.Qualifier != Qualifier.Exact => $"printed as {figure.Qualifier.Word()}: a number with a reserve is neither proved nor contradicted",
            Verdict.Undecidable => "rounding of the inputs leaves an interval that says nothing",
            _ => "",
        };
        return new(figure, verdict, paths, why);
    }
}
