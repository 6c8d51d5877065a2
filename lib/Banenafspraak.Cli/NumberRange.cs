using System.CommandLine;
using System.Globalization;

namespace Banenafspraak.Cli;

/// <summary>Refuses a number of an option that is no number, or out of bounds, in one line.</summary>
internal static class NumberRange
{
    /// <summary>Accepts a whole number of <paramref name="unit"/> from <paramref name="least"/> to <paramref name="most"/>.</summary>
    public static void Allow(this Option<int> option, int least, int most, string unit) => option.Validators.Add(result =>
    {
        if (result.Tokens.Any(t => !(int.TryParse(t.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)))
            result.AddError(string.Create(CultureInfo.InvariantCulture, $"expected with {option.Name} {least} to {most} {unit}"));
    });

    /// <summary>Accepts a number of <paramref name="unit"/> above 0, up to <paramref name="most"/>.</summary>
    public static void AllowUpTo(this Option<double> option, int most, string unit) => option.Validators.Add(result =>
    {
        if (result.Tokens.Any(t => !(double.TryParse(t.Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number > 0 && number <= most)))
            result.AddError(string.Create(CultureInfo.InvariantCulture, $"expected with {option.Name} more than 0 and at most {most} {unit}"));
    });
}
