namespace Banenafspraak.Analysis;

/// <summary>What is left in a letterhead: the numbers of streets, boxes and telephones.</summary>
internal sealed class LetterheadRule : IMentionRule
{
    public MentionClass? ClassOf(in NumberContext number) => number.Kind == BlockKind.Furniture ? MentionClass.Address : null;
}
