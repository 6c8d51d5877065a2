using System.Text.RegularExpressions;

namespace Banenafspraak.Cli;

/// <summary>The id of a parliamentary paper, such as kst-34352-299 or kst-35470-XIV-4. Checked, because file names and addresses are made of it.</summary>
internal sealed partial record PublicationId
{
    private PublicationId(string text) => Text = text;

    /// <summary>The id.</summary>
    public string Text { get; }

    /// <summary>Reads an id as typed.</summary>
    /// <exception cref="InputException">It is not one.</exception>
    public static PublicationId Parse(string text) => Form().IsMatch(text)
        ? new(text)
        : throw new InputException($"expected the id of a parliamentary paper (kst-DOSSIER-NUMBER, such as kst-34352-299), found \"{Shown(text)}\"");

    /// <inheritdoc/>
    public override string ToString() => Text;

    /// <summary>What was typed, so that it cannot steer a terminal.</summary>
    private static string Shown(string text) => string.Concat(text.Take(100).Select(c => char.IsControl(c) ? '?' : c));

    [GeneratedRegex(@"\Akst-[0-9]{4,6}(-[IVXLC]{1,8})?-([0-9]{1,5}|[A-Z]{1,3})\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Form();
}
