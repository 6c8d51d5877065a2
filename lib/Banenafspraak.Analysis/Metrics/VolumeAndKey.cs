namespace Banenafspraak.Analysis;

/// <summary>A sector's change in hired-in jobs (inleenverbanden), divided into what all hired-in jobs together did and what the allocation key (verdeelsleutel) did.</summary>
/// <remarks>
/// A sector's hired-in jobs are V × k, all hired-in jobs times its key. With a for the earlier and b for the later moment,
/// V(b)·k(b) - V(a)·k(a) = (k(a) + k(b)) / 2 × (V(b) - V(a)) + (V(a) + V(b)) / 2 × (k(b) - k(a)): the volume effect and the key effect, without a
/// remainder. Source: T. L. Bennet, The Theory of Measurement of Changes in Cost of Living, Journal of the Royal Statistical Society 83, 1920.
/// Each number occurs once in each effect, so the intervals are tight; where the change itself is printed, each effect is also
/// that change minus the other effect, which narrows the key effect, the one that rounding of the key leaves widest.
/// </remarks>
public sealed record VolumeAndKey
{
    private VolumeAndKey(Derivation volume, Derivation key, Derivation change) => (Volume, Key, Change) = (volume, key, change);

    /// <summary>What the change of all hired-in jobs together did, at the average key.</summary>
    public Derivation Volume { get; private init; }

    /// <summary>What the change of the key did, at the average number of hired-in jobs.</summary>
    public Derivation Key { get; private init; }

    /// <summary>Both together: the sector's change, computed from volumes and keys.</summary>
    public Derivation Change { get; }

    /// <summary>Divides a change.</summary>
    /// <param name="earlierJobs">All hired-in jobs at the earlier moment, V(a).</param>
    /// <param name="earlierKey">The sector's key then, in percent, k(a).</param>
    /// <param name="laterJobs">All hired-in jobs at the later moment, V(b).</param>
    /// <param name="laterKey">The sector's key then, in percent, k(b).</param>
    /// <param name="breaks">What may not be joined.</param>
    /// <exception cref="MetricException">
    /// Jobs are negative, a key is not a percentage from 0 to 100, keys and jobs are not of the same moments, the moments are not in order, or a break lies between them.
    /// </exception>
    public static VolumeAndKey Of(Derivation earlierJobs, Derivation earlierKey, Derivation laterJobs, Derivation laterKey, Breaks breaks)
    {
        ArgumentNullException.ThrowIfNull(breaks);
        breaks.CheckSeries(earlierJobs, laterJobs);
        breaks.CheckSeries(earlierKey, laterKey);
        Check(earlierJobs, earlierKey);
        Check(laterJobs, laterKey);
        Derivation[] inputs = [laterJobs, laterKey, earlierJobs, earlierKey];
        var (a, b) = (earlierJobs.Quantity, laterJobs.Quantity);
        var (keyA, keyB) = (earlierKey.Quantity * Hundredth, laterKey.Quantity * Hundredth);
        return new(
            Derivation.Measured("volume effect", Unit.Job, (keyA + keyB) * Half * (b - a), $"({earlierKey.Text} + {laterKey.Text}) / 2 × ({laterJobs.Text} - {earlierJobs.Text})", inputs),
            Derivation.Measured("key effect", Unit.Job, (a + b) * Half * (keyB - keyA), $"({earlierJobs.Text} + {laterJobs.Text}) / 2 × ({laterKey.Text} - {earlierKey.Text})", inputs),
            Derivation.Measured("change in hired-in jobs", Unit.Job, (b * keyB) - (a * keyA), $"{laterJobs.Text} × {laterKey.Text} - {earlierJobs.Text} × {earlierKey.Text}", inputs));
    }

    /// <summary>The same with intervals narrowed by the change as it was printed, which is known more exactly than the keys.</summary>
    /// <param name="printed">The sector's change in hired-in jobs.</param>
    /// <exception cref="MetricException">It is not in jobs.</exception>
    /// <remarks>A point stays as it is, or moves to the nearest end of its interval. Where the printed change contradicts the computed one, the intervals stay too.</remarks>
    public VolumeAndKey NarrowedBy(Derivation printed)
    {
        ArgumentNullException.ThrowIfNull(printed);
        if (printed.Unit != Unit.Job)
            throw new MetricException($"{printed} is in {printed.Unit.Word()}; a change in hired-in jobs is in {Unit.Job.Word()}.");
        var change = printed.Quantity.Interval;
        return Change.Quantity.Interval.Meets(change)
            ? this with { Volume = Narrowed(Volume, change - Key.Quantity.Interval), Key = Narrowed(Key, change - Volume.Quantity.Interval) }
            : this;
    }

    private static Quantity Half { get; } = Quantity.Set(0.5m);

    private static Quantity Hundredth { get; } = Quantity.Set(0.01m);

    private static Derivation Narrowed(Derivation effect, Interval other)
    {
        var (low, high) = (Math.Max(effect.Quantity.Interval.Low, other.Low), Math.Min(effect.Quantity.Interval.High, other.High));
        return effect.With(effect.Quantity with { Value = Math.Clamp(effect.Quantity.Value, low, high), Interval = Interval.Between(low, high) });
    }

    private static void Check(Derivation jobs, Derivation key)
    {
        Comparable.NotNegative(jobs, "a decomposition");
        if (key.Unit != Unit.Percent || key.Quantity.Value is < 0 or > 100)
            throw new MetricException($"{key} is not a key; a key is a percentage from 0 to 100.");
        Comparable.Same(jobs, key, "moment");
    }
}
