using System.Globalization;
using Banenafspraak.Analysis;

namespace Banenafspraak.Charts;

/// <summary>Figures in words, as a reader wants them in a table or a title.</summary>
internal static class Words
{
    private const int OneLine = 34;

    /// <summary>"extra jobs, markt, formal, end of 2022"; with what it counts in or leaves out, or that it is said of some parts only.</summary>
    public static string Of(Figure figure) =>
        Joined(figure.Measure, figure.Subject, figure.Form, figure.Period) + (figure.Scope == Scope.None ? "" : ", " + figure.Scope.Word().Plain());

    /// <summary>What a statement speaks of: "target, overheid, end of 2024"; "jobs, overheid, every year, most parts".</summary>
    public static string Of(Statement statement) =>
        Joined(statement.Measure, statement.Subject, statement.Form, statement.Period) + (statement.Period.IsNone ? ", " + Texts.EveryYear : "") + (statement.Scope == Scope.None ? "" : ", " + statement.Scope.Word().Plain());

    /// <summary>What is claimed.</summary>
    public static string Of(Claim claim) => claim switch { Claim.Met => Texts.ClaimMet, Claim.NotMet => Texts.ClaimNotMet, Claim.Rose => Texts.ClaimRose, _ => Texts.ClaimFell };

    /// <summary>The word for a status.</summary>
    public static string Of(FigureStatus status) => status switch
    {
        FigureStatus.Confirmed => Texts.StatusConfirmed,
        FigureStatus.Explained => Texts.StatusExplained,
        FigureStatus.Disputed => Texts.StatusDisputed,
        _ => Texts.StatusUnchecked,
    };

    /// <summary>A headline: clauses apart by semicolons; what is null is left out.</summary>
    public static string Title(params IEnumerable<string?> clauses) => Sentence(Clauses(clauses));

    /// <summary>The same without a capital, as part of something longer.</summary>
    public static string Clauses(params IEnumerable<string?> clauses) => string.Join("; ", clauses.OfType<string>());

    /// <summary>What other sources say instead of a result; null for nothing.</summary>
    public static string? OtherSources(NationalResult result) =>
        result.Conflicting is { Count: > 0 } others ? Clauses(others.Select(o => Texts.FormatOtherSource(number: $"{DutchNumber.Format(o.Value!.Value)} ({o.Source})"))) : null;

    /// <summary>With a capital.</summary>
    public static string Sentence(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>"markt, overheid and rijk"; with another word before the last.</summary>
    public static string Joined(IEnumerable<string> words, string? and = null)
    {
        List<string> all = [.. words];
        return all.Count < 2 ? string.Concat(all) : string.Join(", ", all.SkipLast(1)) + (and ?? Texts.And) + all[^1];
    }

    /// <summary>"extra jobs" for the word "extra-jobs" of the data.</summary>
    public static string Plain(this string word) => word.Replace('-', ' ');

    /// <summary>"2023-07-01".</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>How many there are, and a dash for none.</summary>
    public static TableCell Count(int count) => count > 0 ? count : TableCell.Missing;

    /// <summary>A change: "+1.200", "-300".</summary>
    public static string Signed(decimal change, int? decimals = null) => (change > 0 ? "+" : "") + DutchNumber.Format(change, decimals);

    /// <summary>The names of subjects, as a reader lists them.</summary>
    public static string Names(IEnumerable<SubjectResult> results) => Joined(results.Select(r => r.Subject.Name));

    /// <summary>"2015, 2016 and 2019".</summary>
    public static string Years(IEnumerable<int> years) => Joined(years.Select(y => y.ToString(CultureInfo.InvariantCulture)));

    /// <summary>The name of a subject in the reader's language.</summary>
    public static string NameOf(Subject subject) => Texts.Language == "nl" ? subject.Name : subject.EnglishName;

    /// <summary>The same of a term that no letter prints.</summary>
    public static string Of(Variable variable) => variable is Meaning m ? Joined(m.Measure, m.Subject, m.Form, m.Period) : variable.Id;

    /// <summary>
    /// The number as printed, with its sign and percent sign: a decrease of "314" is "-314". Where the print is damaged, the number that it must have been,
    /// how that is known, and what the text shows.
    /// </summary>
    public static string Printed(Figure figure) => figure.Reading switch
    {
        Reading.Printed => Signed(figure, figure.Printed),
        Reading.Unreadable => $"{figure.Printed} (unreadable)",
        var known => $"{Signed(figure, DutchNumber.Format(Math.Abs(figure.Value!.Value), figure.Decimals))} ({known.Word()}; the text shows {figure.Printed})",
    };

    /// <summary>The same with the reserve that it was printed with: "about 1.929".</summary>
    public static string Published(Figure figure) => figure.Qualifier switch
    {
        Qualifier.Exact => "",
        Qualifier.RangeFrom => "from ",
        Qualifier.RangeTo => "to ",
        var reserve => reserve.Word().Plain() + " ",
    } + Printed(figure);

    /// <summary>An interval with fewer decimals, rounded outward, so that it still holds all that it held.</summary>
    public static Interval Outward(Interval interval, int decimals) =>
        Interval.Between(Math.Round(interval.Low, decimals, MidpointRounding.ToNegativeInfinity), Math.Round(interval.High, decimals, MidpointRounding.ToPositiveInfinity));

    /// <summary>Arithmetic as it is set in print: a minus sign for "-", and on one line where it is short enough.</summary>
    public static string Arithmetic(string formula)
    {
        var signed = formula.Replace(" - ", " \u2212 ", StringComparison.Ordinal);
        return formula.Length <= OneLine ? signed.Replace(' ', '\u00a0') : signed;
    }

    private static string Signed(Figure figure, string number) =>
        (figure.Value < 0 && !number.StartsWith('-') ? "-" : "") + number + (figure.Unit == Unit.Percent && !number.EndsWith('%') ? "%" : "");

    private static string Joined(Measure measure, string subject, Form form, Period period) => string.Join(", ", new[]
    {
        measure.Word().Plain(),
        subject,
        form is Form.None or Form.Total ? "" : form.Word(),
        When(period),
    }.Where(w => w.Length > 0));

    /// <summary>"end of 2022", "2021 to 2022", "2024Q4"; empty for no period.</summary>
    public static string When(Period period) =>
        period.IsNone ? "" :
        period.IsSpan && period.EarlierMoment.Year == period.Year ? Texts.FormatFromTo(from: period.EarlierMoment, to: period.Moment) :
        period.IsSpan ? Texts.FormatFromTo(from: period.EarlierMoment.Year, to: period.Year) :
        period == Period.EndOf(period.Year!.Value) ? Texts.FormatEndOf(year: period.Year) : period.ToString();
}
