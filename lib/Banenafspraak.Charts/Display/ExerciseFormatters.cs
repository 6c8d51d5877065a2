using Banenafspraak.Display;

namespace Banenafspraak.Charts;

/// <summary>How an <see cref="ExerciseCard"/> is shown in a notebook.</summary>
internal sealed class ExerciseFormatters
{
    /// <summary>HTML and text.</summary>
    public IEnumerable<object> CreateTypeFormatters() =>
    [
        new MimeFormatter<ExerciseCard>("text/html", card => card.ToHtml()),
        new MimeFormatter<ExerciseCard>("text/plain", card => card.ToString()),
    ];
}
