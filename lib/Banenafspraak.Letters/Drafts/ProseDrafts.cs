namespace Banenafspraak.Letters;

/// <summary>Drafts of the figures in running text: words next to a number, in its sentence and before it, what the tables say of the same number, and
/// what arithmetic says of numbers together. Of all assignments to the numbers of a passage the one is taken for which most speaks.</summary>
internal sealed class ProseDrafts
{
    private const int Sweeps = 4;
    private const int Remembered = 40;
    private const double FirmTie = 1;
    private const double FirmCell = 1.5;
    private const int LongestList = 12;
    private const int LastSentences = 2;
    private const int MostMeasures = 4;
    private const int MostForms = 4;
    private const int MostPeriods = 4;
    private const int MostSubjects = 4;
    private const int OpeningWords = 4;

    private readonly AgreedTargets _agreement;
    private readonly LetterTopic _topic;
    private readonly SubjectFinder _finder;
    private readonly Lexicon _lexicon;
    private readonly ILookup<decimal, Meaning> _cells;
    private readonly List<DraftFigure> _done = [];
    private string _section = "";

    /// <param name="topic">What the letter speaks of.</param>
    /// <param name="finder">Finds names.</param>
    /// <param name="lexicon">Tells what words mean.</param>
    /// <param name="series">National values; the targets among them tell a target.</param>
    /// <param name="cells">Drafts of the letter's tables.</param>
    public ProseDrafts(LetterTopic topic, SubjectFinder finder, Lexicon lexicon, IReadOnlyList<SeriesValue> series, IReadOnlyList<DraftFigure> cells)
    {
        (_topic, _finder, _lexicon, _agreement) = (topic, finder, lexicon, new(series));
        _cells = cells.Where(c => c.Mention.Value is not null).ToLookup(c => Math.Abs(c.Mention.Value!.Value), c => c.Meaning);
    }

    /// <summary>The drafts of one passage, in order.</summary>
    /// <param name="figures">Its mentions of class figure.</param>
    public IEnumerable<DraftFigure> Of(IReadOnlyList<PlacedMention> figures)
    {
        var clues = new TextClues(figures[0].Passage.Text.Text, _lexicon, _finder, _topic.Written);
        if (figures[0].Passage.Section != _section)
            _done.Clear();
        _section = figures[0].Passage.Section;
        var spots = figures.Select((f, i) => SpotOf(figures, i, clues)).ToList();
        var units = new Unit?[spots.Count];
        for (var i = 0; i < spots.Count; i++)
            units[i] = UnitOfCell(spots[i].Number.Mention) ?? NumberUnit.Of(spots[i], i + 1 < spots.Count ? spots[i + 1] : null, LastCounted(units, i), i > 0 && spots[i - 1].Number.Mention.Unit is null ? units[i - 1] : null, _lexicon);
        var earlier = _done.TakeLast(6).ToList();
        var ties = Ties.Among([.. earlier.Select(d => TiedNumber.Of(d.Mention, d.Unit)), .. spots.Select((s, i) => TiedNumber.Of(s.Number.Mention, units[i]))]);
        var tiesOf = ties.SelectMany(t => t.Members, (t, member) => (t, member)).ToLookup(p => p.member, p => p.t);
        var chosen = new Meaning?[spots.Count];
        var scored = new Scored[spots.Count];
        Meaning? At(int rank) => rank < earlier.Count ? earlier[rank].Meaning : chosen[rank - earlier.Count];
        var isSettled = false;
        for (var sweep = 0; sweep < Sweeps && !isSettled; sweep++)
        {
            isSettled = true;
            for (var i = 0; i < spots.Count; i++)
            {
                var of = tiesOf[i + earlier.Count].ToList();
                scored[i] = Best(spots, i, units, chosen, earlier.LastOrDefault()?.Meaning, candidate =>
                {
                    var kept = chosen[i];
                    chosen[i] = candidate;
                    var fit = of.Count == 0 ? 0 : of.Select(t => t.Fit(At, _finder.IsBelow)).OrderDescending().Take(2).Sum();
                    chosen[i] = kept;
                    return Weights.Tie * fit;
                });
                isSettled &= chosen[i] == scored[i].Meaning;
                chosen[i] = scored[i].Meaning;
            }
        }
        for (var i = 0; i < spots.Count; i++)
        {
            var draft = Draft(spots[i], units[i], scored[i]);
            _done.Add(draft);
            yield return draft;
        }
    }

    private Unit? UnitOfCell(Mention mention) =>
        mention is { Unit: null, Value: { } value } && Math.Abs(value) >= 1000 && _cells.Contains(Math.Abs(value)) ? (_cells[Math.Abs(value)].First().Measure == Measure.Persons ? Unit.Person : Unit.Job) : null;

    // What is counted goes on where a number has no noun.
    private Unit? LastCounted(Unit?[] units, int before)
    {
        for (var i = before - 1; i >= Math.Max(0, before - Remembered); i--)
        {
            if (units[i] is Unit.Job or Unit.Person)
                return units[i];
        }
        return _done.TakeLast(Remembered).LastOrDefault(d => d.Unit is Unit.Job or Unit.Person)?.Unit;
    }

    private static decimal? Absolute(decimal? value) => value is { } number ? Math.Abs(number) : null;

    private static NumberSpot SpotOf(IReadOnlyList<PlacedMention> figures, int index, TextClues clues)
    {
        var number = figures[index];
        var next = index + 1 < figures.Count ? figures[index + 1] : null;
        var isRange = number.Mention.Qualifier == Qualifier.RangeFrom && next is not null;
        var last = index;
        while (!isRange && last + 1 < figures.Count && last < index + LongestList && figures[last + 1].Start > figures[last].End && IsJoin(clues.Text.AsSpan(figures[last].End, figures[last + 1].Start - figures[last].End)))
            last++;
        var spot = new NumberSpot(number, index > 0 ? figures[index - 1] : null, isRange ? (index + 2 < figures.Count ? figures[index + 2] : null) : next, isRange ? next!.End : number.End, clues);
        return last == index ? spot : spot.InList(figures[last].End, last + 1 < figures.Count ? Math.Min(figures[last + 1].Start, spot.SentenceEnd) : spot.SentenceEnd, figures[last].Mention.Unit);
    }

    private DraftFigure Draft(NumberSpot spot, Unit? unit, Scored best)
    {
        var meaning = best.Meaning;
        var isExtra = meaning.Measure is Measure.ExtraJobs || (meaning.Measure is Measure.Target && (spot.Own.StartsWith(" extra banen", StringComparison.OrdinalIgnoreCase) || IsAgreed(spot)));
        var relative = isExtra ? Period.Baseline : meaning.Period.IsSpan ? EarlierEnd(meaning.Period) : Period.None;
        var known = meaning.Measure switch
        {
            Measure.JobSize => Unit.HourPerWeek,
            Measure.Rating => Unit.Point,
            Measure.Change when unit == Unit.Percent => Unit.PercentagePoint,
            _ => unit ?? Unit.Other,
        };
        var rule = best.Tie > FirmTie ? "arithmetic" : best.Cell > FirmCell ? "table" : "words";
        var confidence = Math.Round(rule switch
        {
            "arithmetic" => 0.86 + Math.Min(0.11, 0.06 * best.Margin),
            "table" => 0.86 + Math.Min(0.1, 0.08 * best.Margin),
            _ => 0.6 + Math.Min(0.26, 0.1 * best.Margin),
        }, 2);
        return new(spot.Number.Mention, meaning, relative, known, (decimal)confidence, rule);
    }

    private static Period EarlierEnd(Period span) => Period.Parse(span.ToString().Split("..")[0]);

    private bool IsAgreed(NumberSpot spot) => spot.Number.Mention is { Qualifier: Qualifier.Exact, Value: { } value } && _agreement.Has(value);

    private Scored Best(List<NumberSpot> spots, int index, Unit?[] units, Meaning?[] chosen, Meaning? before, Func<Meaning, double> tie)
    {
        var spot = spots[index];
        var previous = index > 0 ? chosen[index - 1] : before;
        var level = Last(chosen, index, m => m is Measure.Jobs or Measure.ExtraJobs);
        var percent = Last(chosen, index, m => m is Measure.RealisationRate or Measure.Share or Measure.AllocationShare);
        var link = new Link(previous, spot.IsLedOn || (index > 0 && spot.IsHalf), index > 0 && GoesOn(spot), ListAnswer(spots, index, chosen), level, percent);
        var measures = MeasureScores.Of(spot, units[index], link, IsAgreed(spot), _topic);
        var subjects = SubjectScores(spot, units[index], link, NamedInOrder(spots, index));
        Scored best = default;
        var second = double.MinValue;
        var value = Absolute(spot.Number.Mention.Value) ?? 0;
        var hints = _cells[value].Concat(link.Answer is { } answered ? [answered] : []).ToList();
        hints.ForEach(h => subjects.Add(h.Subject, 0));
        foreach (var (measure, m) in measures.Best(MostMeasures))
        {
            foreach (var (form, f) in FormScores.Of(spot, measure, units[index], link, hints).Best(MostForms))
            {
                foreach (var (period, p) in PeriodScores.Of(spot, measure, form, link, IsAgreed(spot), IsAgreed(spot) ? _agreement.PeriodOf(value) : Period.None, _topic, hints).Best(MostPeriods))
                {
                    foreach (var (subject, s) in Fixed(measure, value, spot) is { } only ? [(only, 0.0)] : subjects.Best(MostSubjects))
                    {
                        var meaning = new Meaning(measure, subject, form, period);
                        var (ties, cell) = (tie(meaning), CellFit(meaning, value, spot));
                        var answer = link.Answer is { } a ? (a.Measure == measure ? Weights.AnswerMeasure : 0) + (a.Subject == subject ? Weights.AnswerMeasure : 0) + (a.Form == form ? Weights.AnswerForm : 0) : 0;
                        var score = m + f + p + s + ties + cell + answer + Together(meaning, spot);
                        if (score > best.Score || best.Meaning == default)
                            (best, second) = (new(meaning, score, 0, ties, cell), best.Meaning == default ? second : best.Score);
                        else if (score > second)
                            second = score;
                    }
                }
            }
        }
        return best with { Margin = second == double.MinValue ? 5 : best.Score - second };
    }

    /// <summary>What speaks for or against fields together, whatever the words say.</summary>
    private double Together(Meaning meaning, NumberSpot spot)
    {
        var score = 0.0;
        if (meaning.Period.IsNone && IsGroup(meaning))
            score -= Weights.UndatedGroup;
        if (IsGroup(meaning) && meaning.Measure is not (Measure.Persons or Measure.Share or Measure.Change or Measure.Growth or Measure.Count))
            score -= Weights.JobsOfGroup;
        if (meaning.Measure == Measure.ExtraJobs && !_finder.HasBaseline(meaning.Subject))
            score -= Weights.ExtraOfSector;
        if (meaning.Period == Period.Baseline && meaning.Measure is Measure.Jobs or Measure.ExtraJobs)
            score += meaning.Measure != Measure.Jobs || !spot.Clues.Times.Exists(t => t.Period.Year == Period.Baseline.Year) ? -Weights.JobsOfBaseline : Weights.JobsOfBaseline;
        if (Vocabulary.TryParse<Form>(meaning.Subject, out var own))
            score += meaning.Form == own ? Weights.FormOfSubject : meaning.Form == Form.Total ? -Weights.FormOfSubject : 0;
        if (_topic.Year > 0 && meaning.Period.Year > _topic.Year && meaning.Measure is not (Measure.Target or Measure.QuotaPercentage))
            score -= Weights.Future;
        return score;
    }

    /// <summary>The last measure of some kind before a number in its section; null where there is none near.</summary>
    private Measure? Last(Meaning?[] chosen, int index, Func<Measure, bool> isOne)
    {
        for (var i = index - 1; i >= Math.Max(0, index - Remembered); i--)
        {
            if (chosen[i] is { } meaning && isOne(meaning.Measure))
                return meaning.Measure;
        }
        for (var i = _done.Count - 1; i >= Math.Max(0, _done.Count - Remembered); i--)
        {
            if (isOne(_done[i].Measure))
                return _done[i].Measure;
        }
        return null;
    }

    private string? Fixed(Measure measure, decimal value, NumberSpot spot) => measure switch
    {
        Measure.JobSize => Subject.Whole,
        Measure.QuotaPercentage => "overheid",
        Measure.Target when IsAgreed(spot) => _agreement.SubjectOf(value),
        _ => null,
    };

    private static bool GoesOn(NumberSpot spot) => spot.LeadsBack("");

    /// <summary>What the tables of the letter print with the same value: the more digits, the less by chance.</summary>
    private double CellFit(Meaning meaning, decimal value, NumberSpot spot)
    {
        if (!_cells.Contains(value))
            return 0;
        var weight = value >= 1000 || (spot.Number.Mention.Decimals > 0 && value >= 10) ? 1 : value >= 100 ? 0.8 : spot.Number.Mention.Unit == Unit.Percent ? 0.25 : value >= 20 ? 0.5 : 0.2;
        if (weight < 1 && spot.Number.Mention.Unit != Unit.Percent && meaning.Subject != _topic.OfSection(spot.Number.Passage.Section) && !spot.Clues.Names.Exists(n => n.Subject.Id == meaning.Subject))
            weight *= Weights.CellUnnamed;
        var best = 0.0;
        foreach (var cell in _cells[value].Where(c => weight == 1 || c.Subject == meaning.Subject))
            best = Math.Max(best, (cell.Measure == meaning.Measure ? Weights.CellMeasure : 0) + (cell.Subject == meaning.Subject ? Weights.CellSubject : 0) + (cell.Form == meaning.Form ? Weights.CellForm : 0) + (cell.Moment == meaning.Moment ? Weights.CellPeriod : 0));
        return Weights.Cell * weight * best;
    }

    /// <summary>Numbers that answer a list of the sentence before, one by one: "12.806, 11.402 en 1.404".</summary>
    private static Meaning? ListAnswer(List<NumberSpot> spots, int index, Meaning?[] chosen)
    {
        int first = index, last = index;
        while (first > Math.Max(0, index - LongestList) && spots[first].IsLedOn && IsJoin(spots[first].Lead))
            first--;
        while (last + 1 < Math.Min(spots.Count, index + LongestList) && spots[last + 1].IsLedOn && IsJoin(spots[last + 1].Lead))
            last++;
        var length = last - first + 1;
        if (length < 2)
            return null;
        var (isPercent, isAgainst) = (IsPercent(spots[index]), spots[first].Lead.TrimEnd() is var lead && (lead.EndsWith("tegen") || lead.EndsWith("tegenover")));
        var from = Math.Max(0, first - (LastSentences * LongestList));
        var before = Enumerable.Range(from, first - from).Where(i => IsPercent(spots[i]) == isPercent).GroupBy(i => spots[i].SentenceStart).OrderByDescending(g => g.Key);
        foreach (var sentence in before.Take(LastSentences))
        {
            var isSame = sentence.Key == spots[first].SentenceStart;
            var asked = sentence.TakeLast(length).ToList();
            if (asked.Count == length && (isSame ? (length >= 3 || isAgainst) && asked[0] == first - length : sentence.Count() == length || asked[0] >= first - length))
                return chosen[asked[index - first]];
        }
        return null;
    }

    private static bool IsPercent(NumberSpot spot) => spot.Number.Mention.Unit is Unit.Percent or Unit.PercentagePoint;

    private static bool IsJoin(ReadOnlySpan<char> gap) => gap.Trim() is "," or "en" or ", en" or "resp." or "tegen" or "tegenover" or "respectievelijk" or "/";

    /// <summary>The name that belongs to a number of a list, where the names stand before the list in the same order: "markt en overheid: 74 tegen 26".</summary>
    private static Subject? NamedInOrder(List<NumberSpot> spots, int index)
    {
        int first = index, last = index;
        while (first > Math.Max(0, index - LongestList) && spots[first].IsLedOn && IsJoin(WithoutUnit(spots[first].Lead)))
            first--;
        while (last + 1 < Math.Min(spots.Count, index + LongestList) && spots[last + 1].IsLedOn && IsJoin(WithoutUnit(spots[last + 1].Lead)))
            last++;
        var names = spots[first].Clues.Names.Where(n => spots[first].IsInLead(n.Start, n.End)).Select(n => n.Subject).DistinctBy(n => n.Id, StringComparer.Ordinal).ToList();
        return last > first && names.Count == last - first + 1 ? names[index - first] : null;
    }

    private static ReadOnlySpan<char> WithoutUnit(ReadOnlySpan<char> gap) => gap.TrimStart() is ['p', 'r', 'o', 'c', 'e', 'n', 't', .. var rest] ? rest : gap;

    private Choices<string> SubjectScores(NumberSpot spot, Unit? unit, Link link, Subject? inOrder)
    {
        var choices = new Choices<string>();
        var section = _topic.OfSection(spot.Number.Passage.Section);
        var countsPeople = unit is not (Unit.Job or Unit.Euro or Unit.Fte) && !(unit == Unit.Percent && CountsJobs(spot));
        if (inOrder is not null)
            choices.Add(inOrder.Id, Weights.NameInOrder);
        foreach (var (start, end, subject) in spot.Clues.Names)
        {
            if (end <= spot.SentenceStart || start >= spot.SentenceEnd || (subject.Kind == "group" && !countsPeople))
                continue;
            var isForeign = section.Length > 0 && subject.Id != section && !_finder.IsPartOf(subject, section) ? Weights.NameForeign : 0;
            var group = subject.Kind == "group" ? Weights.NameGroup : 0;
            double score;
            if (start >= spot.End && spot.IsInOwn(start, end))
                score = spot.Clues.Text.AsSpan(spot.End, start - spot.End).Trim().IsEmpty || IsBehind(spot.Clues.Text[spot.End..start]) ? Weights.NameBehind : Weights.NameOwn - (0.03 * spot.Words(spot.End, start));
            else if (spot.IsInLead(start, end))
                score = IsNextOwner(spot, end) ? Weights.NameNext : Weights.NameLead - (0.03 * spot.Words(end, spot.Start)) + (start == spot.SentenceStart ? Weights.NameOpens : 0);
            else if (end <= spot.PreviousEnd)
                score = Weights.NameFar - (0.02 * spot.Words(end, spot.Start));
            else
                continue;
            choices.Add(subject.Id, score - isForeign - group);
        }
        foreach (var (subject, weight) in ToldBefore(spot, section).Where(t => t.Subject.Kind != "group" || countsPeople))
            choices.Add(subject.Id, weight - (section.Length > 0 && subject.Id != section && !_finder.IsPartOf(subject, section) ? Weights.NameForeign : 0));
        if (link.Previous is { } previous && (countsPeople || !IsGroup(previous)))
            choices.Add(previous.Subject, link.IsSameSentence ? Weights.SubjectSame : spot.LeadsBack("form") ? Weights.SubjectBack : link.GoesOn ? Weights.SubjectGoesOn : Weights.SubjectNext);
        foreach (var people in spot.Clues.People.Where(p => countsPeople && p.Start >= spot.SentenceStart && p.End <= spot.SentenceEnd))
            choices.Add(people.Means, (spot.IsInLead(people.Start, people.End) || spot.IsInOwn(people.Start, people.End) ? Weights.PeopleNear : Weights.PeopleFar) - (section.Length > 0 && !_finder.IsGroup(section) ? Weights.PeopleOfSector : 0));
        if (section.Length > 0)
            choices.Add(section, Weights.SubjectSection);
        choices.Add(_topic.Subject, Weights.SubjectLetter);
        return choices;
    }

    /// <summary>Of whom the paragraph told before this sentence: whom it opens with, the more so where the section is about the whole of which that is a part, and whom it named last.</summary>
    private IEnumerable<(Subject Subject, double Weight)> ToldBefore(NumberSpot spot, string section)
    {
        var before = spot.Clues.Names.FindAll(n => n.End <= spot.SentenceStart);
        if (before.Count == 0)
            yield break;
        if (spot.Words(0, before[0].Start) <= OpeningWords)
            yield return (before[0].Subject, Weights.SubjectOpening + (section.Length > 0 && before[0].Subject.Id != section && _finder.IsPartOf(before[0].Subject, section) ? Weights.SubjectOfSection : 0));
        yield return (before[^1].Subject, Weights.SubjectTold - (0.02 * spot.Words(before[^1].End, spot.SentenceStart)));
    }

    // A percentage of jobs is not one of people.
    private static bool CountsJobs(NumberSpot spot)
    {
        var sentence = spot.Clues.Text.AsSpan(spot.SentenceStart, spot.SentenceEnd - spot.SentenceStart);
        var counts = false;
        foreach (var part in sentence.Split(' '))
            counts |= UnitWords.Of(Sentence.Bare(sentence[part])) == Unit.Job;
        return counts && !spot.Clues.People.Exists(p => p.Start >= spot.SentenceStart && p.End <= spot.SentenceEnd);
    }

    private bool IsGroup(Meaning meaning) => _finder.IsGroup(meaning.Subject);

    // "8.874 bij de overheid", "22.500 extra banen in de sector overheid"
    private static bool IsBehind(string gap)
    {
        var words = gap.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is >= 1 and <= 6 && !words.Contains("en") && !gap.AsSpan().ContainsAny(",.;:(")
            && (words[^1] is "de" or "het" ? words.Length > 1 ? words[^2] : "" : words[^1]) is "in" or "bij" or "aan" or "van" or "via" or "voor" or "naar" or "sector" or "procent";
    }

    // "waarvan de politie 12"
    private static bool IsNextOwner(NumberSpot spot, int end) => spot.Words(end, spot.Start) <= 3;
}

/// <summary>What a number goes on from.</summary>
/// <param name="Previous">The meaning of the number before it; null for the first.</param>
/// <param name="IsSameSentence">True where that stands in the same sentence.</param>
/// <param name="GoesOn">True where a word leads back to it: dat, daarvan, dit.</param>
/// <param name="Answer">The number of an earlier list that it answers.</param>
/// <param name="Level">Whether the section counted jobs or extra jobs last; null where it did neither.</param>
/// <param name="Percent">What the last percentage of the section was; null where there was none.</param>
internal sealed record Link(Meaning? Previous, bool IsSameSentence, bool GoesOn, Meaning? Answer, Measure? Level, Measure? Percent);

/// <summary>The meaning for which most speaks.</summary>
/// <param name="Meaning">What it is.</param>
/// <param name="Score">What speaks for it.</param>
/// <param name="Margin">How much less speaks for the next.</param>
/// <param name="Tie">What arithmetic adds.</param>
/// <param name="Cell">What a table adds.</param>
internal readonly record struct Scored(Meaning Meaning, double Score, double Margin, double Tie, double Cell);

/// <summary>Knows the numbers that are yearly targets of the agreement (Sociaal Akkoord), as data/series holds them: 125.000, 92.500.</summary>
internal sealed class AgreedTargets(IReadOnlyList<SeriesValue> series)
{
    private readonly ILookup<decimal, SeriesValue> _targets = series.Where(s => s is { Measure: Measure.Target, Value: not null }).ToLookup(s => s.Value!.Value);

    /// <summary>The year's end that a target belongs to; none for one that holds for several years, or for no target of the agreement.</summary>
    public Period PeriodOf(decimal value) => _targets[value].Select(s => s.Period).Distinct().ToList() is [var only] ? only : Period.None;

    /// <summary>True for a target of the agreement.</summary>
    public bool Has(decimal value) => _targets.Contains(value);

    /// <summary>Id of the subject that a target is for; null where several have that target, or none.</summary>
    public string? SubjectOf(decimal value) => _targets[value].Select(s => s.Subject).Distinct(StringComparer.Ordinal).ToList() is [var only] ? only : null;
}
