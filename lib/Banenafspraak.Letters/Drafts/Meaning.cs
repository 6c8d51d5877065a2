using System.Runtime.InteropServices;

namespace Banenafspraak.Letters;

/// <summary>What a number of a letter may mean.</summary>
/// <param name="Measure">What it measures.</param>
/// <param name="Subject">Id of whom it speaks of; a name of its own for one that the data does not know.</param>
/// <param name="Form">Form of the jobs.</param>
/// <param name="Period">The time that it speaks of.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Meaning(Measure Measure, string Subject, Form Form, Period Period)
{
    /// <summary>True for a number of jobs or people that there are, be they counted from the baseline or not.</summary>
    public bool IsLevel => Measure is Measure.Jobs or Measure.ExtraJobs or Measure.Persons;

    /// <summary>The moment of its period, so that the end of a year, its last quarter and the year itself are one.</summary>
    public DateOnly Moment => Period.LastDay;

    /// <summary>True where both speak of the same moment, or one of none.</summary>
    public bool IsAt(Meaning other) => Moment == other.Moment || Period.IsNone || other.Period.IsNone;
}

/// <summary>Possible values of one field, with what speaks for each.</summary>
internal sealed class Choices<T>
    where T : notnull
{
    private readonly List<(T Value, double Score)> _all = [];

    /// <summary>Adds what speaks for a value; of the same value the strongest word counts, not their sum.</summary>
    public void Add(T value, double score)
    {
        var at = _all.FindIndex(c => EqualityComparer<T>.Default.Equals(c.Value, value));
        if (at < 0)
            _all.Add((value, score));
        else if (score > _all[at].Score)
            _all[at] = (value, score);
    }

    /// <summary>The best of them, best first, by how much they are behind the best.</summary>
    public IEnumerable<(T Value, double Score)> Best(int most)
    {
        var best = _all.Count == 0 ? 0 : _all.Max(c => c.Score);
        return _all.OrderByDescending(c => c.Score).Take(most).Select(c => (c.Value, c.Score - best));
    }
}
