namespace Banenafspraak.Analysis;

/// <summary>One reason why a number in a letter is not a figure.</summary>
internal interface IMentionRule
{
    /// <summary>The class that the rule gives the number; null where the rule does not speak of it.</summary>
    MentionClass? ClassOf(in NumberContext number);
}
