namespace Banenafspraak.Letters;

/// <summary>What the words around a number say that it measures.</summary>
internal static class MeasureScores
{
    private const int NearWords = 5;
    private const int NearEnd = 4;
    private const int FurthestEnd = 7;

    /// <summary>The measures that its unit allows, with what speaks for each.</summary>
    public static Choices<Measure> Of(NumberSpot spot, Unit? unit, Link link, bool isAgreed, LetterTopic topic)
    {
        var choices = new Choices<Measure>();
        var value = Math.Abs(spot.Number.Mention.Value ?? 0);
        switch (unit)
        {
            case Unit.Percent:
                Percent(choices, spot, link);
                break;
            case Unit.PercentagePoint:
                choices.Add(Measure.Change, 3);
                break;
            case Unit.Job when value == 1:
                choices.Add(Measure.Count, 2);
                choices.Add(Measure.Jobs, 1);
                break;
            case Unit.Job:
                Jobs(choices, spot, link, isAgreed);
                break;
            case Unit.Person:
                People(choices, spot);
                break;
            case Unit.Fte:
                choices.Add(Measure.Workforce, 3);
                break;
            case Unit.Euro:
                choices.Add(Measure.Amount, 3);
                break;
            case Unit.Hour or Unit.HourPerWeek:
                choices.Add(Measure.JobSize, 3);
                break;
            case Unit.Year:
                choices.Add(spot.Number.Mention.Qualifier is Qualifier.RangeFrom or Qualifier.RangeTo ? Measure.Age : Measure.Duration, 3);
                break;
            case Unit.Point:
                choices.Add(Measure.Rating, 3);
                break;
            default:
                Other(choices, spot);
                break;
        }
        return choices;
    }

    private static void Other(Choices<Measure> choices, NumberSpot spot)
    {
        var isMark = spot.Number.Mention is { Value: >= 1 and <= 10, Decimals: 1 } && spot.Lead.EndsWith(" een ");
        choices.Add(isMark ? Measure.Rating : Measure.Count, 2);
        if (NearestRole(spot) is { } role && role.Score >= 2 && role.Means == "target" && Math.Abs(spot.Number.Mention.Value ?? 0) >= 20)
            choices.Add(Measure.Target, role.Score);
        if (NearestRole(spot) is { Means: "workforce" })
            choices.Add(Measure.Workforce, 3);
    }

    private static void People(Choices<Measure> choices, NumberSpot spot)
    {
        choices.Add(Measure.Persons, Weights.Persons);
        foreach (var (means, score) in Roles(spot))
        {
            if (means is "target" or "change")
                choices.Add(means == "target" ? Measure.Target : Measure.Change, score);
        }
        if (IsChange(spot))
            choices.Add(Measure.Change, Weights.RoleNear);
    }

    private static void Jobs(Choices<Measure> choices, NumberSpot spot, Link link, bool isAgreed)
    {
        choices.Add(Measure.Jobs, 1);
        choices.Add(Measure.ExtraJobs, Weights.ExtraDefault);
        choices.Add(Measure.Target, 0);
        choices.Add(Measure.Change, 0);
        if (isAgreed)
            choices.Add(Measure.Target, Weights.AgreedTarget);
        if (link.Level is { } level)
            choices.Add(level, Weights.SameLevel);
        // "de opgave van 900 extra banen": extra, but an aim
        var isAim = NearestInLead(spot) == "target";
        foreach (var (means, score) in Roles(spot))
        {
            switch (means)
            {
                case "target":
                    choices.Add(Measure.Target, isAim && score > Weights.RoleLead ? Math.Max(score, Weights.ExtraNoun + 0.2) : score);
                    break;
                case "change":
                    choices.Add(Measure.Change, score);
                    break;
                case "extra-jobs":
                    choices.Add(Measure.ExtraJobs, score);
                    break;
                case "baseline":
                    choices.Add(Measure.Jobs, score);
                    break;
                case "level" or "realised":
                    choices.Add(link.Level ?? Measure.Jobs, Math.Min(score, Weights.RoleLevel));
                    choices.Add(Measure.Jobs, Math.Min(score, Weights.RoleLevel) - 0.4);
                    break;
            }
        }
        if (spot.Clues.Behind.Exists(b => b.Means == "target" && spot.IsInOwn(b.Start, b.End) && spot.Words(spot.End, b.Start) <= NearEnd))
            choices.Add(Measure.Target, Weights.RoleNear);
        if (IsChange(spot))
            choices.Add(Measure.Change, Weights.ChangeWord);
        else if (spot.IsLedOn && spot.PlainLead.TrimStart() is "naar" or "tot")
            choices.Add(link.Level ?? Measure.Jobs, Weights.LevelReached);
        foreach (var time in spot.Clues.Times.Where(t => t.IsCompared && (spot.IsInLead(t.Start, t.End) || IsRightBehind(spot, t.Start))))
            choices.Add(time.Period == Period.Baseline ? Measure.ExtraJobs : Measure.Change, Weights.ComparedTime);
        if (link is { IsSameSentence: true, Previous.Measure: Measure.RealisationRate } && spot.Lead.Trim() is "van" or "van de" or "van een")
            choices.Add(Measure.Target, Weights.RoleNear);
        if (link.Previous is { } previous && previous.Measure is Measure.Jobs or Measure.ExtraJobs or Measure.Target or Measure.Change)
            choices.Add(previous.Measure, previous.Measure is Measure.Change or Measure.Target ? link.IsSameSentence ? spot.Number.Mention.Unit is null ? Weights.ChangeGoesOnBare : Weights.ChangeGoesOn : 0 : link.IsSameSentence ? Weights.LevelSame : link.GoesOn ? Weights.LevelGoesOn : Weights.LevelNext);
    }

    private static void Percent(Choices<Measure> choices, NumberSpot spot, Link link)
    {
        choices.Add(Measure.Share, Weights.ShareDefault);
        choices.Add(Measure.RealisationRate, Weights.RateDefault);
        choices.Add(Measure.Growth, 0);
        foreach (var (means, score) in Roles(spot))
        {
            switch (means)
            {
                case "rate":
                    choices.Add(Measure.RealisationRate, score + Weights.RoleRate);
                    break;
                case "quota-percentage":
                    choices.Add(Measure.QuotaPercentage, score + 0.5);
                    break;
                case "allocation-share":
                    choices.Add(Measure.AllocationShare, score + 0.4);
                    break;
                case "share":
                    choices.Add(Measure.Share, score);
                    break;
                case "change":
                    choices.Add(Measure.Growth, score);
                    break;
                case "target" or "realised":
                    choices.Add(Measure.RealisationRate, Weights.RateByTarget * score);
                    break;
            }
        }
        foreach (var behind in spot.Clues.Behind.Where(b => b.Means == "rate" && spot.IsInOwn(b.Start, b.End)))
            choices.Add(Measure.RealisationRate, Weights.RateBehind - (0.1 * spot.Words(spot.End, behind.Start)));
        if (IsChange(spot))
        {
            choices.Add(Measure.Growth, Weights.GrowthWord);
            if (spot.Clues.Text.AsSpan(spot.SentenceStart, spot.Start - spot.SentenceStart).Contains("percentage", StringComparison.OrdinalIgnoreCase))
                choices.Add(Measure.Change, Weights.PointsWord);
        }
        if (spot.Clues.Forms.Exists(f => f.Means != "total" && spot.IsInOwn(f.Start, f.End) && spot.Words(spot.End, f.Start) <= NearWords))
            choices.Add(Measure.Share, Weights.ShareOfForm);
        var form = spot.Clues.Forms.Exists(f => f.Means == "hired-in" && f.Start >= spot.SentenceStart && f.End <= spot.SentenceEnd && IsWhole(spot.Clues.Text.AsSpan(spot.SentenceStart, f.Start - spot.SentenceStart)));
        var sector = spot.Clues.Names.Exists(n => n.Subject is { Kind: "sector", IsPart: true } && (spot.IsInOwn(n.Start, n.End) || spot.IsInLead(n.Start, n.End)));
        if (form && sector)
            choices.Add(Measure.AllocationShare, Weights.AllocationByForm);
        if (link is { IsSameSentence: true, Previous.Measure: Measure.Change } && (spot.Lead.EndsWith("(") || spot.Restates))
            choices.Add(Measure.Growth, Weights.GrowthWord);
        if (link.Percent is { } percent && spot.LeadsBack("form"))
            choices.Add(percent, Weights.PercentSame);
        if (link.Previous is { } previous && previous.Measure is Measure.RealisationRate or Measure.Share or Measure.AllocationShare or Measure.QuotaPercentage)
            choices.Add(previous.Measure, link.IsSameSentence ? Weights.PercentSame : previous.Measure == Measure.QuotaPercentage ? 0 : previous.Measure == Measure.AllocationShare ? Weights.PercentAllocation : link.GoesOn ? Weights.PercentGoesOn : Weights.PercentNext);
    }

    /// <summary>True for words that make a number a difference: "met 12 gedaald", "12 meer", "kwamen er 12 bij".</summary>
    private static bool IsChange(NumberSpot spot)
    {
        foreach (var behind in spot.Clues.Behind)
        {
            if (behind.Means == "change" && behind.Start >= spot.End && behind.End <= spot.NextStart && spot.Words(spot.End, behind.Start) <= 2 && !spot.Clues.Text.AsSpan(spot.End, behind.Start - spot.End).ContainsAny(",;"))
                return true;
        }
        foreach (var ends in spot.Clues.Ends)
        {
            if (ends.Start >= spot.End && ends.End <= spot.NextStart && spot.Words(spot.End, ends.Start) <= (ends.Phrase.Phrase.Contains(' ', StringComparison.Ordinal) ? FurthestEnd : NearEnd) && IsEnd(spot.Clues.Text, ends.End) && ends.Phrase.Phrase is not ("in" or "weg"))
                return true;
        }
        var lead = spot.PlainLead;
        if (!lead.EndsWith(" met") && !lead.EndsWith("Met"))
            return false;
        var turn = spot.Clues.Turns.FindLast(t => t.Start >= spot.SentenceStart && t.End <= spot.Start) is { End: > 0 } last ? last.Start : spot.SentenceStart;
        return spot.Clues.Verbs.Exists(v => v.Start >= turn && v.End <= spot.NextStart);
    }

    private static bool IsRightBehind(NumberSpot spot, int start) =>
        start >= spot.End && start <= spot.NextStart && !spot.Clues.Text.AsSpan(spot.End, start - spot.End).ContainsAny(",;(");

    private static bool IsEnd(string text, int at) => at >= text.Length || text[at] is '.' or ',' or ';' or ':' or ')' || text.AsSpan(at).TrimStart().StartsWith("gekomen") || text.AsSpan(at).TrimStart().StartsWith("en ");

    // "van deze inleenverbanden": what is divided, not a part
    private static bool IsWhole(ReadOnlySpan<char> before)
    {
        foreach (var word in (ReadOnlySpan<string>)["deze", "die", "de", "alle"])
            before = before.TrimEnd().EndsWith(" " + word, StringComparison.OrdinalIgnoreCase) ? before.TrimEnd()[..^word.Length] : before;
        return before.TrimEnd().EndsWith("van", StringComparison.OrdinalIgnoreCase);
    }

    private static (string Means, double Score)? NearestRole(NumberSpot spot) =>
        Roles(spot).OrderByDescending(r => r.Score).Select(r => ((string, double)?)r).FirstOrDefault();

    private static string? NearestInLead(NumberSpot spot) =>
        spot.Clues.Roles.Where(r => r.Means.Length > 0 && spot.IsInLead(r.Start, r.End)).Select(r => r.Means).LastOrDefault();

    /// <summary>The words that say what a number is, with how near they stand; one that leads on to the next number is not this one's.</summary>
    private static IEnumerable<(string Means, double Score)> Roles(NumberSpot spot)
    {
        var clues = spot.Clues;
        for (var i = 0; i < clues.Roles.Count; i++)
        {
            var role = clues.Roles[i];
            if (role.Means is "rate" or "allocation-share" or "quota-percentage" && role.End <= spot.SentenceStart && role.Start >= spot.EarlierStart && (role.Means == "allocation-share" || spot.LeadsBack("")))
                yield return (role.Means, Weights.RoleBefore - (0.03 * spot.Words(role.End, spot.Start)));
            if (role.Means.Length == 0 || role.End <= spot.SentenceStart || role.Start >= spot.SentenceEnd)
                continue;
            if (spot.IsInLead(role.Start, role.End))
            {
                var words = spot.Words(role.End, spot.Start);
                var isNearest = !clues.Roles.Exists(r => r.Start >= role.End && r.End <= spot.Start && r.Means.Length > 0);
                var broken = clues.Text.AsSpan(role.End, spot.Start - role.End).ContainsAny(",;") ? Weights.RoleBroken : 0;
                yield return (role.Means, (isNearest ? Weights.RoleNear : Weights.RoleLead) - (Weights.RoleLeadWord * words) - broken);
            }
            else if (spot.IsInOwn(role.Start, role.End) && role.Start >= spot.End)
            {
                var words = spot.Words(spot.End, role.Start);
                var isNoun = role.Means is "extra-jobs" or "baseline";
                var isOfNumber = role.Means == "target" && spot.Number.Mention.Unit == Unit.Percent && words <= 4;
                var leadsOn = !isOfNumber && spot.HasNext && role.End <= spot.NextStart && spot.Words(role.End, spot.NextStart) <= 3 && !isNoun;
                yield return (role.Means, (leadsOn ? Weights.RoleLeadsOn : isNoun ? Weights.ExtraNoun : Weights.RoleOwn) - (Weights.RoleOwnWord * words));
            }
            else if (role.End <= spot.PreviousEnd)
            {
                yield return (role.Means, (role.Means == "change" ? Weights.ChangeFar : Weights.RoleFar) - (0.03 * spot.Words(role.End, spot.Start)));
            }
        }
    }
}
