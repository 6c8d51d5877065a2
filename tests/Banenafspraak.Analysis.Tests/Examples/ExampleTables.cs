using Outcome = System.Collections.Generic.Dictionary<string, object>;

namespace Banenafspraak.Analysis.Tests;

/// <summary>Which rule runs which table, by the columns that go in.</summary>
internal static class ExampleTables
{
    public static readonly IReadOnlyDictionary<string, Func<Example, CountingRules, Outcome>> All = new Dictionary<string, Func<Example, CountingRules, Outcome>>(StringComparer.Ordinal)
    {
        ["paid hours, over, year"] = HoursToJobs,
        ["jobs, over, year"] = JobsToHours,
        ["group, since, left, year"] = Person,
        ["work, payroll of, works at, hours a week, year"] = Work,
        ["hours paid, over, measured"] = Measured,
        ["employer, year"] = (e, r) => new() { ["sector"] = r.SectorOf(e["employer"], e.Year("year")).Sector },
        ["% of hours under a sectorfonds premium"] = (e, _) => new() { ["sector"] = Sectors.OfPremiums(e.Number("% of hours under a sectorfonds premium")) },
        ["year of measuring"] = (e, r) => new() { ["counted apart"] = r.SectorSplitIn(e.Year("year of measuring")).Holds.Word() },
        ["hired-in jobs, at the end of"] = (e, r) => Both(r.HiredIn(Jobs(e, "hired-in jobs"), e.Year("at the end of"))),
        ["all hired-in jobs, year"] = (e, r) => Both(r.ExtraHiredIn(Jobs(e, "all hired-in jobs"), e.Year("year"))),
        ["jobs at the end of the year, form, baseline by"] = Extra,
        ["realised, target"] = (e, _) => Rate(e),
        ["year"] = Targets,
        ["sector, of year"] = (e, r) => new() { ["rise"] = r.TargetRise(e["sector"], e.Year("of year")) },
        ["number, of, on"] = Ask,
        ["number, of, on, by"] = (e, r) => new() { ["value"] = r.Parameters.Ask(e["number"], e.Day("on")!.Value, e["of"]).By(e["by"]).Quantity.Value },
        ["A, B, C, D, E"] = (e, _) => new() { ["percentage"] = CountingRules.QuotaPercentage(e.Number("A"), e.Number("B"), e.Number("C"), e.Number("D"), e.Number("E")) },
        ["sector, year, assumed D"] = (e, r) => new() { ["percentage"] = r.QuotaPercentage(e["sector"], e.Year("year"), e.Number("assumed D")) },
        ["workforce in fte, percentage, × 36/25,5, year"] = Owed,
        ["workforce in fte, percentages, printed target, year"] = Fit,
        ["all hours, percentage, hours of the target group, year"] = (e, r) => new() { ["shortage"] = r.Shortage(Employer(e), e.Year("year")) },
        ["sector, over, all hours, percentage, hours of the target group, text of"] = Levy,
    };

    private static Outcome HoursToJobs(Example e, CountingRules r)
    {
        var hours = r.Hours(e.Year("year"));
        return new()
        {
            ["jobs"] = e.Numbers("paid hours").Sum(h => e["over"] switch { "week" => hours.JobsOfWeek(h), "December" => hours.JobsOfDecember(h), _ => hours.JobsOfYear(h) }),
        };
    }

    private static Outcome JobsToHours(Example e, CountingRules r)
    {
        var hours = r.Hours(e.Year("year"));
        return new() { ["paid hours"] = e["over"] == "week" ? hours.WeekOfJobs(e.Number("jobs")) : hours.YearOfJobs(e.Number("jobs")) };
    }

    private static Outcome Person(Example e, CountingRules r) => Of(r.Assess(OwnContract with
    {
        Group = e.Word<TargetGroup>("group"),
        InGroupSince = e.Day("since"),
        LeftGroupIn = e["left"] == "-" ? null : e.Year("left"),
        Year = e.Year("year"),
    }));

    private static Outcome Work(Example e, CountingRules r) => Of(r.Assess(OwnContract with
    {
        Work = e.Word<Employment>("work"),
        Employer = e["payroll of"],
        Workplace = e["works at"] == "-" ? null : e["works at"],
        Hours = PaidHours.AWeek(e.Number("hours a week")),
        Year = e.Year("year"),
    }));

    private static Outcome Measured(Example e, CountingRules r)
    {
        var hours = e.Number("hours paid");
        return Of(r.Assess(OwnContract with
        {
            Hours = e["over"] switch { "December" => PaidHours.InDecember(hours), "week in December" => PaidHours.AWeek(hours), _ => PaidHours.OverYear(hours) },
            Year = e.Year("measured"),
        }));
    }

    private static JobDescription OwnContract => new()
    {
        Group = TargetGroup.ParticipationAssessed,
        Work = Employment.OwnContract,
        Employer = "gemeenten",
        Hours = PaidHours.AWeek(25.5m),
        Year = 2022,
    };

    private static Outcome Of(JobAssessment answer) => new()
    {
        ["counts"] = answer.Outcome.Word(),
        ["for"] = answer.CountsFor.Length > 0 ? answer.CountsFor : "-",
        ["sector"] = answer.Sector.Length > 0 ? answer.Sector : "-",
        ["form"] = answer.Form.Word(),
        ["jobs"] = answer.Jobs is { } jobs ? jobs : "open",
        ["because"] = answer.Explanation,
    };

    private static Outcome Both((Quantity Markt, Quantity Overheid) jobs) => new()
    {
        ["markt"] = jobs.Markt.Value,
        ["overheid"] = jobs.Overheid.Value,
        ["markt between"] = jobs.Markt.Interval,
        ["overheid between"] = jobs.Overheid.Interval,
    };

    private static Outcome Extra(Example e, CountingRules r)
    {
        var extra = r.ExtraJobs(Jobs(e, "jobs at the end of the year"), e.Word<Form>("form"), e["baseline by"] == "-" ? null : e["baseline by"]);
        return new() { ["extra jobs"] = extra.Value, ["between"] = extra.Interval };
    }

    private static Outcome Rate(Example e)
    {
        var rate = Printed(e, "realised").InPercentOf(Printed(e, "target"));
        return new() { ["%"] = rate.Value, ["% between"] = rate.Interval };
    }

    private static Outcome Targets(Example e, CountingRules r) =>
        new[] { Sectors.Markt, Sectors.Overheid, Subject.Whole }.ToDictionary(s => s, s => (object)r.Target(s, e.Year("year")).Quantity.Value, StringComparer.Ordinal);

    private static Outcome Ask(Example e, CountingRules r)
    {
        var answer = r.Parameters.Ask(e["number"], e.Day("on")!.Value, e["of"]);
        return new()
        {
            ["answer"] = answer.State.Word(),
            ["value"] = answer.Candidates.Count == 0 || answer.State == AnswerState.Open ? "-" : string.Join(" or ", answer.Candidates.Select(c => DutchNumber.Format(c.Quantity.Value))),
            ["because"] = answer.Reason,
        };
    }

    private static Outcome Owed(Example e, CountingRules r)
    {
        var owed = r.QuotaTarget(Printed(e, "workforce in fte"), e.Number("percentage"), e["× 36/25,5"] == "yes", e.Year("year"));
        return new() { ["jobs"] = owed.Value, ["between"] = owed.Interval };
    }

    /// <summary>The audit of a letter that prints just these numbers.</summary>
    private static Outcome Fit(Example e, CountingRules r)
    {
        var (printed, year) = (e["printed target"], e["year"]);
        var about = printed.StartsWith("about ", StringComparison.Ordinal);
        var letter = new Letters().Add("text/p1/1", $"target/gemeenten/total/{year}-12-31", about ? printed["about ".Length..] : printed, qualifier: about ? Qualifier.About : Qualifier.Exact);
        if (e["workforce in fte"] != "-")
            letter.Add("text/p1/2", $"workforce/gemeenten/-/{year}", e["workforce in fte"]);
        foreach (var (i, percentage) in (e["percentages"] == "-" ? [] : e["percentages"].Split(" + ")).Index())
            letter.Add($"text/p2/{i + 1}", $"quota-percentage/overheid/-/{year}", percentage + "%");
        var relation = letter.Only(RelationKind.QuotaTimesWorkforce);
        var fitting = relation.Instances.Where(w => w.Holds).DistinctBy(w => w.Formula, StringComparer.Ordinal).Count();
        var isTold = relation.Verdict is not (Verdict.NotChecked or Verdict.Undecidable);
        return new() { ["answer"] = !isTold ? "cannot-be-told" : fitting switch { 0 => "fits-none", 1 => "fits-one", _ => "fits-several" }, ["because"] = relation.Explanation };
    }

    private static Outcome Levy(Example e, CountingRules r)
    {
        var levy = r.Levy(e["sector"], e.Year("over"), Employer(e), e.Day("text of"));
        return new() { ["status"] = levy.Status.Word(), ["shortage"] = levy.Shortage, ["would be"] = levy.Amount, ["to pay"] = levy.Due is { } due ? due : "open" };
    }

    /// <summary>A number of jobs as a letter prints it, without decimals.</summary>
    private static Quantity Jobs(Example e, string column) => Quantity.Measured(e.Number(column), 0);

    private static EmployerHours Employer(Example e) => new(e.Number("all hours"), e.Number("hours of the target group"), e.Number("percentage"));

    private static Quantity Printed(Example e, string column) => Quantity.Measured(e.Number(column), e.Number(column).Scale);
}
