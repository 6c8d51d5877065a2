namespace Banenafspraak.Analysis;

/// <summary>The number of a note, in the sentence or before the note.</summary>
internal sealed class NoteMarkRule : IMentionRule
{
    public MentionClass? ClassOf(in NumberContext number) => number.Kind == BlockKind.NoteMark ? MentionClass.Footnote : null;
}
