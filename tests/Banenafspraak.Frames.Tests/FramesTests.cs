using Banenafspraak.Analysis;
using Deedle;
using Microsoft.Data.Analysis;

namespace Banenafspraak.Frames.Tests;

public class FramesTests
{
    private static readonly Figures Figures = Data.Set.Figures;

    [Fact]
    public void BothFramesHoldEveryFigureToTheLastDecimal()
    {
        var deedle = Figures.ToFrame();
        var mda = Figures.ToDataFrame();

        Assert.Equal(Figures.Select(f => f.Id), deedle.RowKeys);
        foreach (var (row, figure) in Figures.Index())
        {
            Assert.Equal(figure.Value, Number(deedle.GetColumn<decimal>("value").TryGet(figure.Id)));
            Assert.Equal(figure.Quantity?.Interval.Low, Number(deedle.GetColumn<decimal>("low").TryGet(figure.Id)));
            Assert.Equal(figure.Value, mda["value"][row]);
            Assert.Equal(figure.Quantity?.Interval.High, mda["high"][row]);
            Assert.Equal(figure.Id, mda["id"][row]);
        }
    }

    [Fact]
    public void APeriodIsAlsoAYearAndADay()
    {
        var quarter = Figures.First(f => f.Period.IsQuarterly && !f.Period.IsSpan);
        var frame = Figures.ToFrame();

        Assert.Equal(quarter.Period.Year, frame.GetColumn<int>("year")[quarter.Id]);
        Assert.Equal(quarter.Period.LastDay.ToDateTime(default), frame.GetColumn<DateTime>("date")[quarter.Id]);
        Assert.Equal(quarter.Period.ToString(), frame.GetColumn<string>("period")[quarter.Id]);
        Assert.False(frame.GetColumn<DateTime>("date").TryGet(Figures.First(f => f.Period.IsNone).Id).HasValue);
    }

    [Fact]
    public void WhatIsMissingIsMissingAndNotZero()
    {
        var unknown = Figures.Where(f => f.Value is null);
        Assert.NotEmpty(unknown);

        Assert.Equal(0, unknown.ToFrame().GetColumn<decimal>("value").ValueCount);
        Assert.Equal(unknown.Count, unknown.ToDataFrame()["value"].NullCount);
    }

    [Fact]
    public void AnyQueryIsAFrameAlsoOneThatFindsNothing()
    {
        Assert.Equal(["kst-34352-299"], Figures.Where(f => f.Letter == "kst-34352-299").OrderBy(f => f.Value).ToFrame().GetColumn<string>("letter").Values.Distinct());
        Assert.Equal((0, 23), (Figures.Where(_ => false).ToFrame().RowCount, Figures.Where(_ => false).ToFrame().ColumnCount));
        Assert.Equal(0, Figures.Where(_ => false).ToDataFrame().Rows.Count);
    }

    [Fact]
    public void SeriesAndRelationsAreFramesToo()
    {
        var series = Data.Set.Series;
        var relations = Data.Set.Audit.Relations;

        Assert.Equal(series.Select(s => s.Value), series.Select(s => Number(series.ToFrame().GetColumn<decimal>("value").TryGet(s.Id))));
        Assert.Equal(series.Count, series.ToDataFrame().Rows.Count);
        Assert.Equal(relations.Select(r => r.Verdict.Word()), relations.ToFrame().GetColumn<string>("verdict").Values);
        Assert.Equal(relations.Count(r => r.Deciding.Computed is null), relations.ToDataFrame()["computed"].NullCount);
    }

    [Fact]
    public async Task OneToolReadsWhatAnotherHolds()
    {
        using var reader = Figures.ToFrame().ToDataTable(["id"]).CreateDataReader();
        Assert.Equal(Figures.Count, (await DataFrame.LoadFrom(reader)).Rows.Count);
    }

    private static decimal? Number(OptionalValue<decimal> value) => value.HasValue ? value.Value : null;
}
