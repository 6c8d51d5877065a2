namespace Banenafspraak.Analysis;

/// <summary>Proposes the relations that a meaning takes part in because of its shape, whether or not their other terms are known.</summary>
internal interface IRelationRule
{
    IEnumerable<Relation> From(Meaning meaning, RuleContext context);
}

/// <summary>What a rule may look at.</summary>
internal sealed record RuleContext(IReadOnlyList<Subject> Subjects, Parameters Parameters)
{
    public Subject? Find(string id) => Subjects.FirstOrDefault(s => s.Id == id);

    /// <summary>The parts that together make up a subject; empty where it is not divided.</summary>
    public IReadOnlyList<Subject> PartsOf(string id) => [.. Subjects.Where(s => s.Parent == id && s.IsPart)];
}

/// <summary>Markt and overheid add up to totaal, and every other subject's parts to it.</summary>
internal sealed class SubjectsAddUp : IRelationRule
{
    public IEnumerable<Relation> From(Meaning meaning, RuleContext context)
    {
        var whole = context.Find(meaning.Subject) is { IsPart: true } part ? part.Parent : null;
        foreach (var subject in new[] { meaning.Subject, whole })
        {
            if (subject is null || context.PartsOf(subject) is not { Count: > 1 } parts || !AddsUp(meaning))
                continue;
            yield return new SumRelation("sectors add up", meaning with { Subject = subject }, [.. parts.Select(p => meaning with { Subject = p.Id })]);
        }
    }

    private static bool AddsUp(Meaning meaning) =>
        meaning.Measure is Measure.Jobs or Measure.ExtraJobs or Measure.Target or Measure.Change && meaning.Unit == Unit.Job && meaning.Form != Form.Procurement;
}

/// <summary>Formal employment and hired-in jobs add up to all jobs (kst-34352-299, section vorm-dienstverband).</summary>
internal sealed class FormsAddUp : IRelationRule
{
    public IEnumerable<Relation> From(Meaning meaning, RuleContext context)
    {
        if (meaning is { Measure: Measure.Jobs or Measure.ExtraJobs or Measure.Change, Unit: Unit.Job, Form: Form.Total or Form.Formal or Form.HiredIn })
            yield return new SumRelation("forms add up", meaning with { Form = Form.Total }, [meaning with { Form = Form.Formal }, meaning with { Form = Form.HiredIn }]);
    }
}

/// <summary>A level is the baseline plus the extra jobs (Wfsv, article 122n).</summary>
internal sealed class LevelIsBaselinePlusExtra : IRelationRule
{
    public IEnumerable<Relation> From(Meaning meaning, RuleContext context)
    {
        if (meaning.Measure != Measure.ExtraJobs || meaning.RelativeTo != Period.Baseline)
            yield break;
        var level = meaning with { Measure = Measure.Jobs, RelativeTo = Period.None };
        yield return new SumRelation("level = baseline + extra", level, [level with { Period = Period.Baseline }, meaning]);
    }
}

/// <summary>A change lies between an earlier and a later level.</summary>
internal sealed class ChangeBetweenLevels : IRelationRule
{
    public IEnumerable<Relation> From(Meaning meaning, RuleContext context)
    {
        if (meaning is not { Measure: Measure.Change, ChangeOf: { } measure, Period.IsSpan: true })
            yield break;
        var from = measure == Measure.ExtraJobs ? Period.Baseline : Period.None;
        var later = new Meaning(measure, meaning.Subject, meaning.Form, meaning.Period.Moment, from, meaning.Unit);
        yield return new SumRelation("later level = earlier level + change", later, [later with { Period = meaning.Period.EarlierMoment }, meaning]);
    }
}

/// <summary>The allocation key divides all hired-in jobs over the sectors where the people work (Regeling Wfsv, article 3.34).</summary>
internal sealed class KeyDividesHiredIn : IRelationRule
{
    public IEnumerable<Relation> From(Meaning meaning, RuleContext context)
    {
        if (meaning.Measure != Measure.AllocationShare)
            yield break;
        var jobs = new Meaning(Measure.Jobs, meaning.Subject, Form.HiredIn, meaning.Period, Period.None, Unit.Job);
        yield return new ProductRelation("hired-in jobs × allocation key", jobs, jobs with { Subject = Subject.Whole }, meaning);
        yield return new SumRelation("keys add up to 100%", RuleTerm.HundredPercent, [.. context.PartsOf(Subject.Whole).Select(p => meaning with { Subject = p.Id })]);
    }
}

/// <summary>A share of a printed whole is a part of it.</summary>
internal sealed class ShareOfWhole : IRelationRule
{
    public IEnumerable<Relation> From(Meaning meaning, RuleContext context)
    {
        if (meaning is { Measure: Measure.Share, Whole: { } whole })
            yield return new ProductRelation("share of the whole", whole with { Subject = meaning.Subject, Form = meaning.Form }, whole, meaning);
    }
}

/// <summary>The hours of one job in a week and in a year say the same (Regeling Wfsv, article 3.32).</summary>
internal sealed class JobHoursWeekAndYear : IRelationRule
{
    public IEnumerable<Relation> From(Meaning meaning, RuleContext context)
    {
        if (meaning is { Measure: Measure.JobSize, Unit: Unit.HourPerWeek, Subject: Subject.Whole }
            && context.Parameters.Find("hours-per-job/year", DateOnly.MaxValue) is { } year
            && context.Parameters.Find("weeks-per-year", DateOnly.MaxValue) is { } weeks)
        {
            yield return new ProductRelation("hours a year = hours a week × weeks", RuleTerm.Of(year), meaning, RuleTerm.Of(weeks));
        }
    }
}
