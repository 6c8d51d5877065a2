namespace Banenafspraak.Analysis;

/// <summary>A count of letters, motions and reports: papers of parliament, not jobs or people.</summary>
internal sealed class PaperRule : IMentionRule
{
    private static readonly WordSet Papers = WordSet.Of("brief brieven kamerbrief kamerbrieven motie moties rapport rapporten bijlagen wetsvoorstel wetsvoorstellen debat debatten kamervragen");

    public MentionClass? ClassOf(in NumberContext number) =>
        Papers.Contains(number.After(1)) || Papers.Contains(number.After(2)) ? MentionClass.NotAboutJobs : null;
}
