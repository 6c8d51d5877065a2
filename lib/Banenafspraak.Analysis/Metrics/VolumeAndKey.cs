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
    private VolumeAndKey(Metric volume, Metric key, Metric change) => (Volume, Key, Change) = (volume, key, change);

    /// <summary>What the change of all hired-in jobs together did, at the average key.</summary>
    public Metric Volume { get; private init; }

    /// <summary>What the change of the key did, at the average number of hired-in jobs.</summary>
    public Metric Key { get; private init; }

    /// <summary>Both together: the sector's change, computed from volumes and keys.</summary>
    public Metric Change { get; }

    /// <summary>Divides a change.</summary>
    /// <param name="earlierJobs">All hired-in jobs at the earlier moment, V(a).</param>
    /// <param name="earlierKey">The sector's key then, in percent, k(a).</param>
    /// <param name="laterJobs">All hired-in jobs at the later moment, V(b).</param>
    /// <param name="laterKey">The sector's key then, in percent, k(b).</param>
    /// <param name="breaks">What may not be joined.</param>
    /// <exception cref="MetricException">
    /// Jobs are negative, a key is not a percentage from 0 to 100, keys and jobs are not of the same moments, the moments are not in order, or a break lies between them.
    /// </exception>
    public static VolumeAndKey Of(Observation earlierJobs, Observation earlierKey, Observation laterJobs, Observation laterKey, Breaks breaks)
    {
        ArgumentNullException.ThrowIfNull(breaks);
        breaks.CheckSeries(earlierJobs, laterJobs);
        breaks.CheckSeries(earlierKey, laterKey);
        Check(earlierJobs, earlierKey);
        Check(laterJobs, laterKey);
        Observation[] inputs = [laterJobs, laterKey, earlierJobs, earlierKey];
        var (a, b) = (earlierJobs.Estimate, laterJobs.Estimate);
        var (keyA, keyB) = (earlierKey.Estimate * Hundredth, laterKey.Estimate * Hundredth);
        return new(
            Metric.Of("volume effect", (keyA + keyB) * Half * (b - a), Unit.Job, $"({earlierKey.Text} + {laterKey.Text}) / 2 × ({laterJobs.Text} - {earlierJobs.Text})", inputs),
            Metric.Of("key effect", (a + b) * Half * (keyB - keyA), Unit.Job, $"({earlierJobs.Text} + {laterJobs.Text}) / 2 × ({laterKey.Text} - {earlierKey.Text})", inputs),
            Metric.Of("change in hired-in jobs", (b * keyB) - (a * keyA), Unit.Job, $"{laterJobs.Text} × {laterKey.Text} - {earlierJobs.Text} × {earlierKey.Text}", inputs));
    }

    /// <summary>The same with intervals narrowed by the change as it was printed, which is known more exactly than the keys.</summary>
    /// <param name="printed">The sector's change in hired-in jobs.</param>
    /// <exception cref="MetricException">It is not in jobs.</exception>
    /// <remarks>The points stay as they are. Where the printed change contradicts the computed one, the intervals stay too.</remarks>
    public VolumeAndKey NarrowedBy(Observation printed)
    {
        ArgumentNullException.ThrowIfNull(printed);
        if (printed.Unit != Unit.Job)
            throw new MetricException($"{printed} is in {printed.Unit.Word()}; a change in hired-in jobs is in {Unit.Job.Word()}.");
        var change = printed.Estimate.Interval;
        return Change.Estimate.Interval.Meets(change)
            ? this with { Volume = Narrowed(Volume, change - Key.Estimate.Interval), Key = Narrowed(Key, change - Volume.Estimate.Interval) }
            : this;
    }

    private static Estimate Half { get; } = Percent.Exact(0.5m);

    private static Estimate Hundredth { get; } = Percent.Exact(0.01m);

    private static Metric Narrowed(Metric effect, Interval other)
    {
        var interval = effect.Estimate.Interval;
        return effect with { Estimate = effect.Estimate with { Interval = Interval.Between(Math.Max(interval.Low, other.Low), Math.Min(interval.High, other.High)) } };
    }

    private static void Check(Observation jobs, Observation key)
    {
        Comparable.NotNegative(jobs, "a decomposition");
        if (key.Unit != Unit.Percent || key.Estimate.Point is < 0 or > 100)
            throw new MetricException($"{key} is not a key; a key is a percentage from 0 to 100.");
        Comparable.SameMoment(jobs, key);
    }
}
