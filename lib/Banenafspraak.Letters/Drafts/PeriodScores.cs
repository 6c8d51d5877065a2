namespace Banenafspraak.Letters;

/// <summary>What the words around a number say of its time.</summary>
internal static class PeriodScores
{
    /// <summary>The periods, with what speaks for each.</summary>
    public static Choices<Period> Of(NumberSpot spot, Measure measure, Form form, Link link, bool isAgreed, Period agreed, LetterTopic topic, IReadOnlyList<Meaning> hints)
    {
        var choices = new Choices<Period>();
        if (measure is Measure.JobSize or Measure.Amount or Measure.Age or Measure.Duration or Measure.Rating)
        {
            choices.Add(Period.None, 1);
            if (measure == Measure.Amount)
            {
                foreach (var time in spot.Clues.Times.Where(t => !t.IsCompared && t.Period.Year is not null && (spot.IsInLead(t.Start, t.End) || spot.IsInOwn(t.Start, t.End))))
                    choices.Add(time.Period, Weights.AmountOfYear - (Weights.TimeOwnWord * spot.Words(Math.Min(spot.End, time.End), Math.Max(spot.Start, time.Start))));
            }
            return choices;
        }
        var isOfPeople = measure == Measure.Persons || (measure == Measure.Share && form == Form.None);
        foreach (var hint in hints)
            choices.Add(hint.Period, 0);
        foreach (var (period, score) in Moments(spot, measure, link, topic))
            choices.Add(isOfPeople && measure == Measure.Share ? period : Fitted(period, measure, topic), isOfPeople && score == Weights.PeriodLetter ? 0.4 : score);
        if (measure is Measure.Change or Measure.Growth)
            return Spans(choices, spot, topic);
        if (measure == Measure.Target)
        {
            if (isAgreed && agreed.IsNone)
                choices.Add(Period.None, Weights.AgreedUndated);
            if (!agreed.IsNone)
                choices.Add(agreed, Weights.AgreedPeriod);
            if (IsUndated(spot, "aim"))
                choices.Add(Period.None, 3);
        }
        if (IsUndated(spot, "") && measure is Measure.Target or Measure.Jobs or Measure.ExtraJobs or Measure.RealisationRate)
            choices.Add(Period.None, Weights.Undated);
        if (measure == Measure.Count)
            choices.Add(Period.None, Weights.UndatedCount);
        if (isOfPeople)
            choices.Add(Period.None, Weights.UndatedPeople);
        return choices;
    }

    private static IEnumerable<(Period Period, double Score)> Moments(NumberSpot spot, Measure measure, Link link, LetterTopic topic)
    {
        var text = spot.Clues.Text;
        var letter = topic.Year > 0 ? Period.EndOf(topic.Year) : Period.None;
        if (!letter.IsNone)
        {
            yield return (letter, Weights.PeriodLetter);
            yield return (Back(letter, 1), 0);
        }
        if (link.Previous is { Period.IsNone: false } previous)
            yield return (previous.Period.IsSpan ? previous.Period.Moment : previous.Period, link.IsSameSentence ? Weights.PeriodSame : spot.LeadsBack("form") ? Weights.PeriodBack : previous.Period.IsQuarterly ? Weights.PeriodQuarter : link.GoesOn ? Weights.PeriodGoesOn : Weights.PeriodNext);
        if (spot.Number.Mention.Qualifier == Qualifier.RangeTo && link is { IsSameSentence: true, Previous: { } from_ })
            yield return (from_.Period, Weights.TimeOwn + 1);
        var base_ = letter;
        foreach (var time in spot.Clues.Times)
        {
            if (time.End <= spot.SentenceStart || time.Start >= spot.SentenceEnd)
                continue;
            var period = time.Quarter > 0 ? (letter.Year is { } year ? Period.QuarterOf(year, time.Quarter) : Period.None) : time.Period;
            if (period.IsNone)
                continue;
            if (spot.IsInOwn(time.Start, time.End) && time.Start >= spot.End)
            {
                var leadsOn = LeadsOn(spot, time);
                yield return (period, (leadsOn ? Weights.TimeLeadsOn : time.IsCompared ? Weights.TimeCompared : Weights.TimeOwn) - (Weights.TimeOwnWord * spot.Words(spot.End, time.Start)));
            }
            else if (!time.IsCompared && spot.IsBehindList(time.Start, time.End))
            {
                yield return (period, Weights.TimeOwn - Weights.OfList - (Weights.TimeOwnWord * spot.Words(spot.List.End, time.Start)));
            }
            else if (spot.IsInLead(time.Start, time.End))
            {
                yield return (period, (time.IsCompared ? Weights.TimeCompared : Weights.TimeLead) - (Weights.TimeLeadWord * spot.Words(time.End, spot.Start)));
            }
            else if (time.End <= spot.PreviousEnd && !time.IsCompared)
            {
                yield return (period, Weights.TimeFar - (0.01 * spot.Words(time.End, spot.Start)));
            }
        }
        var isDifference = measure is Measure.Change or Measure.Growth;
        foreach (var earlier in spot.Clues.Earlier)
        {
            var from = link.Previous is { Period.IsNone: false } p && link.IsSameSentence ? p.Period.Moment : base_;
            if (isDifference || earlier.Means == "quarter" || from.Year is null || earlier.End <= spot.SentenceStart || earlier.Start >= spot.SentenceEnd)
                continue;
            var back = Back(letter.IsNone ? from : letter, earlier.Means == "2" ? 2 : 1);
            if (spot.IsInOwn(earlier.Start, earlier.End) && earlier.Start >= spot.End)
                yield return (back, Weights.EarlierOwn - (0.1 * spot.Words(spot.End, earlier.Start)));
            else if (spot.IsBehindList(earlier.Start, earlier.End))
                yield return (back, Weights.EarlierOwn - Weights.OfList - (0.1 * spot.Words(spot.List.End, earlier.Start)));
            else if (spot.IsInLead(earlier.Start, earlier.End))
                yield return (back, Weights.EarlierLead - (0.05 * spot.Words(earlier.End, spot.Start)));
        }
        if (link is { IsSameSentence: true, Previous: { Period.IsSpan: false } level_ } && level_.Measure == measure && level_.Period.Moment == letter && spot.Clues.Past.Exists(w => spot.IsInLead(w.Start, w.End)))
            yield return (Back(letter, 1), Weights.PeriodPast);
        var lead = spot.Lead.TrimEnd().ToString();
        var own = spot.Own.Trim().ToString();
        if (isDifference)
            yield break;
        if (IsPairStart(lead, own) && !letter.IsNone)
            yield return (Back(letter, 1), Weights.PairFirst);
        if ((lead.EndsWith("naar", StringComparison.Ordinal) || EndsIn(lead, "tot")) && !letter.IsNone)
            yield return (letter, Weights.PairSecond);
        if ((EndsIn(lead, "tegen") || EndsIn(lead, "tegenover") || EndsIn(lead, "tegen nog")) && link.Previous is { Period.IsNone: false } level)
            yield return (Back(level.Period.Moment, 1), Weights.PeriodAgainst);
    }

    // "van 580 naar 687 banen": the first is the year before.
    private static bool IsPairStart(ReadOnlySpan<char> lead, ReadOnlySpan<char> own) =>
        lead.EndsWith(" van") && (own is "naar" or "tot" || own.EndsWith(" naar") || own.StartsWith("naar ")) || (lead is "van" or "Van" && own.EndsWith("naar"));

    private static bool EndsIn(ReadOnlySpan<char> text, string word) => text.EndsWith(word) && (text.Length == word.Length || text[^(word.Length + 1)] == ' ');

    private static Period Back(Period period, int years)
    {
        if (period.Year is not { } year)
            return period;
        return period.IsQuarterly ? Period.QuarterOf(year - years, (period.LastDay.Month + 2) / 3) : period.LastDay is { Month: 12, Day: 31 } ? Period.EndOf(year - years) : Period.On(period.LastDay.AddYears(-years));
    }

    // ", in 2020 werd 65%" and "en in 2019 59%" speak of the next number.
    private static bool LeadsOn(NumberSpot spot, TimeInText time)
    {
        if (!spot.HasNext || time.End > spot.NextStart)
            return false;
        var text = spot.Clues.Text;
        var before = text.AsSpan(spot.End, time.Start - spot.End).TrimEnd();
        before = before[..(before.LastIndexOf(' ') + 1)].TrimEnd();
        var gap = text.AsSpan(spot.End, time.Start - spot.End);
        if ((gap.Contains(',') || gap.Contains(" en ", StringComparison.Ordinal)) && spot.Words(time.End, spot.NextStart) <= 2 && !text.AsSpan(time.End, spot.NextStart - time.End).ContainsAny(",;("))
            return true;
        return spot.NextStart - time.End <= 2 || before.EndsWith(",") || before.EndsWith(";") || before.EndsWith(" en") || before is "en";
    }

    private static bool IsUndated(NumberSpot spot, string means) =>
        spot.Clues.Undated.Exists(u => u.Means == means && (spot.IsInLead(u.Start, u.End) || spot.IsInOwn(u.Start, u.End)));

    private static Period Fitted(Period period, Measure measure, LetterTopic topic)
    {
        if (period.Year is not { } year || period != Period.OfYear(year))
            return measure == Measure.QuotaPercentage && period.Year is { } of ? Period.OfYear(of) : period;
        return measure is Measure.QuotaPercentage or Measure.Count || (measure == Measure.Target && year > topic.Year) ? period : Period.EndOf(year);
    }

    private static Choices<Period> Spans(Choices<Period> ends, NumberSpot spot, LetterTopic topic)
    {
        var choices = new Choices<Period>();
        var compared = spot.Clues.Times.Where(t => t.IsCompared && t.Period != Period.Baseline && !t.Period.IsNone && t.Start >= spot.SentenceStart && t.End <= spot.SentenceEnd).Select(t => t.Period).ToList();
        foreach (var (end, score) in ends.Best(6))
        {
            if (end.Year is not { } year)
                continue;
            if (spot.Clues.Earlier.Exists(e => e.Means == "quarter" && e.Start >= spot.SentenceStart && e.End <= spot.SentenceEnd))
            {
                var quarter = end.IsQuarterly ? end : Period.QuarterOf(year, (end.LastDay.Month + 2) / 3);
                choices.Add(Period.Between(QuarterBefore(quarter), quarter), score + (end.IsQuarterly ? 0.3 : 0));
            }
            else if (compared.Find(c => c.LastDay < end.LastDay) is { IsNone: false } from)
                choices.Add(Between(from, end), score);
            else if (end.IsQuarterly && spot.Clues.Times.Exists(t => t.Period == end || t.Quarter > 0) && end.LastDay.Month < 12)
                choices.Add(Period.Between(QuarterBefore(end), end), score);
            else
                choices.Add(Period.Between(year - 1, year), score);
        }
        if (!choices.Best(1).Any() && topic.Year > 0)
            choices.Add(Period.Between(topic.Year - 1, topic.Year), 0.5);
        if (!choices.Best(1).Any())
            choices.Add(Period.None, 0.1);
        return choices;
    }

    private static Period QuarterBefore(Period quarter)
    {
        var day = new DateOnly(quarter.LastDay.Year, quarter.LastDay.Month, 1).AddMonths(-3);
        return Period.QuarterOf(day.Year, (day.Month + 2) / 3);
    }

    private static Period Between(Period from, Period to) =>
        from.IsQuarterly && to.IsQuarterly ? Period.Between(from, to)
        : from.Year < to.Year ? Period.Between(from.Year!.Value, to.Year!.Value) : Period.Between(to.Year!.Value - 1, to.Year.Value);
}
