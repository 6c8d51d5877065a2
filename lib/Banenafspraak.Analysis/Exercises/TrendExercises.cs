namespace Banenafspraak.Analysis;

/// <summary>Why overheid fell in 2022.</summary>
internal static class TrendExercises
{
    public static IEnumerable<Exercise> Of(Dataset data)
    {
        var overheid = SectorChange.Of(data, "kst-34352-299", Sectors.Overheid, 2022);
        Metric volume = overheid.Effects.Volume, key = overheid.Effects.Key;
        var keyIsLarger = Math.Abs(key.Estimate.Point) > Math.Abs(volume.Estimate.Point);
        yield return new()
        {
            Topic = "volume or key",
            Question = "The hired-in jobs of overheid fell in 2022. Which part of that fall is the larger one: that there were fewer hired-in jobs in all (volume), or that the key gave overheid a smaller part of them (key)?",
            Solution = Answer.Of(keyIsLarger ? "key" : "volume"),
            Words = ["volume", "key"],
            Reason = $"{volume.Explanation}; {key.Explanation}.",
            Hint = "Compare the two bars of overheid in the chart above.",
            Mistakes = [new(Answer.Of(keyIsLarger ? "volume" : "key"), "The two are changed round: look at which number moved most, in proportion, all hired-in jobs or overheid's part of them.")],
        };
    }
}
