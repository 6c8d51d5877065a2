using Banenafspraak.Display;
using static System.Net.WebUtility;

namespace Banenafspraak.Exercises;

/// <summary>One exercise with the judgement of the answer, shown in a notebook as a card.</summary>
/// <remarks>Everything in it is escaped; a wrong answer is shown as it was given.</remarks>
[TypeFormatterSource(typeof(ExerciseFormatters), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed class ExerciseCard
{
    internal ExerciseCard(ExerciseResult result) => Result = result;

    /// <summary>The exercise, the answer and the judgement.</summary>
    public ExerciseResult Result { get; }

    /// <summary>A <c>div.exercise</c>: the judgement is a word in a coloured mark, never a colour alone.</summary>
    public string ToHtml() =>
        $"<div class=\"exercise\"><p><strong>Exercise {Result.Exercise.Number}: {HtmlEncode(Result.Exercise.Topic)}</strong> "
        + $"<span class=\"verdict {Mark}\">{HtmlEncode(Result.Verdict)}</span></p>\n"
        + $"<p>{HtmlEncode(Result.Exercise.Question)}</p>\n"
        + (Result.Given is { } given ? $"<p>Your answer: <strong>{HtmlEncode(given.ToString())}</strong></p>\n" : "")
        + $"<p>{HtmlEncode(Result.Explanation)}</p></div>\n";

    /// <summary>The same as text.</summary>
    public override string ToString() => Result.ToString();

    private string Mark => Result.Outcome switch
    {
        ExerciseOutcome.Right => "exact",
        ExerciseOutcome.Wrong => "contradicted",
        ExerciseOutcome.NotUnderstood => "undecidable",
        _ => "not-checked",
    };
}

/// <summary>How an <see cref="ExerciseCard"/> is shown.</summary>
internal sealed class ExerciseFormatters
{
    public IEnumerable<object> CreateTypeFormatters() =>
        [new MimeFormatter<ExerciseCard>("text/html", card => card.ToHtml()), new MimeFormatter<ExerciseCard>("text/plain", card => card.ToString())];
}
