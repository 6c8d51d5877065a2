using Banenafspraak.Analysis;

namespace Banenafspraak.Exercises;

/// <summary>Why overheid fell in 2022.</summary>
internal static class TrendExercises
{
    private const string Letter = "kst-34352-299";

    public static IEnumerable<Exercise> Of(Dataset data)
    {
        var level = data.Figures[Letter + "/vorm-dienstverband/p3/5"];
        var key = data.Figures[Letter + "/vorm-dienstverband/p3/8"];
        var earlier = data.NotPrinted(Letter).First(d => d.Meaning is { Measure: Measure.Jobs, Subject: Subject.Whole, Form: Form.HiredIn, Period.Year: 2021 });
        var effects = SectorChange.Of(data, Letter, Sectors.Overheid, 2022);
        var change = (level.Value!.Value - earlier.Quantity.Value) * key.Value!.Value / 100;
        yield return new()
        {
            Topic = "if the key had stayed",
            Question = $"All hired-in jobs went from {earlier.Text} at the end of 2021 to {level.Printed} at the end of 2022. Suppose the key had stayed at the {key.Printed}% of 2021. By how many jobs would the hired-in jobs of overheid have changed? A fall is negative.",
            Solution = Answer.Of(change),
            Reason = $"({level.Printed} - {earlier.Text}) × {key.Printed}% = {DutchNumber.Format(change, 0)}. The volume effect is near it, but takes the average of the two keys, so that nothing is left over.",
            Hint = "With one key for both years, only the number of hired-in jobs changes.",
            Mistakes =
            [
                new(Answer.Of(effects.HiredIn.Value!.Value), "That is the change that was published: it has the new key in it."),
                new(Answer.Of(effects.Effects.Volume.Quantity.Value), "That is the volume effect, which uses the average of the two keys; here the key stays."),
                new(Answer.Of(effects.Effects.Key.Quantity.Value), "That is the effect of the key, the very thing that is supposed away here."),
                new(Answer.Of(level.Value.Value - earlier.Quantity.Value), "That is the change of all hired-in jobs; overheid has only a part of them."),
                new(Answer.Of(-change), "The size is right, the sign is not: there were fewer jobs at the end."),
            ],
        };
    }
}
