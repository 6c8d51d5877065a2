using System.Runtime.InteropServices;

namespace Banenafspraak.Letters;

/// <summary>How numbers of a letter may hang together.</summary>
internal enum TieKind
{
    /// <summary>The first is the second less the third.</summary>
    Difference,

    /// <summary>The first is what percentage the second is of the third.</summary>
    Ratio,

    /// <summary>The first is by what percentage the second is more than the third.</summary>
    Growth,

    /// <summary>The first is what percentage a change, the second, is of the third.</summary>
    GrowthOfChange,

    /// <summary>The first is the sum of the others.</summary>
    Sum,
}

/// <summary>Numbers that arithmetic ties together, whatever they mean.</summary>
/// <param name="Kind">How.</param>
/// <param name="Members">Their ranks: what follows first, then what it follows from.</param>
/// <param name="Weight">From 0 to 1: less where chance does the same.</param>
internal sealed record Tie(TieKind Kind, int[] Members, double Weight)
{
    /// <summary>From 0 to 1: how well meanings fit it. All must fit for the whole of it; a single word that does not leaves little.</summary>
    /// <param name="of">The meaning of a number; null where it has none yet.</param>
    /// <param name="isPart">True where the first is a part of the second.</param>
    public double Fit(Func<int, Meaning?> of, Func<string, string, bool> isPart)
    {
        var all = new Meaning[Members.Length];
        for (var i = 0; i < Members.Length; i++)
        {
            if (of(Members[i]) is not { } meaning)
                return 0;
            all[i] = meaning;
        }
        var (a, b, c) = (all[0], all[1], all[^1]);
        var best = Kind switch
        {
            TieKind.Difference => Share(
                a.Measure == Measure.Change, b.Measure == c.Measure && b.Measure is not (Measure.Change or Measure.Growth), a.Subject == b.Subject, b.Subject == c.Subject,
                SameForm(a, b), SameForm(b, c), b.Moment > c.Moment && !c.Period.IsNone, a.Period.IsSpan && a.IsAt(b)),
            TieKind.Growth => Share(
                a.Measure == Measure.Growth, b.Measure == c.Measure && b.IsLevel, a.Subject == b.Subject, b.Subject == c.Subject,
                SameForm(a, b), SameForm(b, c), b.Moment > c.Moment && !c.Period.IsNone, a.IsAt(b)),
            TieKind.GrowthOfChange => Share(
                a.Measure == Measure.Growth, b.Measure == Measure.Change, c.IsLevel, a.Subject == b.Subject, b.Subject == c.Subject, SameForm(a, b), SameForm(b, c), a.Period == b.Period),
            TieKind.Ratio => Math.Max(RateFit(a, b, c), PartFit(a, b, c, isPart)),
            _ => SumFit(all),
        };
        var kind = Kind switch
        {
            TieKind.Difference => Weights.TieDifference,
            TieKind.Ratio => Weights.TieRatio,
            TieKind.Sum => Weights.TieSum,
            _ => Weights.TieGrowth,
        };
        return kind * Weight * Math.Pow(best, Weights.TiePower);
    }

    private static double RateFit(Meaning rate, Meaning level, Meaning target) => Share(
        rate.Measure == Measure.RealisationRate, target.Measure == Measure.Target, level.Measure is Measure.Jobs or Measure.ExtraJobs, level.Form is Form.Total,
        rate.Subject == target.Subject, level.Subject == target.Subject, rate.IsAt(target) && !rate.Period.IsNone, level.IsAt(rate));

    // A number is no part of the same thing: then one of the two is a target.
    private static double PartFit(Meaning share, Meaning part, Meaning whole, Func<string, string, bool> isPart) => part == whole || (part.Measure == Measure.Persons && part.Subject != whole.Subject && !isPart(part.Subject, whole.Subject)) ? 0 : Math.Max(
        Share(
            share.Measure == Measure.Share, part.Measure == whole.Measure && part.IsLevel, share.Subject == part.Subject, share.Form == part.Form,
            (part.Form == whole.Form) != (part.Subject == whole.Subject), part.IsAt(whole), share.IsAt(part)),
        Share(
            share.Measure == Measure.AllocationShare, part.Measure == whole.Measure && part.IsLevel, share.Subject == part.Subject, part.Subject != whole.Subject,
            part.Form == Form.HiredIn, whole.Form == Form.HiredIn, part.IsAt(whole), share.IsAt(part)));

    private static double SumFit(ReadOnlySpan<Meaning> all)
    {
        var total = all[0];
        var parts = all[1..];
        int measures = 0, moments = 0, subjects = 0, forms = 0, newForms = 0, newSubjects = 0;
        for (var i = 0; i < parts.Length; i++)
        {
            measures += parts[i].Measure == total.Measure ? 1 : 0;
            moments += parts[i].IsAt(total) ? 1 : 0;
            subjects += parts[i].Subject == total.Subject ? 1 : 0;
            forms += parts[i].Form == total.Form ? 1 : 0;
            newForms += parts[i].Form is not (Form.Total or Form.None) && !Any(parts[..i], parts[i], (p, q) => p.Form == q.Form) ? 1 : 0;
            newSubjects += parts[i].Subject != total.Subject && !Any(parts[..i], parts[i], (p, q) => string.Equals(p.Subject, q.Subject, StringComparison.Ordinal)) ? 1 : 0;
        }
        double n = parts.Length;
        var byForm = (measures + moments + subjects + newForms + (total.Form != Form.None && newForms == n ? 1 : 0)) / ((4 * n) + 1);
        var bySubject = (measures + moments + forms + newSubjects) / (4 * n);
        var fromBaseline = parts.Length != 2 ? 0 : Math.Max(FromBaseline(total, parts[0], parts[1]), FromBaseline(total, parts[1], parts[0]));
        return Math.Max(fromBaseline, Math.Max(byForm, bySubject));
    }

    // jobs = extra jobs + the jobs of the baseline
    private static double FromBaseline(Meaning jobs, Meaning extra, Meaning baseline) => Share(
        jobs.Measure == Measure.Jobs, extra.Measure == Measure.ExtraJobs, baseline.Measure == Measure.Jobs, baseline.Period == Period.Baseline,
        jobs.IsAt(extra), jobs.Subject == extra.Subject, extra.Subject == baseline.Subject, jobs.Form == extra.Form, baseline.Form == extra.Form);

    private static bool Any(ReadOnlySpan<Meaning> all, Meaning one, Func<Meaning, Meaning, bool> test)
    {
        foreach (var other in all)
        {
            if (test(other, one))
                return true;
        }
        return false;
    }

    private static bool SameForm(Meaning a, Meaning b) => a.Form == b.Form || a.Form == Form.None || b.Form == Form.None;

    private static double Share(params ReadOnlySpan<bool> conditions)
    {
        var held = 0;
        foreach (var condition in conditions)
            held += condition ? 1 : 0;
        return (double)held / conditions.Length;
    }
}

/// <summary>A number as arithmetic sees it.</summary>
/// <param name="Value">Its absolute value; null where it cannot be read.</param>
/// <param name="IsNegative">True for a decrease.</param>
/// <param name="Decimals">Decimals as printed.</param>
/// <param name="Unit">Its unit; null where none can be told.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TiedNumber(decimal? Value, bool IsNegative, int Decimals, Unit? Unit)
{
    public static TiedNumber Of(Mention mention, Unit? unit) => new(mention.Value is { } v ? Math.Abs(v) : null, mention.Value < 0, mention.Decimals ?? 0, unit);
}

/// <summary>Finds what arithmetic ties together among the numbers of a text.</summary>
internal static class Ties
{
    /// <summary>How far apart in the text the members of a tie may stand.</summary>
    private const int Furthest = 8;

    /// <summary>All ties among numbers, in the order of the text.</summary>
    /// <param name="numbers">One that cannot be read takes no part.</param>
    public static List<Tie> Among(IReadOnlyList<TiedNumber> numbers)
    {
        var found = new List<Tie>();
        for (var c = 0; c < numbers.Count; c++)
        {
            if (numbers[c].Value is not > 0)
                continue;
            var isPercent = numbers[c].Unit is Unit.Percent;
            var result = Interval.Rounded(numbers[c].Value!.Value, numbers[c].Decimals);
            for (var a = Math.Max(0, c - Furthest); a < Math.Min(numbers.Count, c + Furthest + 1); a++)
            {
                for (var b = Math.Max(0, c - Furthest); b < Math.Min(numbers.Count, c + Furthest + 1); b++)
                {
                    if (a != b && a != c && b != c && numbers[a].Value is > 0 && numbers[b].Value is > 0)
                        Add(found, numbers, result, isPercent, c, a, b);
                }
            }
        }
        return [.. found.Select(t => t with { Weight = t.Weight * Nearness(t.Members) })];
    }

    // Numbers that stand far apart agree by chance more often.
    private static double Nearness(int[] members) => (members.Max() - members.Min()) switch
    {
        <= 3 => 1,
        <= 5 => 0.8,
        _ => 0.5,
    };

    private static void Add(List<Tie> found, IReadOnlyList<TiedNumber> numbers, Interval result, bool isPercent, int c, int a, int b)
    {
        var (x, y) = (Of(numbers[a]), Of(numbers[b]));
        var counts = IsCount(numbers[a].Unit) && IsCount(numbers[b].Unit) && SameUnit(numbers[a].Unit, numbers[b].Unit);
        if (isPercent && counts && numbers[b].Value >= 20)
        {
            var weight = numbers[c].Decimals > 0 ? 1 : 0.6;
            if (result.Meets(x * Interval.Exactly(100) / y) && numbers[a].Value != numbers[b].Value)
            {
                found.Add(new(TieKind.Ratio, [c, a, b], weight));
                found.Add(new(TieKind.GrowthOfChange, [c, a, b], weight));
            }
            if (numbers[a].Value > numbers[b].Value ? result.Meets((x - y) * Interval.Exactly(100) / y) : result.Meets((y - x) * Interval.Exactly(100) / y))
                found.Add(new(TieKind.Growth, [c, a, b], weight));
        }
        var all = numbers[c].Unit;
        var same = isPercent || all == Unit.PercentagePoint
            ? numbers[a].Unit is Unit.Percent && numbers[b].Unit is Unit.Percent
            : counts && SameUnit(all, numbers[a].Unit) && SameUnit(all, numbers[b].Unit);
        if (!same)
            return;
        var size = numbers[c].Value >= 100 || numbers[c].Decimals > 0 ? 1 : numbers[c].Value >= 20 ? 0.6 : 0.3;
        if (numbers[a].Value != numbers[b].Value && result.Meets(numbers[a].Value > numbers[b].Value ? x - y : y - x))
            found.Add(new(TieKind.Difference, [c, a, b], numbers[c].Value <= Math.Min(numbers[a].Value!.Value, numbers[b].Value!.Value) ? size : 0.4 * size));
        var (signedA, signedB) = (numbers[a].IsNegative ? default(Interval) - x : x, numbers[b].IsNegative ? default(Interval) - y : y);
        if (a < b && all != Unit.PercentagePoint && (numbers[c].IsNegative ? default(Interval) - result : result).Meets(signedA + signedB))
            found.Add(new(TieKind.Sum, [c, a, b], size));
        if (a < b && !isPercent && all != Unit.PercentagePoint)
        {
            for (var d = b + 1; d < Math.Min(numbers.Count, c + Furthest + 1); d++)
            {
                if (d != c && numbers[d].Value is > 0 && SameUnit(all, numbers[d].Unit) && result.Meets(x + y + Of(numbers[d])))
                    found.Add(new(TieKind.Sum, [c, a, b, d], size));
            }
        }
    }

    private static Interval Of(TiedNumber number) => Interval.Rounded(number.Value!.Value, number.Decimals);

    private static bool IsCount(Unit? unit) => unit is null or Unit.Job or Unit.Person;

    private static bool SameUnit(Unit? a, Unit? b) => a is null || b is null || a == b;
}
