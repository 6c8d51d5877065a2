namespace Banenafspraak.Analysis;

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
