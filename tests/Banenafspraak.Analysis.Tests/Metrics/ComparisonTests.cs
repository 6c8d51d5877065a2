namespace Banenafspraak.Analysis.Tests;

/// <summary>The one place that decides whether something changed, and whether a target was met.</summary>
public class ComparisonTests
{
    private static readonly Break Between = new("breaks/x", "x", Measure.Jobs, Form.Total, Period.EndOf(2024), "counted otherwise", "x", "");

    [Theory]
    [InlineData(100, 102, Movement.Rose)]
    [InlineData(102, 100, Movement.Fell)]
    [InlineData(100, 100, Movement.Open)]
    [InlineData(100, 101, Movement.Open)]
    public void OnlyADifferenceBeyondRoundingIsAChange(int earlier, int later, Movement movement)
    {
        var found = Comparison.Of([Printed(earlier)], [Printed(later)], null);
        Assert.Equal(movement, found.Movement);
        Assert.Equal(later - earlier, found.Difference!.Value.Value);
    }

    [Fact]
    public void AcrossABreakNothingIsCompared() => Assert.Equal(new(Movement.Broken, null, Between), Comparison.Of([Printed(1)], [Printed(9)], Between));

    [Fact]
    public void WhatIsNotPublishedIsUnknownAndNoZero() => Assert.Equal(new(Movement.Unknown, null, null), Comparison.Of([], [Printed(9)], Between));

    [Fact]
    public void NumbersThatPointBothWaysContradictEachOther() => Assert.Equal(Movement.Contradicted, Comparison.Of([Printed(50)], [Printed(60), Printed(40)], null).Movement);

    [Fact]
    public void ATargetIsMetOrMissedOnlyWhereEveryNumberThatTellsItAgrees()
    {
        Assert.True(Comparison.IsMet([Printed(3), Printed(0)]));
        Assert.False(Comparison.IsMet([Printed(-3)]));
        Assert.Null(Comparison.IsMet([Printed(0)]));
        Assert.Null(Comparison.IsMet([Printed(3), Printed(-3)]));
        Assert.Null(Comparison.IsMet([]));
        Assert.True(Comparison.IsMet([Quantity.Set(0)]));
    }

    private static Quantity Printed(int value) => Quantity.Measured(value, 0);
}
