namespace Banenafspraak.Letters;

/// <summary>Decides of what time a number speaks: a year next to it, else in its sentence, else that of the figure it goes on from, else the letter's.</summary>
internal sealed class PeriodChoice(LetterTopic topic)
{
    private static readonly string[] Undated = ["inmiddels", "op dit moment", "naar verwachting", "als doel"];

    private static readonly string[] UndatedAim = ["jaarlijks", "per jaar", "opbouwperiode"];

    private static readonly string[] Anaphora = ["dit ", "van deze", "dat zijn", "was dat", "was dit", "gaat het om", "hiermee", "daarmee"];

    /// <summary>The period, and whether the sentence itself names it.</summary>
    public (Period Period, Period RelativeTo, bool IsNamed) Of(NumberSentence sentence, Measure measure, Form form, DraftFigure? previous, Period target)
    {
        var isEarlier = IsEarlierOfPair(sentence);
        var named = Named(sentence);
        var goesOn = previous is { Period.IsNone: false } && IsQuarter(previous.Period.Moment) ? previous.Period.Moment : Period.None;
        switch (measure)
        {
            case Measure.JobSize or Measure.Amount or Measure.Age or Measure.Duration or Measure.Rating:
                return (Period.None, Period.None, true);
            case Measure.Change or Measure.Growth:
                return Span(sentence, named, previous);
            case Measure.Workforce:
                return (AtEnd(named ?? Period.None), Period.None, true);
            case Measure.Persons:
                return (named ?? goesOn, Period.None, true);
            case Measure.Count or Measure.QuotaPercentage:
                return (named ?? Period.None, Period.None, true);
            case Measure.Share when form == Form.None:
                return (IsNear(sentence) && named is not null ? named.Value : goesOn, Period.None, true);
            case Measure.Target when NumberSentence.Contains(sentence.Lead, UndatedAim) || NumberSentence.Contains(sentence.Own, "per jaar"):
                return (Period.None, Period.None, true);
        }
        var isExtra = measure is Measure.ExtraJobs || (measure is Measure.Target && sentence.Own.StartsWith(" extra banen", StringComparison.Ordinal));
        var relative = isExtra || !target.IsNone ? Period.Baseline : Period.None;
        if (isEarlier && !HasTime(sentence.Own) && (named?.Year ?? topic.Year) is > 0 and var year)
            return (Period.EndOf(year - 1), relative, false);
        if (named is { } level)
            return (IsGoalAhead(level, measure) ? level : AtEnd(level), relative, true);
        if (!target.IsNone)
            return (target == Period.Baseline ? Period.None : target, relative, true);
        if (NumberSentence.Contains(sentence.Before, Undated) || NumberSentence.Contains(sentence.Own, Undated))
            return (Period.None, relative, true);
        var inherits = previous is { Period.IsNone: false } && (sentence.IsLedOn || NumberSentence.Contains(sentence.Before, Anaphora) || NumberSentence.Contains(sentence.Own, "van deze")) && !NumberSentence.Contains(sentence.Before, "vorig jaar") && !FollowsPair(sentence);
        return sentence.Own.Contains("vorig jaar", StringComparison.Ordinal) ? (Letter(-1), relative, true)
            : inherits ? (previous!.Period.Moment, relative, false)
            : (Letter(0), relative, false);
    }

    private (Period Period, Period RelativeTo, bool IsNamed) Span(NumberSentence sentence, Period? named, DraftFigure? previous)
    {
        var times = TimeInText.In(sentence.Before + "#" + sentence.After).Where(t => t.IsCompared && t.Period != Period.Baseline).ToList();
        var end = named ?? (previous?.Period is { IsNone: false, IsSpan: false } p && IsQuarter(p) ? p : topic.Year > 0 ? Period.OfYear(topic.Year) : Period.None);
        if (IsQuarter(end) && sentence.Has("kwartaal ervoor"))
            return Between(Before(end), end);
        if (end.Year is not { } year)
            return (Period.None, Period.None, false);
        var from = times.Select(t => t.Period.Year).FirstOrDefault(y => y < year) ?? (year - 1);
        return Between(Period.OfYear(from), Period.OfYear(year)) with { IsNamed = named is not null };
    }

    private static (Period Period, Period RelativeTo, bool IsNamed) Between(Period from, Period to) => (Period.Between(from, to), from, true);

    private static bool IsQuarter(Period period) => period.ToString().Contains('Q', StringComparison.Ordinal);

    private static Period Before(Period quarter)
    {
        var (year, number) = (quarter.Year!.Value, quarter.ToString()[^1] - '0');
        return number == 1 ? Period.QuarterOf(year - 1, 4) : Period.QuarterOf(year, number - 1);
    }

    // The time behind the number, unless it stands right before the next number; else the last one before it.
    private static Period? Named(NumberSentence sentence)
    {
        if (TimeInText.In(sentence.Own).Where(t => !t.IsRelative).Select(t => ((int Start, int End, Period Period)?)(t.Start, t.End, t.Period)).FirstOrDefault() is { } behind
            && !LeadsOn(sentence, behind.Start, behind.End))
            return behind.Period;
        return TimeInText.In(sentence.Before).Where(t => !t.IsRelative).Select(t => (Period?)t.Period).LastOrDefault();
    }

    // ", in 2020 werd 65%" and "en in 2019 59%" speak of the next number.
    private static bool LeadsOn(NumberSentence sentence, int start, int end)
    {
        if (sentence.Own.Length == sentence.After.Length)
            return false;
        var before = sentence.Own[..start].TrimEnd();
        before = before[..(before.LastIndexOf(' ') + 1)].TrimEnd();
        return sentence.Own.Length - end <= 2 || before.EndsWith(',') || before.EndsWith(" en", StringComparison.Ordinal);
    }

    private static bool HasTime(string text) => TimeInText.In(text).Any(t => !t.IsRelative);

    private static bool IsNear(NumberSentence sentence) =>
        TimeInText.In(sentence.Own).Any(t => t is { IsRelative: false, Start: < 12 });

    private bool IsGoalAhead(Period period, Measure measure) => measure == Measure.Target && period.Year > topic.Year && period == Period.OfYear(period.Year.Value);

    private static Period AtEnd(Period period) => period.Year is { } year && period == Period.OfYear(year) ? Period.EndOf(year) : period;

    // "van 580 naar 687 banen": the first is the year before.
    private static bool IsEarlierOfPair(NumberSentence sentence) =>
        sentence.Lead.TrimEnd().EndsWith(" van", StringComparison.Ordinal) && sentence.Own.Trim() is var own && (own is "naar" || own.EndsWith(" naar", StringComparison.Ordinal));

    private static bool FollowsPair(NumberSentence sentence) => sentence.Lead.TrimEnd().EndsWith("naar", StringComparison.Ordinal);

    private Period Letter(int years) => topic.Year > 0 ? Period.EndOf(topic.Year + years) : Period.None;
}
