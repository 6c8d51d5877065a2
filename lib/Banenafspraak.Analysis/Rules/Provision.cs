namespace Banenafspraak.Analysis;

/// <summary>One provision of the counting rules that is no number: who counts, which work counts and where, what is planned.</summary>
/// <param name="Id">Such as "rules/work/wsw-posting".</param>
/// <param name="Topic">The question it answers.</param>
/// <param name="Item">What it is about: a group, a kind of work, a subject.</param>
/// <param name="From">First day on which it holds.</param>
/// <param name="Until">Last day on which it holds; null where it still does.</param>
/// <param name="Holds">The answer.</param>
/// <param name="CountsAt">For work: where it counts.</param>
/// <param name="Form">For work: the form in which it counts.</param>
/// <param name="Sector">For an employer: its sector; "-" elsewhere.</param>
/// <param name="Certainty">How it is known.</param>
/// <param name="Reference">Article, letter or source.</param>
/// <param name="Consulted">Day on which the source was last consulted; null where that was not recorded.</param>
/// <param name="Note">What it says, in own words.</param>
public sealed record Provision(
    string Id,
    Topic Topic,
    string Item,
    DateOnly From,
    DateOnly? Until,
    Ruling Holds,
    CountsAt CountsAt,
    Form Form,
    string Sector,
    Certainty Certainty,
    string Reference,
    DateOnly? Consulted,
    string Note)
{
    internal static Provision Read(TableRow row)
    {
        var provision = new Provision(
            row["id"],
            row.Word<Topic>("topic"),
            row["item"],
            row.Date("valid_from") ?? default,
            row.Date("valid_until"),
            row.Word<Ruling>("holds"),
            row.Word<CountsAt>("counts_at"),
            row.Word<Form>("form"),
            row["sector"],
            row.Word<Certainty>("certainty"),
            row["reference"],
            row.Date("consulted"),
            row["note"]);
        if (provision.Certainty == Certainty.Open && provision.Holds != Ruling.Open)
            row.Fault("holds", "expected open, because the certainty is open");
        return provision;
    }
}
