using System.Globalization;
using Banenafspraak.Analysis;

namespace Banenafspraak.Exercises;

/// <summary>The exercises on the counting rules, numbered from 1 in the order of the rules.</summary>
internal sealed class ExerciseSet
{
    private ExerciseSet(IEnumerable<Exercise> all) => All = [.. all.Select((exercise, i) => exercise with { Number = i + 1 })];

    /// <summary>All of them.</summary>
    public IReadOnlyList<Exercise> All { get; }

    /// <summary>Makes the exercises; every number in them and every solution comes from the data and the rules.</summary>
    public static ExerciseSet Of(Dataset data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return new(
        [
            .. HoursExercises.Of(data),
            .. CountingExercises.Of(data),
            .. BaselineExercises.Of(data),
            .. TargetExercises.Of(data),
            .. QuotaExercises.Of(data),
            .. TrendExercises.Of(data),
        ]);
    }

    /// <summary>The exercise with a number.</summary>
    /// <exception cref="ExerciseException">There is none.</exception>
    public Exercise this[int number] => number >= 1 && number <= All.Count
        ? All[number - 1]
        : throw new ExerciseException(string.Create(CultureInfo.InvariantCulture, $"Exercise {number} does not exist; there are 1 to {All.Count}."));

    /// <summary>Judges an answer.</summary>
    /// <param name="number">The number of the exercise.</param>
    /// <param name="answer">A number, a Dutch number in quotes, a word in quotes, true or false; null where nothing is answered yet.</param>
    /// <returns>Right with the arithmetic; wrong with the mistake that leads to that answer, where it is a usual one, and a hint.</returns>
    /// <exception cref="ExerciseException">There is no such exercise.</exception>
    public ExerciseResult Check(int number, object? answer)
    {
        var exercise = this[number];
        if (answer is null)
            return new(exercise, null, ExerciseOutcome.NotAnswered, $"Put {exercise.Asked} in the place of null and run the cell.");
        if (Answer.Read(answer) is not { } given || !exercise.Takes(given))
            return new(exercise, null, ExerciseOutcome.NotUnderstood, $"The answer is {exercise.Asked}.");
        if (exercise.Same(given, exercise.Solution))
            return new(exercise, given, ExerciseOutcome.Right, exercise.Reason);
        var mistake = exercise.Mistakes.FirstOrDefault(m => exercise.Same(given, m.Answer));
        return new(exercise, given, ExerciseOutcome.Wrong, mistake is null ? exercise.Hint : $"{mistake.Diagnosis} {exercise.Hint}");
    }

    /// <summary>The solution with its reason, for whoever gives up.</summary>
    /// <exception cref="ExerciseException">There is no such exercise.</exception>
    public ExerciseResult Reveal(int number) => Check(number, this[number].Solution.Number is { } value ? Math.Round(value, this[number].Decimals, MidpointRounding.AwayFromZero) : this[number].Solution.Word);
}

/// <summary>An exercise was asked for that does not exist. The message says which there are.</summary>
public sealed class ExerciseException(string message) : AnalysisException(message);
