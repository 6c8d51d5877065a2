using System.Globalization;

namespace Banenafspraak.Benchmarks;

/// <summary>Invented letters of many figures: ministry tables year after year, with the levels, targets, rates and changes of each in prose.</summary>
internal static class GeneratedFigures
{
    private const string Letter = "kst-34352-348";
    private const int Years = 250;

    private static readonly string[] Ministries = ["az", "bz", "bzk", "ezk", "fin", "ienw", "jenv", "lnv", "ocw", "szw", "vws", "hcvs"];

    /// <summary>So many figures: a table of every year and quarter has a row for each ministry and one for the whole.</summary>
    public static IReadOnlyList<Figure> Of(Dataset data, int count)
    {
        _ = data.Letters.Single(l => l.Id == Letter);
        return [.. Endless(Letter).Take(count).Select((f, i) => i % 20 == 7 ? f with { Value = f.Value + 90 } : f)];
    }

    /// <summary>As many as are taken, none of them wrong; the quarters begin again after <see cref="Years"/>.</summary>
    public static IEnumerable<Figure> Endless(string letter)
    {
        for (var table = 1; ; table++)
        {
            var period = Period.QuarterOf(1900 + (table / 4 % Years), 1 + (table % 4));
            foreach (var figure in Rows(letter, table, period).Concat(Prose(letter, table, period)))
                yield return figure;
        }
    }

    private static IEnumerable<Figure> Rows(string letter, int table, Period period)
    {
        var rows = Ministries.Select((m, i) => (Subject: m, Formal: 100 + (13 * i) + table, HiredIn: 10 + i, Target: 150 + (20 * i) + table)).ToList();
        rows.Add(("rijk", rows.Sum(r => r.Formal), rows.Sum(r => r.HiredIn), rows.Sum(r => r.Target)));
        foreach (var (subject, formal, hiredIn, target) in rows)
        {
            yield return Cell(letter, table, subject, "formal", Measure.Jobs, Form.Formal, period, formal);
            yield return Cell(letter, table, subject, "hired-in", Measure.Jobs, Form.HiredIn, period, hiredIn);
            yield return Cell(letter, table, subject, "total", Measure.Jobs, Form.Total, period, formal + hiredIn);
            yield return Cell(letter, table, subject, "target", Measure.Target, Form.Total, period, target);
            var rate = Math.Round((formal + hiredIn) * 100m / target, 0);
            yield return Cell(letter, table, subject, "rate", Measure.RealisationRate, Form.Total, period, rate) with { Unit = Unit.Percent };
        }
    }

    /// <summary>The whole again in a sentence of its own, and a level that only a change leads to.</summary>
    private static IEnumerable<Figure> Prose(string letter, int table, Period period)
    {
        var whole = Ministries.Select((_, i) => 110 + (14 * i) + table).Sum();
        yield return Cell(letter, table, "rijk", "p1/1", Measure.Jobs, Form.Total, period, whole) with { Section = Number(table), Id = $"{letter}/{Number(table)}/p1/1", Place = "p1/1" };
        yield return Cell(letter, table, "defensie", "p1/2", Measure.Jobs, Form.Total, period, 500 + table) with { Section = Number(table), Id = $"{letter}/{Number(table)}/p1/2", Place = "p1/2" };
    }

    private static Figure Cell(string letter, int table, string subject, string column, Measure measure, Form form, Period period, decimal value)
    {
        var section = "t" + table.ToString(CultureInfo.InvariantCulture);
        return new Figure
        {
            Id = $"{letter}/{section}/{subject}/{column}",
            Letter = letter,
            Section = section,
            Place = $"{subject}/{column}",
            Printed = DutchNumber.Format(value),
            Value = value,
            Decimals = 0,
            Unit = Unit.Job,
            Measure = measure,
            Subject = subject,
            Form = form,
            Period = period,
        };
    }

    private static string Number(int table) => "text-" + table.ToString(CultureInfo.InvariantCulture);
}
