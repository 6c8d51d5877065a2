namespace Banenafspraak.Analysis;

/// <summary>A rank in an order, printed as digits with an ending: 2e, 3de, 1ste.</summary>
internal sealed class OrdinalRule : IMentionRule
{
    private static readonly WordSet Endings = WordSet.Of("e de ste");

    public MentionClass? ClassOf(in NumberContext number)
    {
        var after = number.Text[number.Number.End..];
        var length = 0;
        while (length < Math.Min(4, after.Length) && char.IsLetter(after[length]))
            length++;
        return number.IsDigits && Endings.Contains(after[..length]) ? MentionClass.Ordinal : null;
    }
}
