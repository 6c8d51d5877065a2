namespace Banenafspraak.Analysis;

/// <summary>The provisions of the counting rules that are no numbers, by topic, item and date.</summary>
public sealed class Provisions
{
    internal Provisions(IReadOnlyList<Provision> all, IReadOnlyList<LevySuspension> suspensions) => (All, Suspensions) = (all, suspensions);

    /// <summary>All of them, in the order of the file.</summary>
    public IReadOnlyList<Provision> All { get; }

    /// <summary>The versions of the suspension of the levy (Wfsv, article 122na), the oldest first.</summary>
    public IReadOnlyList<LevySuspension> Suspensions { get; }

    /// <summary>The provisions of one topic.</summary>
    public IEnumerable<Provision> On(Topic topic) => All.Where(p => p.Topic == topic);

    /// <summary>The provision that answers a topic for an item on a day; null where there is none.</summary>
    public Provision? Find(Topic topic, string item, DateOnly day) =>
        On(topic).Where(p => p.Item == item && p.From <= day && (p.Until is null || day <= p.Until)).MaxBy(p => p.From);

    /// <summary>The provision that answers a topic on a day, whatever its item (a rule that was replaced by another).</summary>
    public Provision? Find(Topic topic, DateOnly day) =>
        On(topic).Where(p => p.From <= day && (p.Until is null || day <= p.Until)).MaxBy(p => p.From);
}

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
