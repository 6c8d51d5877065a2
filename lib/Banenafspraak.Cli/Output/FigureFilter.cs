using System.CommandLine;
using System.Globalization;
using Banenafspraak.Analysis;

namespace Banenafspraak.Cli;

/// <summary>The options that say which figures are meant. Several values of one are alternatives; what different options say must all hold.</summary>
internal sealed class FigureFilter
{
    private static readonly Criterion[] Criteria =
    [
        new("--letter", "ID", "letter", d => d.Letters.Select(l => (l.Id, l.Id)), f => f.Letter, s => s.Letter),
        new("--subject", "ID", "subject", d => d.Subjects.SelectMany(Spellings), f => f.Subject, s => s.Subject) { Forms = " of subjects.csv" },
        new("--measure", "WORD", "measure", _ => Words<Measure>(), f => f.Measure.Word(), s => s.Measure.Word()),
        new("--form", "WORD", "form", _ => Words<Form>(), f => f.Form.Word(), s => s.Form.Word()),
        new("--year", "YEAR", "year", d => Periods(d).Select(p => Year(p)).Select(y => (y, y)), f => Year(f.Period), s => Year(s.Period))
        {
            Forms = " (such as 2022)",
            IsWellFormed = text => Period.TryParse(text, out var period) && Year(period) == text,
        },
        new("--period", "PERIOD", "period", d => Periods(d).Select(p => (p.ToString(), p.ToString())), f => f.Period.ToString(), s => s.Period.ToString())
        {
            Forms = " (2022, 2022-12-31, 2024Q4, 2021..2022 or -)",
            IsWellFormed = text => Period.TryParse(text, out _),
        },
    ];

    private readonly IReadOnlyList<(Criterion Criterion, Option<string[]> Option)> _options = [.. Criteria.Select(c => (c, RepeatedOption(c.Name, c.HelpName, $"Only this {c.What}")))];
    private readonly Option<string[]> _status = RepeatedOption("--status", "WORD", "Only this status in the audit");

    /// <summary>Gives a verb these options.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in _options.Select(o => o.Option).Append(_status))
            command.Add(option);
    }

    /// <summary>What was asked for.</summary>
    /// <exception cref="InputException">A word is not known; the message names the nearest that is.</exception>
    public FigureSelection Of(ParseResult parsed, Dataset data)
    {
        var asked = _options.Select(o => (o.Criterion, Values: parsed.GetValue(o.Option) ?? [])).Where(o => o.Values.Length > 0).ToList();
        foreach (var (criterion, values) in asked)
            KnownWord.Check(values.Where(v => !criterion.IsWellFormed(v)), criterion.What, criterion.Forms, criterion.Known(data));
        var statuses = ValuesOf<FigureStatus>(parsed, _status, "status");
        return new(
            f => asked.All(a => a.Values.Contains(a.Criterion.OfFigure(f.Figure))) && (statuses.Count == 0 || statuses.Contains(f.Status)),
            s => asked.All(a => a.Values.Contains(a.Criterion.OfStatement(s.Statement))) && (statuses.Count == 0 || statuses.Contains(s.Status)),
            [.. asked.SelectMany(a => a.Values.Select(v => $"{a.Criterion.Name} {v}")), .. statuses.Select(s => $"--status {s.Word()}")]);
    }

    /// <summary>An option for words, which may be given more than once.</summary>
    public static Option<string[]> RepeatedOption(string name, string helpName, string description) =>
        new(name) { Description = description + "; may be repeated.", HelpName = helpName, Arity = ArgumentArity.OneOrMore, AllowMultipleArgumentsPerToken = false };

    /// <summary>The words of a closed list that were given with an option.</summary>
    /// <exception cref="InputException">One is not in the list.</exception>
    public static IReadOnlyList<T> ValuesOf<T>(ParseResult parsed, Option<string[]> option, string what)
        where T : struct, Enum
    {
        var values = parsed.GetValue(option) ?? [];
        KnownWord.Check(values, what, null, Words<T>());
        return [.. values.Select(v => Vocabulary.TryParse<T>(v, out var word) ? word : default)];
    }

    private static IEnumerable<(string Spelling, string Word)> Words<T>()
        where T : struct, Enum => Vocabulary.All<T>().Select(w => (w, w));

    private static IEnumerable<(string Spelling, string Word)> Spellings(Subject subject) =>
        subject.Spellings.Append(subject.Id).Append(subject.Name).Append(subject.EnglishName).Select(s => (s, subject.Id));

    private static IEnumerable<Period> Periods(Dataset data) => data.Figures.Select(f => f.Period).Concat(data.Statements.Select(s => s.Period)).Distinct();

    private static string Year(Period period) => period.Year?.ToString(CultureInfo.InvariantCulture) ?? "";

    /// <summary>One thing that may be asked of a figure, or of a statement.</summary>
    /// <param name="Name">The option.</param>
    /// <param name="HelpName">What stands for its value in the help.</param>
    /// <param name="What">What its values are.</param>
    /// <param name="Known">The values that there are, each with the spellings that are meant for it.</param>
    /// <param name="OfFigure">The value of a figure.</param>
    /// <param name="OfStatement">The value of a statement.</param>
    private sealed record Criterion(
        string Name,
        string HelpName,
        string What,
        Func<Dataset, IEnumerable<(string Spelling, string Word)>> Known,
        Func<Figure, string> OfFigure,
        Func<Statement, string> OfStatement)
    {
        /// <summary>How its values look, in brackets; null where all are listed.</summary>
        public string? Forms { get; init; }

        /// <summary>True for what may be asked for though nothing has it: a year without figures.</summary>
        public Func<string, bool> IsWellFormed { get; init; } = _ => false;
    }
}

/// <summary>Which figures and statements were asked for.</summary>
/// <param name="Figure">True for those figures.</param>
/// <param name="Statement">True for those statements.</param>
/// <param name="Asked">The options with their values; none where all are meant.</param>
internal sealed record FigureSelection(Func<FigureCoverage, bool> Figure, Func<JudgedStatement, bool> Statement, IReadOnlyList<string> Asked)
{
    /// <summary>The part of an audit that was asked for: relations through one of the figures, and what goes with them.</summary>
    /// <param name="audit">The whole audit.</param>
    /// <param name="verdicts">The verdicts that were asked for; none where all are meant.</param>
    public Audit Of(Audit audit, IReadOnlyList<Verdict> verdicts)
    {
        if (Asked.Count == 0 && verdicts.Count == 0)
            return audit;
        var meant = audit.Coverage.Figures.Where(Figure).Select(f => f.Figure.Id).ToHashSet(StringComparer.Ordinal);
        bool IsMeant(AuditRelation relation) => (verdicts.Count == 0 || verdicts.Contains(relation.Verdict)) && (Asked.Count == 0 || relation.Figures.Any(f => meant.Contains(f.Id)));
        if (verdicts.Count > 0)
            meant.IntersectWith(audit.Relations.Where(IsMeant).SelectMany(r => r.Figures).Select(f => f.Id));
        return audit.Where(f => meant.Contains(f.Figure.Id), IsMeant, Statement);
    }
}
