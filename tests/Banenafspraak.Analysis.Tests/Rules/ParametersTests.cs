namespace Banenafspraak.Analysis.Tests;

/// <summary>The numbers of the rules: what is known, since when, by whom, and what is not.</summary>
public class ParametersTests
{
    private static readonly Parameters Parameters = Data.Set.Parameters;

    [Theory]
    [InlineData("hours-per-job/week", "totaal", 2012, nameof(AnswerState.NotYet))]
    [InlineData("target", "markt", 2014, nameof(AnswerState.NotYet))]
    [InlineData("allocation-key", "overheid", 2012, nameof(AnswerState.Known))]
    [InlineData("allocation-key", "overheid", 2013, nameof(AnswerState.Open))]
    [InlineData("allocation-key", "overheid", 2023, nameof(AnswerState.Open))]
    [InlineData("allocation-key", "overheid", 2030, nameof(AnswerState.Open))]
    [InlineData("quota-percentage", "overheid", 2017, nameof(AnswerState.NotYet))]
    [InlineData("quota-percentage", "overheid", 2019, nameof(AnswerState.Known))]
    [InlineData("quota-percentage", "overheid", 2020, nameof(AnswerState.Open))]
    [InlineData("quota-percentage", "overheid", 2024, nameof(AnswerState.Conflict))]
    [InlineData("quota-percentage", "overheid", 2025, nameof(AnswerState.Open))]
    [InlineData("quota-percentage", "markt", 2024, nameof(AnswerState.Open))]
    [InlineData("baseline/total", "totaal", 2012, nameof(AnswerState.Conflict))]
    [InlineData("baseline/formal", "markt", 2012, nameof(AnswerState.Open))]
    [InlineData("baseline/formal", "zorg", 2012, nameof(AnswerState.NoSuchParameter))]
    public void OnlyAKnownNumberIsGiven(string name, string subject, int year, string state)
    {
        var answer = Parameters.Ask(name, new(year, 12, 31), subject);
        Assert.Equal(state, answer.State.ToString());
        Assert.Equal(state == nameof(AnswerState.Known), answer.Known is not null);
        Assert.Equal(answer.Known, Parameters.Find(name, new(year, 12, 31), subject));
        Assert.NotEmpty(answer.Reason);
        if (state != nameof(AnswerState.Known))
            Assert.Equal(answer.Reason, Assert.Throws<NotEstablishedException>(() => Parameters.OfYear(name, year, subject)).Message);
    }

    [Fact]
    public void TwoPercentagesOf2024AreChosenByReference()
    {
        var answer = Parameters.Ask("quota-percentage", new(2024, 12, 31), "overheid");
        Assert.Equal([2.76m, 2.75m], answer.Candidates.Select(c => c.Quantity.Value));
        Assert.Equal(2.75m, answer.By("t1-note-2").Quantity.Value);
        Assert.Equal(2.76m, answer.By("UWV").Quantity.Value);
        Assert.Equal(2.76m, answer.By("rules/quota-percentage/overheid/2024").Quantity.Value);
        Assert.Contains("2,76", Assert.Throws<RuleException>(() => answer.By("kst-34352-348")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AnExpectationIsShownAndNeverTheAnswer()
    {
        var answer = Parameters.Ask("quota-percentage", new(2020, 12, 31), "overheid");
        Assert.Equal(Basis.Indicative, Assert.Single(answer.Candidates).Basis);
        Assert.Contains("indicative only: 2,36", answer.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void EveryNumberHasAReferenceAndADateOfConsultation() =>
        Assert.All(Parameters.All, p => Assert.True(p.Reference.Length > 0 && p.Consulted is not null && p.Certainty != Certainty.Open, p.Id));

    [Fact]
    public void WhatIsOpenHasAReasonAndNoNumber() => Assert.All(Parameters.Open, p => Assert.NotEmpty(p.Note));

    [Fact]
    public void TargetsStandInTheSeriesOnly()
    {
        Assert.All(Parameters.All.Where(p => p.Name == "target"), p => Assert.Contains(Data.Set.Series, s => s.Id == p.Id && s.Value == p.Quantity.Value));
        Assert.Equal(36, Parameters.All.Count(p => p.Name == "target"));
    }

    [Fact]
    public void RivalsNameEachOther() =>
        Assert.All(Parameters.All.Where(p => p.ConflictsWith.Length > 0), p => Assert.Equal(p.Id, Parameters[p.ConflictsWith].ConflictsWith));

    [Fact]
    public void WhatALetterPrintsIsAsPrinted()
    {
        var printed = Parameters.All.Select(p => (Parameter: p, Figure: Data.Set.Figures.Find(p.Reference.Split([' ', ';', ':'])[0]))).Where(p => p.Figure is not null).ToList();
        Assert.All(printed.Where(p => p.Parameter.Certainty == Certainty.Letter), p => Assert.Equal(p.Figure!.Value, p.Parameter.Quantity.Value));
        Assert.True(printed.Count(p => p.Parameter.Certainty == Certainty.Letter) >= 8);
    }
}
