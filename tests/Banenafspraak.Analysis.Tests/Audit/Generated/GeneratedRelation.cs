namespace Banenafspraak.Analysis.Tests;

/// <summary>A relation with its numbers as they will be printed, and what a right audit says of it.</summary>
internal sealed class GeneratedRelation
{
    private static readonly Func<Stage, Shape>[] Shapes = [.. SumShapes.All, .. QuotientShapes.All, .. DifferenceShapes.All];

    private readonly Draw _draw;

    public GeneratedRelation(Draw draw, int number)
    {
        (_draw, Shape) = (draw, Shapes[draw.Kind % Shapes.Length](new(number)));
        var inputs = Shape.Inputs.Select((f, i) => f.Value is { } given ? WithNumber(f, given, f.Decimals!.Value) : Rounded(f, Truth(f, i), draw.Decimals[i])).ToList();
        List<Figure> members = [.. inputs, WithNumber(Shape.Output, Output(inputs), draw.Decimals[^1])];
        MayDivideByZero = Shape.Divisor is { } divisor && Bounds(inputs[divisor]) is ( <= 0, >= 0);
        var beside = Shape.Beside.Select(f => WithNumber(f, f.Value!.Value, f.Decimals!.Value)).ToList();
        if (draw.Fate == Fate.Repeated && inputs.Count > 0)
            beside.Add(Again(inputs[draw.At % inputs.Count]));
        Befall(members);
        Members = members.Select(f => f.Id).ToHashSet(StringComparer.Ordinal);
        List<Figure> figures = [.. members, .. beside];
        var printed = figures.Select(f => f.Id).ToHashSet(StringComparer.Ordinal);
        Figures = [.. figures.Select(f => f.Of.Length == 0 || printed.Contains(f.Of) ? f : f with { Of = f.Subject })];
    }

    public Shape Shape { get; }

    public Fate Fate => _draw.Fate;

    /// <summary>Ids of the figures that the relation ties together.</summary>
    public IReadOnlySet<string> Members { get; }

    /// <summary>These figures, and those that stand beside them.</summary>
    public IReadOnlyList<Figure> Figures { get; }

    public bool MayDivideByZero { get; }

    /// <summary>True where the numbers are rounded from numbers that hold.</summary>
    public bool IsTrue => Fate is Fate.Holds or Fate.Repeated || (Fate != Fate.Contradicted && _draw.IsUp);

    public override string ToString() =>
        $"{Shape.Kind.Word()} {Fate}: {string.Join("; ", Figures.Select(f => $"{f.Id} {f.Measure.Word()} {f.Form.Word()} {f.Printed}{(f.IsSet ? " (set)" : "")}"))}";

    private void Befall(List<Figure> members)
    {
        var at = _draw.At % members.Count;
        if (Fate == Fate.Qualified)
            members[at] = members[at] with { Qualifier = _draw.IsUp ? Qualifier.About : Qualifier.AtLeast };
        else if (Fate == Fate.Unreadable)
            members[at] = members[at] with { Reading = Reading.Unreadable, Value = null, Decimals = null, Printed = "l2" };
        else if (Fate == Fate.Missing)
            members.RemoveAt(members[at].Section.Contains("-note-", StringComparison.Ordinal) ? 0 : at); // Nobody misses what only a silent note would know of.
    }

    /// <summary>The same number once more in another paragraph of the section, or in another row of the column, and so many units larger.</summary>
    private Figure Again(Figure figure) => WithNumber(
        Stage.In(figure with { Place = figure.IsTableCell ? "again" + figure.Place[figure.Place.IndexOf('/', StringComparison.Ordinal)..] : "p99/1" }),
        figure.Value!.Value + (new decimal(1, 0, 0, isNegative: false, (byte)figure.Decimals!.Value) * (2 + _draw.Distance)),
        figure.Decimals.Value);

    private MidpointRounding Tie => _draw.IsUp ? MidpointRounding.AwayFromZero : MidpointRounding.ToEven;

    /// <summary>What divides is never 0, though it may be printed so; where the relation is to fail it is large enough to be told from 0.</summary>
    private decimal Truth(Figure figure, int input)
    {
        var truth = _draw.Truth(figure, input);
        return input != Shape.Divisor ? truth : IsTrue ? Math.Max(truth, figure.IsSet ? 1 : 0.001m) : truth + 10;
    }

    /// <summary>A true number rounded; a set one is what it is.</summary>
    private Figure Rounded(Figure figure, decimal truth, int decimals)
    {
        decimals = figure.IsSet ? 0 : decimals;
        return WithNumber(figure, Math.Round(truth, decimals, Tie), decimals);
    }

    private static Figure WithNumber(Figure figure, decimal value, int decimals) =>
        figure with { Value = value, Decimals = decimals, Printed = Print(value, decimals) };

    private static string Print(decimal value, int decimals) => value.ToString("N" + decimals, System.Globalization.CultureInfo.InvariantCulture)
        .Replace('.', ' ').Replace(',', '.').Replace(' ', ',');

    /// <summary>The output as printed: rounded from the truth, or beyond all that the inputs allow.</summary>
    private decimal Output(List<Figure> inputs)
    {
        var (way, decimals) = (Shape.Ways[_draw.Way % Shape.Ways.Length], _draw.Decimals[^1]);
        if (IsTrue)
        {
            var truths = Shape.Inputs.Select((f, i) => f.Value ?? (f.IsSet ? inputs[i].Value!.Value : Truth(f, i))).ToArray();
            var isDown = Shape.MayRoundDown && _draw.Way % 3 == 0;
            return Math.Round(way(truths), decimals, isDown ? MidpointRounding.ToNegativeInfinity : Tie);
        }
        var unit = new decimal(1, 0, 0, isNegative: false, (byte)decimals);
        var reached = Shape.Ways.SelectMany(w => Corners(inputs).Where(c => Shape.Divisor is not { } d || c[d] != 0).Select(w)).ToList();
        return _draw.IsUp
            ? Math.Round(reached.Max() + (unit / 2), decimals, MidpointRounding.ToNegativeInfinity) + (unit * _draw.Distance)
            : Math.Round(reached.Min() - (Shape.MayRoundDown ? unit : unit / 2), decimals, MidpointRounding.ToPositiveInfinity) - (unit * _draw.Distance);
    }

    private static IEnumerable<decimal[]> Corners(List<Figure> inputs) => inputs.Select(Bounds).Aggregate(
        new List<decimal[]> { Array.Empty<decimal>() },
        (corners, b) => [.. corners.SelectMany(c => new[] { b.Low, b.High }.Select(end => c.Append(end).ToArray()))]);

    private static (decimal Low, decimal High) Bounds(Figure figure)
    {
        var half = figure.IsSet ? 0 : new decimal(5, 0, 0, isNegative: false, (byte)(figure.Decimals!.Value + 1));
        return (figure.Value!.Value - half, figure.Value.Value + half);
    }
}
