using Banenafspraak.Analysis;

namespace Banenafspraak.Exercises;

/// <summary>The exercises on the counting rules as a student meets them: each answer comes back as a card.</summary>
public sealed class ExerciseSheet
{
    private readonly ExerciseSet _exercises;

    private ExerciseSheet(ExerciseSet exercises) => _exercises = exercises;

    /// <summary>How many there are.</summary>
    public int Count => _exercises.All.Count;

    /// <summary>The exercises of a data set.</summary>
    public static ExerciseSheet Of(Dataset data) => new(ExerciseSet.Of(data));

    /// <summary>Question and judgement of an answer.</summary>
    /// <inheritdoc cref="ExerciseSet.Check"/>
    public ExerciseCard Check(int number, object? answer) => new(_exercises.Check(number, answer));

    /// <summary>The solution with its reason, for whoever gives up.</summary>
    /// <inheritdoc cref="ExerciseSet.Reveal"/>
    public ExerciseCard Reveal(int number) => new(_exercises.Reveal(number));
}
