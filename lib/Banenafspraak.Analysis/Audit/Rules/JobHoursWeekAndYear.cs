namespace Banenafspraak.Analysis;

/// <summary>The hours of one job in a week and in a year say the same (Regeling Wfsv, article 3.32).</summary>
internal sealed class JobHoursWeekAndYear : IRelationRule
{
    public IEnumerable<Relation> From(Meaning meaning, RuleContext context)
    {
        if (meaning is { Measure: Measure.JobSize, Unit: Unit.HourPerWeek, Subject: Subject.Whole }
            && context.Parameter("hours-per-job/year", DateOnly.MaxValue) is { } year
            && context.Parameter("weeks-per-year", DateOnly.MaxValue) is { } weeks)
        {
            yield return new ProductRelation(RelationKind.JobHours, "hours a year = hours a week × weeks", year, meaning, weeks, output: 1);
        }
    }
}
