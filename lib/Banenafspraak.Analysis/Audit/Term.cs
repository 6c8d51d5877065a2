namespace Banenafspraak.Analysis;

/// <summary>One unknown of the relations between figures: something that has a value, whether or not a letter printed it.</summary>
public abstract record Term
{
    /// <summary>Names it in one line: "extra-jobs/markt/formal/2022-12-31", "rules/hours-per-job/year/2015".</summary>
    public abstract string Id { get; }

    /// <summary>All that tells it from another term of that name, in one line.</summary>
    internal virtual string Identity => Id;

    /// <summary>Unit of its value.</summary>
    public abstract Unit Unit { get; init; }
}
