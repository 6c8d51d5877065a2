namespace Banenafspraak.Analysis;

/// <summary>Judges what letters claim in words by the numbers that are published: what holds whatever was rounded decides, nothing else does.</summary>
internal sealed class StatementJudge(Dataset printed, Coverage coverage)
{
    private readonly KnownNumbers _numbers = new(printed, coverage);

    public IReadOnlyList<JudgedStatement> All() => [.. printed.Statements.Select(s => Judge(s, printed.Statements))];

    /// <summary>Judges one statement.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="all">All statements, among which those of its section name the parts that it does not mean.</param>
    public JudgedStatement Judge(Statement statement, IReadOnlyList<Statement> all)
    {
        var (sign, explanation, sources) = statement.Whom == Scope.None ? Of(statement, statement.Subject) : OfParts(statement, all);
        var status = sign == 0 ? FigureStatus.Unchecked : sign == Direction(statement.Claim) ? FigureStatus.Confirmed : FigureStatus.Disputed;
        return new(statement, status, explanation, sources);
    }

    private static int Direction(Claim claim) => claim is Claim.Met or Claim.Rose ? 1 : -1;

    private Bearing Of(Statement statement, string subject) => statement.Period.IsNone ? OfEveryYear(statement, subject) : Of(statement, subject, statement.Period);

    private Bearing Of(Statement statement, string subject, Period period)
    {
        var isOfTarget = IsOfTarget(statement);
        var tiers = (isOfTarget ? _numbers.OfTarget(statement, subject, period.LastDay.Year) : _numbers.OfChange(statement, subject, period)).Where(t => t.Count > 0).ToList();
        foreach (var tier in tiers)
        {
            var decided = tier.Where(c => c.Sign(isOfTarget) != 0).ToList();
            if (decided.Exists(c => c.Sign(isOfTarget) != decided[0].Sign(isOfTarget)))
                return new(0, Texts.FormatStatementNumbersDiffer(numbers: string.Join("; ", decided.Select(c => c.Text))), [.. decided.SelectMany(c => c.Sources).Distinct(StringComparer.Ordinal)]);
            if (decided.Count > 0)
                return new(decided[0].Sign(isOfTarget), decided[0].Text, decided[0].Sources);
        }
        if (tiers.Count == 0)
            return new(0, isOfTarget ? Texts.FormatStatementNoTarget(subject: subject, year: period.LastDay.Year) : Texts.FormatStatementNoChange(subject: subject, period: period), []);
        var open = tiers[0][0];
        var why = open.Break is { } found ? Texts.FormatStatementBreak(numbers: open.Text, kind: found.Kind, source: found.Id) : Texts.FormatStatementOpen(numbers: open.Text);
        return new(0, why, open.Sources);
    }

    /// <summary>Every year up to the letter's own results: one that goes the other way decides, at least two that agree and none that is open.</summary>
    private Bearing OfEveryYear(Statement statement, string subject)
    {
        var years = _numbers.Years(subject, statement.Form).Where(y => y <= LastYear(statement.Letter));
        var known = years.Select(y => Of(statement, subject, IsOfTarget(statement) ? Period.EndOf(y) : Period.Between(y - 1, y))).Where(o => o.HasNumbers).Reverse().ToList();
        var direction = Direction(statement.Claim);
        if (known.Exists(o => o.Sign == -direction))
            return known.Find(o => o.Sign == -direction);
        var texts = string.Join("; ", known.Select(o => o.Explanation));
        List<string> sources = [.. known.SelectMany(o => o.Sources).Distinct(StringComparer.Ordinal)];
        return known.Count > 1 && known.TrueForAll(o => o.Sign == direction) ? new(direction, texts, sources)
            : new(0, known.Count == 0 ? Texts.FormatStatementNoYears(subject: subject) : Texts.FormatStatementYears(known: texts), sources);
    }

    private Bearing OfParts(Statement statement, IReadOnlyList<Statement> all)
    {
        var direction = Direction(statement.Claim);
        var named = statement.Whom == Scope.OtherParts
            ? all.Where(s => s.Letter == statement.Letter && s.Section == statement.Section && IsOfTarget(s) == IsOfTarget(statement) && Direction(s.Claim) == -direction).Select(s => s.Subject).ToHashSet(StringComparer.Ordinal)
            : [];
        var parts = printed.Subjects.Below(statement.Subject).Where(p => !named.Contains(p.Id)).ToList();
        var known = parts.Select(p => Of(statement, p.Id)).Where(o => o.HasNumbers).ToList();
        var (agree, against) = (known.Count(o => o.Sign == direction), known.Count(o => o.Sign == -direction));
        List<string> sources = [.. known.Where(o => o.Sign != 0).SelectMany(o => o.Sources).Distinct(StringComparer.Ordinal)];
        if (known.Count < 2 || known.Count * 2 < parts.Count)
            return new(0, Texts.FormatStatementTooFewParts(count: known.Count, all: parts.Count, subject: statement.Subject), sources);
        return new(OfCounts(statement.Whom, known.Count, agree, against) * direction, Texts.FormatStatementParts(agree: agree, count: known.Count, against: against), sources);
    }

    /// <summary>1 where the counts bear a statement out, -1 where they contradict it however the open parts are, else 0. Some is two or more, most is more than half.</summary>
    private static int OfCounts(Scope whom, int known, int agree, int against) => whom switch
    {
        Scope.SomeParts => agree > 1 ? 1 : known - against < 2 ? -1 : 0,
        Scope.MostParts => agree * 2 > known ? 1 : (known - against) * 2 <= known ? -1 : 0,
        _ => against > 0 ? -1 : agree == known ? 1 : 0,
    };

    /// <summary>The last year of a letter's own results; that of its date where it has none.</summary>
    private int LastYear(string letter)
    {
        var found = printed.Letters.First(l => l.Id == letter);
        return found.MeasuringYears.Count > 0 ? found.MeasuringYears.Max() : found.Date?.Year ?? int.MaxValue;
    }

    private static bool IsOfTarget(Statement statement) => statement.Claim is Claim.Met or Claim.NotMet;
}
