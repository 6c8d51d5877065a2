namespace Banenafspraak.Exercises;

/// <summary>How an answer was judged.</summary>
public enum ExerciseOutcome
{
    /// <summary>Nothing was answered yet.</summary>
    NotAnswered,

    /// <summary>Right.</summary>
    Right,

    /// <summary>Wrong.</summary>
    Wrong,

    /// <summary>Not an answer of the kind that is asked for.</summary>
    NotUnderstood,
}

/// <summary>An exercise with the answer that was given and what is to be said of it.</summary>
/// <param name="Exercise">The exercise.</param>
/// <param name="Given">The answer; null where none was given or it was not understood.</param>
/// <param name="Outcome">The judgement.</param>
/// <param name="Explanation">Why it is right, what probably went wrong, or what is asked for. Holds the solution only where the answer is right.</param>
public sealed record ExerciseResult(Exercise Exercise, Answer? Given, ExerciseOutcome Outcome, string Explanation)
{
    /// <summary>The judgement in words.</summary>
    public string Verdict => Outcome switch
    {
        ExerciseOutcome.NotAnswered => "not answered yet",
        ExerciseOutcome.Right => "right",
        ExerciseOutcome.Wrong => "not yet right",
        _ => "not understood",
    };

    /// <summary>Number, question, judgement and explanation, a line each.</summary>
    public override string ToString() => $"Exercise {Exercise.Number}: {Exercise.Topic}\n{Exercise.Question}\n{(Given is null ? "" : Given + ": ")}{Verdict}. {Explanation}";
}
