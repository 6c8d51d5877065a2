namespace Banenafspraak.Analysis.Tests;

/// <summary>The audit of the letters that data/ holds.</summary>
public class PublishedLettersTests
{
    private const string Letter348 = "kst-34352-348";
    private const string Letter258 = "kst-34352-258";

    private static readonly Analysis.Audit Audit = Data.Set.Audit;

    [Fact]
    public void TheContradictionsAreTheseAndNoOthers() =>
        Assert.Equal(
            ["hbo-algemeen-beeld/p2/4", "s-politie/rate/2024", "s-waterschappen/rate/2023", "t1-note-2/1", "t1-note-5/1", "t1/ocw/total", "t1/rijk/binnenwerk"],
            Audit.Relations.Where(r => r.Verdict == Verdict.Contradicted).Select(r => r.Deciding.Output!.Id[(Letter348.Length + 1)..]).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("s-waterschappen/rate/2023", Severity.Error)]
    [InlineData("t1/ocw/binnenwerk", Severity.Error)]
    [InlineData("s-politie/rate/2024", Severity.Warning)]
    [InlineData("hbo-algemeen-beeld/p2/4", Severity.Warning)]
    [InlineData("t1-note-2/1", Severity.Warning)]
    public void EachIsAFindingOfUnknownOriginForTheTextIsOcr(string figure, Severity severity)
    {
        var finding = Audit.Findings.Single(f => f.Id == $"findings/{Letter348}/{figure}");
        Assert.Equal((severity, Origin.Unknown), (finding.Severity, finding.Origin));
        Assert.True(finding.NeedsReview);
    }

    [Fact]
    public void EveryPrintedRateOfTheSectorBlocksAndTheMinistryTablesIsDecided()
    {
        var rates = Data.Set.Figures.Measure(Measure.RealisationRate).Where(f =>
            (f.Letter == Letter348 && f.Section.StartsWith("s-", StringComparison.Ordinal)) || (f.Letter is Letter348 or Letter258 && f.IsTableCell));
        Assert.Equal(26 + 14 + 13, rates.Count);
        var damaged = rates.Where(r => r.Reading != Reading.Printed).Select(r => r.Subject);
        Assert.Equal(["bzk", "ezk", "ienw", "vws", "rijk"], damaged);
        foreach (var rate in rates.Where(r => r.Reading == Reading.Printed))
        {
            var verdict = Audit.Relations.Single(r => r.Kind == RelationKind.RealisationRate && r.Deciding.Output == rate).Verdict;
            Assert.True(rate.Qualifier == Qualifier.Exact ? verdict is not (Verdict.NotChecked or Verdict.Undecidable) : verdict == Verdict.Undecidable, rate.Id);
        }
    }

    [Fact]
    public void EveryNumberOfTheTableOf2022IsConfirmed()
    {
        var cells = Audit.Coverage.Figures.Where(f => f.Figure.Letter == Data.Letter && f.Figure.IsTableCell).ToList();
        Assert.Equal(12, cells.Count);
        Assert.All(cells, c => Assert.Equal(FigureStatus.Confirmed, c.Status));
    }

    [Fact]
    public void EveryRowOfTheMinistryTableOf2021AddsUpAndGivesItsRate()
    {
        foreach (var row in Data.Set.Figures.Letter(Letter258).Where(f => f is { IsTableCell: true, Measure: Measure.RealisationRate }))
        {
            var relations = Audit.Relations.Where(r => r.Letter == Letter258 && r.Deciding.Output is { IsTableCell: true } o && o.Subject == row.Subject).ToList();
            Assert.Contains(relations, r => r is { Kind: RelationKind.TableRow, Holds: true });
            Assert.Contains(relations, r => r is { Kind: RelationKind.RealisationRate, Holds: true });
        }
    }

    [Fact]
    public void RowsWithADamagedCellAreNotCheckedAndSayWhichCell()
    {
        var relations = Audit.Relations.Where(r => r.Letter == Letter348 && r.Kind is RelationKind.TableRow).ToList();
        foreach (var relation in relations.Where(r => r.Figures.Any(f => f.Value is null)))
        {
            Assert.Equal(Verdict.NotChecked, relation.Verdict);
            Assert.Contains("cannot be read: ", relation.Explanation, StringComparison.Ordinal);
        }
        Assert.Equal(7, relations.Count(r => r.Verdict == Verdict.NotChecked));
    }

    /// <summary>What repair gave a damaged cell follows from the relations around it: it confirms none of them, and contradicts none.</summary>
    [Fact]
    public void ARepairedValueNeverConfirmsTheRelationsItComesFrom()
    {
        var repaired = Data.Set.Figures.Where(f => f.Reading is Reading.Proven or Reading.Inferred).Select(f => f.Id).ToHashSet(StringComparer.Ordinal);
        Assert.NotEmpty(repaired);
        Assert.DoesNotContain(Audit.Relations.Where(r => r.IsDecided).SelectMany(r => r.Figures), f => repaired.Contains(f.Id));
        Assert.All(Audit.Coverage.Figures.Where(f => repaired.Contains(f.Figure.Id)), f =>
        {
            Assert.Equal(FigureStatus.Unchecked, f.Status);
            Assert.StartsWith("cannot be read, and the ", f.Needs, StringComparison.Ordinal);
        });
        var rebuilt = new Reconstructor(Data.Set, Letter348).All();
        Assert.DoesNotContain(rebuilt, r => r.IsReconstructed && repaired.Contains(r.Figure.Id));
        Assert.DoesNotContain(rebuilt.SelectMany(r => r.Paths).SelectMany(p => p.Sources), repaired.Contains);
    }

    /// <summary>The same audit, relation by relation, as when the damaged cells had no value at all.</summary>
    [Fact]
    public void RepairLeavesTheAuditAsItWas()
    {
        var without = Analysis.Audit.Of(Data.Set.With(Data.Set.Figures.Select(f => f.Reading == Reading.Printed ? f : f with { Value = null, Decimals = null, Reading = Reading.Unreadable })));
        Assert.Equal(without.Relations.Select(r => (r.Id, r.Verdict)), Audit.Relations.Select(r => (r.Id, r.Verdict)));
        Assert.Equal(without.Findings.Select(f => f.Id), Audit.Findings.Select(f => f.Id));
    }

    [Fact]
    public void EveryKindOccurs() =>
        Assert.Equal(Enum.GetValues<RelationKind>(), Audit.Relations.Select(r => r.Kind).Distinct().Order());

    [Fact]
    public void IdsAreUniqueAndWhatTheyNameIsThere()
    {
        Assert.Equal(Audit.Relations.Count, Audit.Relations.Select(r => r.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(Audit.Findings.Count, Audit.Findings.Select(f => f.Id).Distinct(StringComparer.Ordinal).Count());
        var known = Data.Set.Figures.Select(f => f.Id).Concat(Data.Set.Rules.Parameters.All.Select(p => p.Id)).ToHashSet(StringComparer.Ordinal);
        Assert.All(Audit.Relations.SelectMany(r => r.Deciding.Inputs), id => Assert.True(known.Contains(id) || id == "100%", id));
    }

    [Fact]
    public void NoFigureIsComputedFromItself() =>
        Assert.All(Audit.Relations.Where(r => r.Deciding.Output is not null), r => Assert.DoesNotContain(r.Deciding.Output!.Id, r.Deciding.Inputs));

    [Fact]
    public void QualifiedNumbersNeverDecide() =>
        Assert.All(Audit.Relations.Where(r => r.IsDecided), r => Assert.All(r.Figures, f => Assert.Equal(Qualifier.Exact, f.Qualifier)));

    [Fact]
    public void CoverageCountsEveryFigureOnce()
    {
        Assert.Equal(Data.Set.Figures.Select(f => f.Id), Audit.Coverage.Figures.Select(f => f.Figure.Id));
        var total = Audit.Coverage.Total;
        Assert.Equal(total.Figures, total.Related + total.Unchecked);
        Assert.Equal(total.Related, total.Confirmed + total.Disputed + total.Explained);
        Assert.Equal(total.Figures, Audit.Coverage.ByLetter.Sum(l => l.Counts.Figures));
        Assert.Equal(total.Confirmed, Audit.Coverage.ByMeasure.Sum(m => m.Counts.Confirmed));
        Assert.All(Audit.Coverage.Figures, f => Assert.Equal(f.Status == FigureStatus.Unchecked, f.Needs.Length > 0));
    }

    [Theory]
    [InlineData("kst-34352-258/realisatie/p1/6", "jobs/rijk/total/2020-12-31")]
    [InlineData("kst-34352-348/doelgroep/p1/3", "persons/doelgroep/-/2024-09-30")]
    [InlineData("kst-34352-348/t1/bzk/rate", "cannot be read")]
    [InlineData("kst-34352-348/s-mbo/rate/2024", "printed as about: the number without the reserve")]
    [InlineData("kst-34352-348/kansrijke-domeinen/p2/1", "no rule ties it to another number")]
    public void WhatNothingChecksSaysWhatWouldHaveToBePublished(string figure, string needs) =>
        Assert.Equal(needs, Audit.Coverage.Figures.Single(f => f.Figure.Id == figure).Needs);

    /// <summary>What would have to be published is not there under the name that it is given.</summary>
    [Fact]
    public void NoFigureNeedsWhatItsLetterPrints()
    {
        var printed = Data.Set.Figures.Where(f => f is { Quantity: not null, Qualifier: Qualifier.Exact }).Select(f => (f.Letter, Data.Set.Index.MeaningOf(f).Id)).ToHashSet();
        Assert.All(Audit.Coverage.Figures, c => Assert.All(c.Needs.Split(", "), need => Assert.DoesNotContain((c.Figure.Letter, need), printed)));
    }

    [Fact]
    public void ALevelInTheTableAndTheSameInProseAreTied()
    {
        var relation = Audit.Relations.Single(r => r.Id == $"relations/restatement/{Letter348}/binnenwerk/p1/3");
        Assert.Equal(Verdict.Exact, relation.Verdict);
        Assert.Contains($"{Letter348}/t1/rijk/binnenwerk", relation.Deciding.Inputs);
    }

    [Fact]
    public void ALineCanBeCheckedByHand()
    {
        var lines = Audit.Relations.ToDictionary(r => r.Id, r => r.Explanation, StringComparer.Ordinal);
        Assert.Equal("329 / 552 = 59,6%, so [59,457; 59,7462]; printed 56,6%: contradicted", lines[$"relations/realisation-rate/{Letter348}/s-waterschappen/rate/2023"]);
        Assert.Equal("183 + 56 + 0 = 239, so [237,5; 240,5]; printed 249: contradicted", lines[$"relations/table-row/{Letter348}/t1/ocw/total"]);
        Assert.Equal("70.388 + 724 = 71.112, so [71.111; 71.113]; printed 71.113: within rounding", lines[$"relations/table-column/{Data.Letter}/t1/total/markt"]);
        Assert.StartsWith("10.740 × 2,75% × 36 / 25,5 = 416,96, so [416,9452; 416,9842]; printed 418: contradicted; taken with 36/25,5;", lines[$"relations/quota-times-workforce/{Letter348}/t1-note-5/1"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("t1/ocw/binnenwerk", "183 + 56 + 0 = 239", "= 1.073, so [1.065,5; 1.080,5]; printed 1.085: contradicted", "With 64 to 68 (66 by one digit) in place of 56")]
    [InlineData("hbo-algemeen-beeld/p2/4", "1 - 479 / 605 = 20,83%", "of the jobs without procurement: 605 / 479 - 1 = 26,3%", "a share of people or contracts")]
    [InlineData("t1-note-2/1", "416,96", "2,75% rounded down, [2,75; 2,76), which gives [416,9452; 418,5005] with 36/25,5: within rounding", "2,76% of gemeenten-cijfermatige-realisatie/p2/5, which gives 418,48 with 36/25,5: exact")]
    public void AFindingTellsTheWaysOneByOne(string figure, params string[] parts)
    {
        var finding = Audit.Findings.Single(f => f.Id == $"findings/{Letter348}/{figure}");
        Assert.All(parts, p => Assert.Contains(p, finding.Explanation, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("t1/rijk/binnenwerk", "t1/ocw/binnenwerk")]
    [InlineData("t1/ocw/total", "t1/ocw/binnenwerk")]
    [InlineData("t1/ocw/formal", "t1/ocw/binnenwerk")]
    [InlineData("t1/rechtspraak/total", "t1/ocw/binnenwerk")]
    public void NumbersAroundAFaultThatIsLocatedAreExplained(string figure, string fault)
    {
        var coverage = Audit.Coverage.Figures.Single(f => f.Figure.Id == $"{Letter348}/{figure}");
        Assert.Equal(FigureStatus.Explained, coverage.Status);
        Assert.Equal([$"{Letter348}/{fault}"], coverage.Suspects.Select(s => s.Id));
    }

    [Fact]
    public void ATargetThatIsNotCheckedSaysWhichPercentageItWouldTake() =>
        Assert.All(
            Audit.Relations.Where(r => r is { Kind: RelationKind.QuotaTimesWorkforce, Verdict: Verdict.NotChecked }),
            r => Assert.Contains(r.Figures.Any(f => f.Section == "t1") ? "2,75% as printed in t1-note-2/1" : "as printed in", r.Explanation, StringComparison.Ordinal));

    [Theory]
    [InlineData("kst-34352-258/t1/fin/formal", 593)]
    [InlineData("kst-34352-258/t1/fin/target", 1800)]
    [InlineData("kst-34352-299/t1/hired-in/markt", 742)]
    [InlineData("kst-34352-299/terugblik/p1/12", 165296)]
    [InlineData("kst-34352-348/s-umc/realised/2024", 568)]
    [InlineData("kst-34352-348/politie-cijfermatige-realisatie/p1/6", 120)]
    public void AWrongDigitIsFoundWhereverItStands(string figure, int wrong)
    {
        var changed = Data.Set.With(Data.Set.Figures.Select(f => f.Id == figure ? f with { Value = wrong } : f));
        var finding = changed.Audit.Findings.Where(f => f.Severity != Severity.Note).ExceptBy(Audit.Findings.Select(f => f.Id), f => f.Id);
        Assert.Contains(finding, f => f.Figures.Any(x => x.Id == figure));
    }
}
