namespace Banenafspraak.Analysis;

/// <summary>Extra jobs of a sector at the end of one year beside its target, from the national series, and what letters claim of it in words.</summary>
/// <param name="Sector">markt, overheid, or totaal for both.</param>
/// <param name="Year">The year at whose end it was counted.</param>
/// <param name="Result">What was realised; without a value where no source with a number is known, null where the series does not speak of it.</param>
/// <param name="Target">The target (doelstelling); null where there is none.</param>
public sealed record NationalResult(string Sector, int Year, SeriesValue? Result, SeriesValue? Target)
{
    /// <summary>What letters say in words of this target, or of those of all its parts: that it was met or not.</summary>
    public IReadOnlyList<JudgedStatement> Claims { get; private init; } = [];

    /// <summary>What other sources say it was instead, but for indicative counts.</summary>
    public IReadOnlyList<SeriesValue> Conflicting { get; private init; } = [];

    private Breaks Breaks { get; init; } = Breaks.None;

    /// <summary>True where a number was published.</summary>
    public bool IsKnown => Result?.Value is not null;

    /// <summary>In percent of the target; null where one of both is not known.</summary>
    public Quantity? Rate => Result?.Quantity is { } realised && Target?.Quantity is { } target ? realised.InPercentOf(target) : null;

    /// <summary>Target minus realised, in jobs; below zero where the target was passed, null where one of both is not known.</summary>
    public Quantity? Missing => Result?.Quantity is { } realised && Target?.Quantity is { } target ? target - realised : null;

    /// <summary>Whether the target was met; null where rounding leaves that open, sources contradict each other, or no number is known.</summary>
    public bool? IsMet => Comparison.IsMet(Beyond);

    /// <summary>Whether one source says that the target was met and another that it was not.</summary>
    public bool ContradictsItself => Beyond.Any(b => b.Interval.Low >= 0) && Beyond.Any(b => b.Interval.High < 0);

    private IEnumerable<Quantity> Beyond => Target?.Quantity is { } target ? Readings.Select(r => r - target) : [];

    /// <summary>The extra jobs as each source gives them; empty where no number is known.</summary>
    private IReadOnlyList<Quantity> Readings => IsKnown ? [.. Conflicting.Prepend(Result!).Select(r => r.Quantity).OfType<Quantity>()] : [];

    /// <summary>Whether the target was met by the number, or, where none is published, by what letters say; null where they say nothing, or both.</summary>
    public bool? IsMetOrClaimed => IsKnown ? IsMet : Claims.Select(c => c.Statement.Claim == Claim.Met).Distinct().ToList() is [var met] ? met : null;

    /// <summary>How the extra jobs changed since an earlier year.</summary>
    public Comparison Since(NationalResult earlier)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        return Comparison.Of(earlier.Readings, Readings, BreakSince(earlier.Year));
    }

    /// <summary>What forbids to compare it with an earlier year, published or not; null where nothing does.</summary>
    public Break? BreakSince(int earlier) => Breaks.Between(Sector, [Measure.ExtraJobs], Form.Total, Period.EndOf(earlier).LastDay, Period.EndOf(Year).LastDay);

    /// <summary>The years of a sector in their order, up to the last of which there is a result, or the series says that none is known.</summary>
    /// <param name="data">The data set.</param>
    /// <param name="sector">markt, overheid or totaal.</param>
    public static IReadOnlyList<NationalResult> Of(Dataset data, string sector)
    {
        ArgumentNullException.ThrowIfNull(data);
        var years = data.Series.Where(s => s.Measure == Measure.ExtraJobs).Select(s => s.Period.Year!.Value).Distinct().Order();
        return [.. years.Select(y => Of(data, sector, y)).Where(r => r.Result is not null || r.Target is not null)];
    }

    /// <summary>One sector at the end of one year. Where sources differ it is the number that none of them disputes.</summary>
    /// <param name="data">The data set.</param>
    /// <param name="sector">markt, overheid or totaal.</param>
    /// <param name="year">The year.</param>
    public static NationalResult Of(Dataset data, string sector, int year)
    {
        ArgumentNullException.ThrowIfNull(data);
        SeriesValue? Find(Measure measure) => data.Series.FirstOrDefault(s =>
            s.Measure == measure && s.Subject == sector && s.Form == Form.Total && s.Period == Period.EndOf(year) && s.ConflictsWith.Length == 0);
        IReadOnlyList<JudgedStatement> claims = [.. data.Audit.Statements.Where(s =>
            s.Statement is { Measure: Measure.Target, Form: Form.Total, Scope: Scope.None, Claim: Claim.Met or Claim.NotMet } claim && claim.Subject == sector && claim.Period == Period.EndOf(year))];
        var result = Find(Measure.ExtraJobs);
        return new(sector, year, result, Find(Measure.Target))
        {
            Breaks = Breaks.Of(data),
            Claims = claims.Count > 0 ? claims : OfParts(),
            Conflicting = result is null ? [] : [.. data.Series.Where(s => s.ConflictsWith == result.Id && s.Status != "indicative")],
        };

        // Where every part is said to have met its target, or every part not, and the targets add up, so did the whole or not.
        IReadOnlyList<JudgedStatement> OfParts()
        {
            List<NationalResult> parts = [.. data.Subjects.PartsOf(sector).Select(p => Of(data, p.Id, year))];
            return parts.Count > 0 && parts.TrueForAll(p => p.Claims.Count > 0 && p.IsMetOrClaimed is { } met && met == parts[0].IsMetOrClaimed) && parts.Sum(p => p.Target?.Value) == Find(Measure.Target)?.Value
                ? [.. parts.SelectMany(p => p.Claims)] : [];
        }
    }

    /// <summary>Both sectors, markt and overheid, at the end of one year.</summary>
    /// <param name="data">The data set.</param>
    /// <param name="year">The year.</param>
    public static IReadOnlyList<NationalResult> OfSectors(Dataset data, int year)
    {
        ArgumentNullException.ThrowIfNull(data);
        return [.. data.Subjects.PartsOf(Subject.Whole).Select(s => Of(data, s.Id, year))];
    }
}
