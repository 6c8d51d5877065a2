using Banenafspraak.Analysis;

namespace Banenafspraak.Charts;

/// <summary>Figures in words, as a reader wants them in a table or a title.</summary>
internal static class Words
{
    private const int OneLine = 34;

    private static readonly NumberFormat Jobs = NumberFormat.Count("jobs");

    /// <summary>"extra jobs, markt, formal, end of 2022".</summary>
    public static string Of(Figure figure) => Joined(figure.Measure, figure.Subject, figure.Form, figure.Period);

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
        var reserve => reserve.Word().Replace('-', ' ') + " ",
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

    /// <summary>"70.388 jobs".</summary>
    public static string JobsOf(decimal value) => Jobs.WithUnit(Jobs.Format(value));

    private static string Signed(Figure figure, string number) =>
        (figure.Value < 0 && !number.StartsWith('-') ? "-" : "") + number + (figure.Unit == Unit.Percent && !number.EndsWith('%') ? "%" : "");

    private static string Joined(Measure measure, string subject, Form form, Period period) => string.Join(", ", new[]
    {
        measure.Word().Replace('-', ' '),
        subject,
        form is Form.None or Form.Total ? "" : form.Word(),
        When(period),
    }.Where(w => w.Length > 0));

    /// <summary>"end of 2022", "2021 to 2022", "2024Q4"; empty for no period.</summary>
    public static string When(Period period) =>
        period.IsNone ? "" :
        period.IsSpan && period.EarlierMoment.Year == period.Year ? $"{period.EarlierMoment} to {period.Moment}" :
        period.IsSpan ? $"{period.EarlierMoment.Year} to {period.Year}" :
        period == Period.EndOf(period.Year!.Value) ? $"end of {period.Year}" : period.ToString();
}
