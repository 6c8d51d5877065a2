using Banenafspraak.Analysis;

namespace Banenafspraak.Exercises;

/// <summary>Levels, baseline and extra jobs; hired-in jobs and their key. Numbers of kst-34352-299.</summary>
internal static class BaselineExercises
{
    private const string Section = "kst-34352-299/vorm-dienstverband/p3";
    private const int Year = 2022;

    public static IEnumerable<Exercise> Of(Dataset data)
    {
        Figure now = data.Figures[Section + "/5"], then = data.Figures[Section + "/1"], key = data.Figures[Section + "/7"];
        var extra = data.Rules.ExtraJobs(now.Quantity!.Value, Form.HiredIn).Value;
        yield return new()
        {
            Topic = "level and extra",
            Question = $"At the end of {Year} there were {now.Printed} hired-in jobs, at the baseline {then.Printed}. How many extra jobs are that?",
            Solution = Answer.Of(extra),
            Reason = $"{now.Printed} - {then.Printed} = {DutchNumber.Format(extra)}: extra means above the baseline (Wfsv, article 122n).",
            Hint = "Extra jobs are a difference with the baseline.",
            Mistakes =
            [
                new(Answer.Of(now.Value!.Value), "That is the level: all hired-in jobs, those that were already there included."),
                new(Answer.Of(-extra), "The difference is the wrong way round: later minus earlier."),
                new(Answer.Of(now.Value.Value + then.Value!.Value), "That adds the baseline to a level that already holds it."),
            ],
        };
        yield return AtTheBaseline(data, then);
        yield return Rounding(now, key);
    }

    private static Exercise AtTheBaseline(Dataset data, Figure then)
    {
        var baseline = Period.Baseline.Year!.Value;
        var divided = data.Rules.HiredIn(then.Quantity!.Value, baseline);
        Parameter now = data.Parameters.OfYear("allocation-key", Year, Sectors.Overheid), key = data.Parameters.OfYear("allocation-key", baseline, Sectors.Overheid);
        return new()
        {
            Topic = "the allocation key",
            Question = $"At the baseline there were {then.Printed} hired-in jobs, and the key gave overheid {Percent(key)} of their hours. How many hired-in jobs did overheid have then?",
            Solution = Answer.Of(divided.Overheid.Value),
            Reason = $"{then.Printed} × {Percent(key)} = {DutchNumber.Format(divided.Overheid.Value, 0)}, and markt has the rest (kst-34352-299, vorm-dienstverband).",
            Hint = "The key is overheid's part of all hired-in hours; each year has its own key.",
            Mistakes =
            [
                new(Answer.Of(divided.Markt.Value), "That is the part of markt: all hired-in jobs minus those of overheid."),
                new(Answer.Of(then.Value!.Value), "That gives overheid all of them: the key is not used."),
                new(Answer.Of(then.Value.Value * now.Quantity.Value / 100), $"That uses the key of {Year}. Hired-in jobs are divided by the key of their own year."),
            ],
        };
    }

    private static Exercise Rounding(Figure jobs, Figure key)
    {
        var possible = jobs.Quantity!.Value.Interval * key.Quantity!.Value.Interval / Interval.Exactly(100);
        return new()
        {
            Topic = "what rounding hides",
            Question = $"The key of {Year} is printed as {key.Printed}%, so the unrounded key lies within half a tenth of it. The {jobs.Printed} jobs are rounded too. How many jobs lie between the least and the greatest number of hired-in jobs that overheid can have had?",
            Solution = Answer.Of(possible.Width),
            Reason = $"The product lies in {possible}, which is {DutchNumber.Format(possible.Width, 0)} wide; nearly all of it comes from the key.",
            Hint = "Multiply the two lowest values that the printed numbers allow, then the two highest, and subtract.",
            Mistakes =
            [
                new(Answer.Of(0), "That takes the printed numbers for exact. They were rounded before they were printed."),
                new(Answer.Of(possible.Width / 2), "That is the room to one side. The key may be too high as well as too low."),
                new(Answer.Of(jobs.Value!.Value / 100), "That lets the key be wrong by one whole percentage point."),
            ],
        };
    }

    private static string Percent(Parameter key) => DutchNumber.Format(key.Quantity.Value) + "%";
}
