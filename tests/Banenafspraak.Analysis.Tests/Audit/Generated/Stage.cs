using System.Globalization;

namespace Banenafspraak.Analysis.Tests;

/// <summary>Where one generated relation is printed: a letter, a section and a subject of its own, and days that no other relation speaks of.</summary>
internal sealed class Stage(int number)
{
    /// <summary>Years that differ, from 2014 on.</summary>
    public const int Years = 180;

    private int _paragraphs;

    public int Number => number;

    public string Name { get; } = "g" + number.ToString(CultureInfo.InvariantCulture);

    public string Letter { get; } = Data.Set.Letters[number % Data.Set.Letters.Count].Id;

    public string OtherLetter { get; } = Data.Set.Letters[(number + 1) % Data.Set.Letters.Count].Id;

    public int Year { get; } = 2014 + (number % Years);

    /// <summary>The end of the year.</summary>
    public Period Now => Period.EndOf(Year);

    /// <summary>The end of the year before.</summary>
    public Period Earlier => Period.EndOf(Year - 1);

    /// <summary>From one to the other.</summary>
    public Period Span => Period.Between(Year - 1, Year);

    /// <summary>A number in a paragraph of its own.</summary>
    public Figure Prose(Measure measure, Unit unit = Unit.Job, Form form = Form.Total) => At($"p{++_paragraphs}/1", measure, unit, form);

    /// <summary>A number at a place; the section is one of prose.</summary>
    public Figure At(string place, Measure measure, Unit unit = Unit.Job, Form form = Form.Total) => In(new()
    {
        Id = "",
        Letter = Letter,
        Section = Name,
        Place = place,
        Printed = "",
        Measure = measure,
        Unit = unit,
        Form = form,
        Subject = Name,
        Period = Now,
        RelativeTo = measure == Measure.ExtraJobs ? Period.Baseline : Period.None,
    });

    /// <summary>A cell of a table.</summary>
    public Figure Cell(string row, string column, Measure measure = Measure.Jobs, Form form = Form.Total) =>
        In(At($"{row}/{column}", measure, form: form) with { Section = "t" + number.ToString(CultureInfo.InvariantCulture) });

    /// <summary>A figure with the id that its place gives it.</summary>
    public static Figure In(Figure figure) => figure with { Id = $"{figure.Letter}/{figure.Section}/{figure.Place}" };
}
