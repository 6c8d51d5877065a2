namespace Banenafspraak.Letters;

/// <summary>Decides the form of the jobs that a number counts.</summary>
internal static class FormChoice
{
    private static readonly string[] Anaphora = ["gaat het om", "van deze"];

    /// <summary>The form; none for what has no form.</summary>
    public static Form Of(NumberSentence sentence, Measure measure, string subject, DraftFigure? previous)
    {
        switch (measure)
        {
            case Measure.RealisationRate or Measure.Growth:
                return Form.Total;
            case Measure.AllocationShare:
                return Form.HiredIn;
            case Measure.Share:
                return FormFinder.First(sentence.Own) ?? Form.None;
            case Measure.Change when sentence.Number.Mention.Unit == Unit.Person || previous is { Form: Form.None, Measure: Measure.Persons }:
                return Form.None;
            case not (Measure.Jobs or Measure.ExtraJobs or Measure.Target or Measure.Change):
                return Form.None;
        }
        if (subject == "binnenwerk")
            return Form.Binnenwerk;
        if (FormFinder.First(sentence.Own) is { } behind)
            return behind;
        if (NumberSentence.Contains(sentence.Lead, "totaal", "totale"))
            return Form.Total;
        var before = FormFinder.Last(sentence.Lead) ?? (sentence.IsLedOn && FormFinder.First(sentence.After) is null ? FormFinder.Last(sentence.Before) : null);
        if (before is { } found)
            return found;
        return previous is not null && previous.Form != Form.None && NumberSentence.Contains(sentence.Before, Anaphora) ? previous.Form : Form.Total;
    }
}

/// <summary>Finds in running text how the work is arranged.</summary>
internal static class FormFinder
{
    private static readonly (string Word, Form Form)[] Cues =
    [
        ("formele dienstverband", Form.Formal),
        ("formeel dienstverband", Form.Formal),
        ("inleen", Form.HiredIn),
        ("inhuur", Form.HiredIn),
        ("detacher", Form.HiredIn),
        ("vast dienstverband", Form.Permanent),
        ("vaste dienstverband", Form.Permanent),
        ("vaste aanstelling", Form.Permanent),
        ("vaste contract", Form.Permanent),
        ("vast contract", Form.Permanent),
        ("tijdelijk", Form.Temporary),
        ("inkoop", Form.Procurement),
        ("SROI", Form.Procurement),
        ("Social Return", Form.Procurement),
    ];

    /// <summary>The form that a text names first; null where it names none.</summary>
    public static Form? First(string text) => Found(text, (c, t) => t.IndexOf(c, StringComparison.OrdinalIgnoreCase)).OrderBy(f => f.At).Select(f => (Form?)f.Form).FirstOrDefault();

    /// <summary>The form that a text names last; null where it names none.</summary>
    public static Form? Last(string text) => Found(text, (c, t) => t.LastIndexOf(c, StringComparison.OrdinalIgnoreCase)).OrderByDescending(f => f.At).Select(f => (Form?)f.Form).FirstOrDefault();

    private static IEnumerable<(int At, Form Form)> Found(string text, Func<string, string, int> find) =>
        Cues.Select(c => (At: find(c.Word, text), c.Form)).Where(f => f.At >= 0);
}
