using Banenafspraak.Analysis;

namespace Banenafspraak.Charts;

/// <summary>The exercises on the counting rules as a student meets them: each answer comes back as a card.</summary>
public sealed class ExerciseSheet
{
    private readonly Exercises _exercises;

    private ExerciseSheet(Exercises exercises) => _exercises = exercises;

    /// <summary>How many there are.</summary>
    public int Count => _exercises.All.Count;

    /// <summary>The exercises of a data set.</summary>
    public static ExerciseSheet Of(Dataset data) => new(Exercises.Of(data));

    /// <summary>Question and judgement of an answer.</summary>
    /// <inheritdoc cref="Exercises.Check"/>
    public ExerciseCard Check(int number, object? answer) => new(_exercises.Check(number, answer));

    /// <summary>The solution with its reason, for whoever gives up.</summary>
    /// <inheritdoc cref="Exercises.Reveal"/>
    public ExerciseCard Reveal(int number) => new(_exercises.Reveal(number));
}
