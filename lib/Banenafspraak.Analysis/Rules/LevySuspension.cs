namespace Banenafspraak.Analysis;

/// <summary>One version of the article that suspends the levy (Wfsv, article 122na).</summary>
/// <param name="Id">Such as "rules/levy-suspension/2022".</param>
/// <param name="From">First day of this version.</param>
/// <param name="NoLevyBefore">No levy over years that begin before this day; null where the end is a day that is not established.</param>
/// <param name="Certainty">How it is known.</param>
/// <param name="Reference">The article and its version.</param>
/// <param name="Consulted">Day on which it was last consulted; null where that was not recorded.</param>
/// <param name="Note">What a reader must know.</param>
public sealed record LevySuspension(string Id, DateOnly From, DateOnly? NoLevyBefore, Certainty Certainty, string Reference, DateOnly? Consulted, string Note)
{
    internal static LevySuspension Read(TableRow row) => new(
        row["id"], row.Date("version_from") ?? default, row.Date("no_levy_before"), row.Word<Certainty>("certainty"), row["reference"], row.Date("consulted"), row["note"]);
}
