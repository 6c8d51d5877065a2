namespace Banenafspraak.Analysis;

public sealed partial class CountingRules
{
    /// <summary>What the rules know of the baseline of a form.</summary>
    /// <remarks>
    /// Source: Wfsv, article 122n(1); kst-34352-299, section terugblik. Of all jobs at the baseline there are two counts, 75.179 in the letter and 71.853 by the
    /// Regeling; why they differ is not known, so whoever asks names the one that is meant.
    /// </remarks>
    /// <param name="form">Total, formal or hired-in.</param>
    /// <param name="sector">"totaal"; the baseline of a single sector is not published.</param>
    /// <exception cref="RuleException">The form has no baseline, or there is no such sector.</exception>
    internal ParameterAnswer Baseline(Form form, string sector = Subject.Whole)
    {
        RuleException.Require(form is Form.Total or Form.Formal or Form.HiredIn, $"Form: total, formal or hired-in is allowed, not {form.Word()}.");
        return Parameters.Ask($"baseline/{form.Word()}", Parameters.EndOf(Period.Baseline.Year!.Value), Sectors.Known(sector));
    }

    /// <summary>Extra jobs at a level.</summary>
    /// <param name="level">All jobs then, 0 or more.</param>
    /// <param name="form">Total, formal or hired-in.</param>
    /// <param name="baseline">A part of the reference of the baseline, such as "kst-34352-299"; null where there is only one.</param>
    /// <returns>The difference, with what rounding leaves; negative where there are fewer jobs than at the baseline.</returns>
    /// <exception cref="RuleException">The level is negative, or the baseline is not established or not chosen.</exception>
    public Quantity ExtraJobs(Quantity level, Form form, string? baseline = null)
    {
        RuleException.NotNegative(level.Value, "Jobs");
        var answer = Baseline(form);
        return level - (baseline is null ? answer.Value : answer.By(baseline)).Quantity;
    }
}
