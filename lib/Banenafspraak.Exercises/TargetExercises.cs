using Banenafspraak.Analysis;

namespace Banenafspraak.Exercises;

/// <summary>Targets and what was realised of them.</summary>
internal static class TargetExercises
{
    private const string Table = "kst-34352-299/t1";
    private const string Level = "kst-34352-299/terugblik/p1/12";

    public static IEnumerable<Exercise> Of(Dataset data)
    {
        yield return Rise(data);
        yield return Rate(data);
        yield return Missing(data);
    }

    private static Exercise Rise(Dataset data)
    {
        const int Year = 2023;
        decimal At(int year) => data.Rules.Target(Sectors.Markt, year).Quantity.Value;
        return new()
        {
            Topic = "what one year adds",
            Question = $"How many jobs does the agreement ask of markt in {Year} on top of what it asked by the end of {Year - 1}?",
            Solution = Answer.Of(data.Rules.TargetRise(Sectors.Markt, Year)),
            Reason = $"{DutchNumber.Format(At(Year))} - {DutchNumber.Format(At(Year - 1))}: the targets are cumulative, counted from the baseline (Regeling Wfsv, article 3.33).",
            Hint = "The table of targets is cumulative: each one counts from the baseline.",
            Mistakes =
            [
                new(Answer.Of(At(Year)), "That is the whole target: all extra jobs since the baseline, not those of one year."),
                new(Answer.Of(data.Rules.TargetRise(Subject.Whole, Year)), "That is the rise for both sectors together."),
            ],
        };
    }

    private static Exercise Rate(Dataset data)
    {
        Figure realised = data.Figures[Table + "/total/overheid"], target = data.Figures[Table + "/target/overheid"], all = data.Figures[Table + "/total/total"];
        var rate = realised.Quantity!.Value.InPercentOf(target.Quantity!.Value).Value;
        return new()
        {
            Topic = "the realisation rate",
            Question = $"Overheid had {realised.Printed} extra jobs and a target of {target.Printed}. What percentage of the target is that?",
            Solution = Answer.Of(rate),
            Decimals = 1,
            Reason = $"100 × {realised.Printed} / {target.Printed} = {DutchNumber.Format(rate, 1)}%.",
            Hint = "Realised as a percentage of the target.",
            Mistakes =
            [
                new(Answer.Of(100 - rate), "That is the part that is missing."),
                new(Answer.Of(10_000 / rate), "The division is upside down."),
                new(Answer.Of(100 * realised.Value!.Value / all.Value!.Value), "That is overheid's share of all extra jobs, not of its target."),
                new(Answer.Of(rate / 100), "That is a fraction; a percentage is asked for."),
            ],
        };
    }

    private static Exercise Missing(Dataset data)
    {
        Figure Cell(string row, string column) => data.Figures[$"{Table}/{row}/{column}"];
        Figure realised = Cell("total", "total"), target = Cell("target", "total"), level = data.Figures[Level];
        var missing = TargetDistance.InJobs(realised, target).Quantity.Value;
        return new()
        {
            Topic = "missing for both sectors together",
            Question = $"Both sectors together had {realised.Printed} extra jobs at the end of 2022, and a target of {target.Printed}. The level was {level.Printed} jobs. How many jobs were missing?",
            Solution = Answer.Of(missing),
            Reason = $"{target.Printed} - {realised.Printed} = {DutchNumber.Format(missing)}: a target of extra jobs is compared with extra jobs.",
            Hint = "Compare what counts from the baseline with what counts from the baseline.",
            Mistakes =
            [
                new(Answer.Of(target.Value!.Value - level.Value!.Value), "That compares a level with a target of extra jobs: the baseline is inside one and not inside the other."),
                new(Answer.Of(level.Value.Value - target.Value.Value), "That compares a level with a target of extra jobs."),
                new(Answer.Of(-missing), "The difference is the wrong way round: target minus realised."),
                new(Answer.Of(Cell("target", "overheid").Value!.Value - Cell("total", "overheid").Value!.Value), "That is what overheid alone is missing; markt had more than its target."),
            ],
        };
    }
}
