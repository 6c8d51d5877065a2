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
