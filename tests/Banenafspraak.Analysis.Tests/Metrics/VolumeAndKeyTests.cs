using FsCheck.Fluent;

namespace Banenafspraak.Analysis.Tests;

/// <summary>The volume and key effects of a change in hired-in jobs.</summary>
public class VolumeAndKeyTests
{
    [Theory]
    [InlineData("markt")]
    [InlineData("overheid")]
    public void TheDecompositionOf2022AddsUpToThePrintedChanges(string sector)
    {
        var change = SectorChange.Of(Data.Set, Data.Letter, sector, 2022);
        Assert.Equal(change.Effects.Change.Quantity.Value, change.Effects.Volume.Quantity.Value + change.Effects.Key.Quantity.Value);
        Assert.Equal(change.HiredIn.Value, Math.Round(change.Effects.Change.Quantity.Value));
        Assert.Equal(Verdict.Exact, change.HiredInVerdict);
        Assert.True(change.TotalVerdict is Verdict.Exact or Verdict.WithinRounding, change.Explanation);
        Assert.True(change.Sum.Quantity.Interval.Meets(change.Total.Quantity!.Value.Interval));
    }

    [Fact]
    public void TheKeyEffectsOfTheTwoSectorsCancelOut()
    {
        var (markt, overheid) = (SectorChange.Of(Data.Set, Data.Letter, "markt", 2022), SectorChange.Of(Data.Set, Data.Letter, "overheid", 2022));
        Assert.Equal(0, markt.Effects.Key.Quantity.Value + overheid.Effects.Key.Quantity.Value);
    }

    [Fact]
    public void MostOfTheFallOfOverheidIsTheKeyWhateverTheUnroundedKeysWere()
    {
        var effects = SectorChange.Of(Data.Set, Data.Letter, "overheid", 2022).Effects;
        Assert.True(effects.Key.Quantity.Interval.High < effects.Volume.Quantity.Interval.Low);
        Assert.True(effects.Volume.Quantity.Interval.High < 0);
    }

    [Fact]
    public void ThePrintedChangeNarrowsTheKeyEffect()
    {
        var change = SectorChange.Of(Data.Set, Data.Letter, "overheid", 2022);
        var inputs = change.Effects.Change.Sources.Select(id => Data.Set.Figures.Find(id)).OfType<Figure>().ToList();
        Assert.NotEmpty(inputs);
        Assert.True(change.Effects.Key.Quantity.Interval.Width < 30);
    }

    [Fact]
    public void ByHandHalfOfEachEffectIsTakenAtEachEnd()
    {
        var effects = VolumeAndKey.Of(Numbers.Of(100), Key(20), Numbers.Of(80), Key(30), Breaks.None);
        Assert.Equal(-5, effects.Volume.Quantity.Value);
        Assert.Equal(9, effects.Key.Quantity.Value);
        Assert.Equal(4, effects.Change.Quantity.Value);
        Assert.Equal("(20% + 30%) / 2 × (80 - 100)", effects.Volume.Formula);
    }

    [Fact]
    public void EffectsAlwaysAddUpExactlyAndHoldTheTruth() => Numbers.Hold(
        Gen.Zip(Gen.Zip(Numbers.Jobs(), Numbers.Key()), Gen.Zip(Numbers.Jobs(), Numbers.Key())),
        c =>
        {
            var ((jobsA, keyA), (jobsB, keyB)) = c;
            var effects = VolumeAndKey.Of(jobsA.Printed, keyA.Printed, jobsB.Printed, keyB.Printed, Breaks.None);
            var volume = (keyA.True + keyB.True) / 200 * (jobsB.True - jobsA.True);
            var key = (jobsA.True + jobsB.True) / 200 * (keyB.True - keyA.True);
            var change = (jobsB.True * keyB.True / 100) - (jobsA.True * keyA.True / 100);
            var narrowed = effects.NarrowedBy(Numbers.Of(Math.Round(change)));
            return effects.Volume.Quantity.Value + effects.Key.Quantity.Value == effects.Change.Quantity.Value
                && effects.Volume.Quantity.Interval.Contains(volume) && effects.Key.Quantity.Interval.Contains(key) && effects.Change.Quantity.Interval.Contains(change)
                && narrowed.Volume.Quantity.Interval.Contains(volume) && narrowed.Key.Quantity.Interval.Contains(key)
                && narrowed.Key.Quantity.Interval.Width <= effects.Key.Quantity.Interval.Width;
        });

    [Fact]
    public void APrintedChangeThatContradictsNarrowsNothing()
    {
        var effects = VolumeAndKey.Of(Numbers.Of(100), Key(20), Numbers.Of(80), Key(30), Breaks.None);
        Assert.Equal(effects, effects.NarrowedBy(Numbers.Of(50)));
    }

    [Fact]
    public void AnotherPrintedChangeIsContradicted()
    {
        Data.WithCopy("figures/kst-34352-299.csv", text => text.Replace("3.618,-3618", "4.618,-4618", StringComparison.Ordinal), folder =>
        {
            var change = SectorChange.Of(Dataset.Load(folder), Data.Letter, "overheid", 2022);
            Assert.Equal(Verdict.Contradicted, change.HiredInVerdict);
        });
    }

    [Fact]
    public void NegativeJobsAndImpossibleKeysAreRefused()
    {
        Refused("negative", () => VolumeAndKey.Of(Numbers.Of(-1), Key(20), Numbers.Of(80), Key(30), Breaks.None));
        Refused("0 to 100", () => VolumeAndKey.Of(Numbers.Of(1), Key(20), Numbers.Of(80), Key(101), Breaks.None));
        Refused("0 to 100", () => VolumeAndKey.Of(Numbers.Of(1), Numbers.Of(20), Numbers.Of(80), Numbers.Of(30), Breaks.None));
        Refused("is in percent", () => VolumeAndKey.Of(Numbers.Of(100), Key(20), Numbers.Of(80), Key(30), Breaks.None).NarrowedBy(Key(3)));
    }

    [Fact]
    public void ALetterThatDoesNotHaveTheNumbersIsToldWhich() =>
        Refused("kst-34352-348 has no change of overheid", () => SectorChange.Of(Data.Set, "kst-34352-348", "overheid", 2024));

    private static Derivation Key(decimal percent) => Derivation.Of(Quantity.Measured(percent, 0), Unit.Percent);

    private static void Refused(string reason, Func<object> metric) =>
        Assert.Contains(reason, Assert.Throws<MetricException>(metric).Message, StringComparison.Ordinal);
}
