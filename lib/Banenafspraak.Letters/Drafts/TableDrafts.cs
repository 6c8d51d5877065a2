namespace Banenafspraak.Letters;

/// <summary>Drafts of the figures in one table: first which lines its numbers show to be rates, targets and totals, then what words say of them.</summary>
internal sealed class TableDrafts
{
    /// <summary>A relation between lines holds where it does in so many of ten lines across.</summary>
    private const int OfTen = 8;

    /// <summary>In so many lines across a sum must hold before it tells a total.</summary>
    private const int FewestSums = 3;

    /// <summary>No rate of realisation is larger.</summary>
    private const decimal LargestRate = 400;

    /// <summary>Sums are not looked for among more lines.</summary>
    private const int MostSummed = 12;

    private readonly LetterTable _table;
    private readonly string _section;
    private readonly LetterTopic _topic;
    private readonly Subjects _subjects;
    private readonly TableLine _around;
    private readonly bool _isExtra;
    private readonly IReadOnlyList<TableLine> _columns;
    private readonly IReadOnlyList<TableLine> _rows;
    private readonly IReadOnlyList<string?> _rowSubjects;

    /// <param name="table">The table.</param>
    /// <param name="section">The section that it stands in.</param>
    /// <param name="lexicon">Tells what words mean.</param>
    /// <param name="finder">Finds names.</param>
    /// <param name="topic">What the letter speaks of.</param>
    /// <param name="subjects">Whom letters speak of.</param>
    /// <param name="extra">Numbers that the letter's sentences call extra jobs.</param>
    /// <param name="isDamaged">True for a text that OCR may have spoiled: then a label may be unlike the name.</param>
    public TableDrafts(LetterTable table, string section, Lexicon lexicon, SubjectFinder finder, LetterTopic topic, Subjects subjects, IReadOnlySet<decimal> extra, bool isDamaged)
    {
        (_table, _section, _topic, _subjects) = (table, section, topic, subjects);
        _around = new([table.Caption], lexicon, finder, isPercent: false);
        _columns = [.. table.Columns.Select((c, i) => new TableLine(c.Title.Split(" / "), lexicon, finder, IsPercent(table.Rows.Select(r => r.Cells[i]))))];
        _rows = [.. table.Rows.Select(r => new TableLine(r.Block.Length > 0 ? [r.Block, r.PrintedLabel] : [r.PrintedLabel], lexicon, finder, IsPercent(r.Cells)))];
        _isExtra = _around.Role is "extra-jobs" || (_around.Role is "baseline" && !lexicon["negation"].In(table.Caption).Exists(n => n.Means == "with")) || (_columns.Concat(_rows).All(l => l.Role != "extra-jobs") && table.Rows.SelectMany(r => r.Cells).Any(c => c.Value is { } value && extra.Contains(value)));
        _rowSubjects = TableSubjects.OfRows(table, _rows, subjects, isDamaged);
        foreach (var (i, line) in _rows.Index())
        {
            if (table.Rows[i].Block.Length == 0 && _rowSubjects[i] is not null && line.Form != Form.Total && !_rowSubjects[i]!.StartsWith("tota", StringComparison.Ordinal))
                line.Role = null;
        }
        SettleTotals(_columns, table.Rows.Count, (column, row) => table.Rows[row].Cells[column]);
        Settle(_columns, table.Rows.Count, (column, row) => table.Rows[row].Cells[column]);
        Settle(_rows, table.Columns.Count, (row, column) => table.Rows[row].Cells[column]);
    }

    /// <summary>The draft of one cell.</summary>
    public DraftFigure Of(PlacedMention cell)
    {
        var (row, column) = (Index(_table.Rows, cell.Passage.Row!), Index(_table.Columns, cell.Passage.Column!));
        var (across, down) = (_rows[row], _columns[column]);
        var isPercent = cell.Mention.Unit == Unit.Percent || down.IsPercent || across.IsPercent;
        var role = Role(across, down) ?? (_around.Role is "rate" or "target" or "level" or "realised" or null || (_around.Role == "baseline" && !(across.Period.IsNone && down.Period.IsNone)) ? null : _around.Role);
        isPercent |= role == "rate";
        var people = down.People ?? across.People;
        var measure = down.IsHours || across.IsHours ? Measure.JobSize : MeasureOf(role, isPercent, cell.Mention.Unit, people, across, down);
        var form = FormOf(measure, across, down);
        var (subject, isNamed) = SubjectOf(row, column, people, measure);
        var (period, isDated) = role == "baseline" ? (Period.Baseline, true) : PeriodOf(across, down, measure);
        var unit = measure is Measure.RealisationRate or Measure.Share or Measure.AllocationShare or Measure.Growth or Measure.QuotaPercentage ? Unit.Percent
            : measure == Measure.Amount ? Unit.Euro
            : measure == Measure.Persons ? Unit.Person
            : measure == Measure.JobSize ? Unit.HourPerWeek
            : cell.Mention.Unit ?? Unit.Job;
        var support = Math.Max(across.Support, down.Support);
        var isKnown = _subjects.Find(subject) is not null;
        var confidence = BasicConfidence(role is not null || down.Form is not null || across.Form is not null, support) * (isNamed ? isKnown ? 1 : 0.85m : 0.88m) * (isDated ? 1 : 0.95m);
        var scope = (across.LeavesOutBinnenwerk || down.LeavesOutBinnenwerk) && form == Form.Formal ? Scope.WithoutBinnenwerk : Scope.None;
        return new(cell.Mention, new(measure, subject, form, period), RelativeTo(measure, role), unit, Math.Round(confidence, 2), support > 0 ? $"table, arithmetic of {support}" : "table")
        {
            Scope = scope | (down.IsProvisional || across.IsProvisional ? Scope.Provisional : Scope.None),
        };
    }

    // Words that arithmetic bears out are hardly ever wrong; either alone is now and then.
    private static decimal BasicConfidence(bool hasWords, int support) =>
        hasWords ? support > 0 ? 0.97m : 0.88m : support > FewestSums ? 0.92m : 0.6m;

    private static bool IsPercent(IEnumerable<LetterTableCell> cells) => cells.Any(c => c.Unit == Unit.Percent) && cells.All(c => c.Unit == Unit.Percent || c.Value is null);

    private static int Index<T>(IReadOnlyList<T> list, T one)
        where T : class
    {
        for (var i = 0; i < list.Count; i++)
        {
            if (ReferenceEquals(list[i], one))
                return i;
        }
        return -1;
    }

    private static string? Role(TableLine across, TableLine down) =>
        across.Role is not null && TableLine.IsStronger(across.Role, down.Role) ? across.Role : down.Role;

    private Measure MeasureOf(string? role, bool isPercent, Unit? unit, string? people, TableLine across, TableLine down)
    {
        if (isPercent)
        {
            return role switch
            {
                "allocation-share" => Measure.AllocationShare,
                "quota-percentage" => Measure.QuotaPercentage,
                "change" => Measure.Growth,
                "share" => Measure.Share,
                "rate" => Measure.RealisationRate,
                _ => (down.Form ?? across.Form) is null or Form.Total || role is "target" or "realised" or "level" && HasTarget() ? Measure.RealisationRate : Measure.Share,
            };
        }
        return role switch
        {
            "target" => Measure.Target,
            "change" => Measure.Change,
            "workforce" => Measure.Workforce,
            "amount" => Measure.Amount,
            "extra-jobs" => Measure.ExtraJobs,
            "baseline" => Measure.Jobs,
            _ when unit == Unit.Euro => Measure.Amount,
            _ when unit == Unit.Fte => Measure.Workforce,
            _ when unit == Unit.Person || people is not null || role == "persons" => Measure.Persons,
            _ => _isExtra ? Measure.ExtraJobs : Measure.Jobs,
        };
    }

    private bool HasTarget() => _columns.Concat(_rows).Any(l => l.Role == "target");

    private Form FormOf(Measure measure, TableLine across, TableLine down)
    {
        if (measure is Measure.RealisationRate or Measure.Target)
            return Form.Total;
        if (measure == Measure.AllocationShare)
            return Form.HiredIn;
        if (measure is not (Measure.Jobs or Measure.ExtraJobs or Measure.Change or Measure.Share or Measure.Growth))
            return Form.None;
        var own = Stronger(down.Form, across.Form);
        return own is null or Form.Total && OneOfThem(_around.Form) is { } around ? around : own ?? (measure == Measure.Share ? Form.None : Form.Total);
    }

    // A caption that names one form speaks of all cells, unless the columns are the forms.
    private Form? OneOfThem(Form? form) =>
        form is null or Form.Total || _columns.Concat(_rows).Any(l => l.Form is { } other && other != Form.Total && other != form) ? null : form;

    private static Form? Stronger(Form? a, Form? b) => a is null or Form.Total && b is not null ? b : a;

    private (string Id, bool IsNamed) SubjectOf(int row, int column, string? people, Measure measure)
    {
        if (people is not null && measure is Measure.Persons or Measure.Share or Measure.JobSize)
            return (people, true);
        if (_rowSubjects[row] is { } ofRow)
            return (ofRow, true);
        if (_columns[column] is { Subject: { } ofColumn, Form: not Form.Binnenwerk })
            return (ofColumn.Id, true);
        var whole = _columns.Select(c => c.Subject).FirstOrDefault(s => s is { Kind: "sector", IsPart: true })?.Parent;
        if (whole is not null && _columns[column].Form == Form.Total)
            return (whole, true);
        var section = _table.Section.StartsWith("s-", StringComparison.Ordinal) ? _table.Section[2..] : _topic.OfSection(_section);
        if (_subjects.Find(section) is not null)
            return (section, true);
        return _around.Subject is { } around ? (around.Id, true) : (_topic.Subject, false);
    }

    private (Period Period, bool IsDated) PeriodOf(TableLine across, TableLine down, Measure measure)
    {
        foreach (var period in (ReadOnlySpan<Period>)[down.Period, across.Period, _around.Period])
        {
            if (!period.IsNone)
                return (measure is Measure.Amount or Measure.QuotaPercentage ? period : AtEnd(period), true);
        }
        return (_topic.Year > 0 ? Period.EndOf(_topic.Year) : Period.None, false);
    }

    // "in 2025" and "eind 2025" are one moment.
    private static bool AreOfTwoMoments(Period one, Period other) => !one.IsNone && !other.IsNone && one.LastDay != other.LastDay;

    private static Period AtEnd(Period period) => period.Year is { } year && period == Period.OfYear(year) ? Period.EndOf(year) : period;

    private Period RelativeTo(Measure measure, string? role) =>
        measure == Measure.ExtraJobs || (measure == Measure.Target && role == "target" && _isExtra) ? Period.Baseline : Period.None;

    /// <summary>Tells the roles of lines by their numbers: a rate is 100 times one line over another, a total the sum of others.</summary>
    private static void Settle(IReadOnlyList<TableLine> lines, int across, Func<int, int, LetterTableCell> cell)
    {
        for (var rate = 0; rate < lines.Count; rate++)
        {
            if (lines[rate].Role is not (null or "rate" or "level" or "realised" or "target") || lines[rate].Form is not (null or Form.Total))
                continue;
            // A target is 100 times a level over the rate as well: percentages are the smaller numbers.
            var largest = Largest(rate, across, cell);
            if (!lines[rate].IsPercent && lines[rate].Role != "rate" && largest > LargestRate)
                continue;
            var best = (Held: 0, Level: -1, Target: -1);
            for (var level = 0; level < lines.Count; level++)
            {
                for (var target = 0; target < lines.Count; target++)
                {
                    if (level == target || level == rate || target == rate || (!lines[rate].IsPercent && Largest(target, across, cell) < 2 * largest) || lines[level].IsPercent || lines[target].IsPercent || AreOfTwoMoments(lines[level].Period, lines[target].Period))
                        continue;
                    var held = Held(across, i => IsRate(cell(rate, i), cell(level, i), cell(target, i)));
                    if (held > best.Held || (held == best.Held && held > 0 && lines[target].Role == "target" && lines[level].Role != "target"))
                        best = (held, level, target);
                }
            }
            var isSure = best.Held > 2 || (best.Held > 0 && lines[rate].IsPercent);
            if (!isSure)
                continue;
            lines[rate].Role = lines[best.Level].People is null ? "rate" : "share";
            (lines[rate].Support, lines[best.Target].Support, lines[best.Level].Support) = (best.Held, best.Held, best.Held);
            if (lines[best.Level].People is not null)
                continue;
            if (lines[best.Target].Role is null or "level" or "realised")
                lines[best.Target].Role = "target";
            if (lines[best.Level].Role is null or "target" && lines[best.Level].Role != lines[best.Target].Role || best.Held > 3)
                lines[best.Level].Role = lines[best.Level].Role is null or "target" ? "level" : lines[best.Level].Role;
        }
    }

    private static decimal Largest(int line, int across, Func<int, int, LetterTableCell> cell) => Enumerable.Range(0, across).Select(i => cell(line, i).Value ?? 0).DefaultIfEmpty().Max();

    /// <summary>Tells totals: lines of counts that are the sum of two to four others, whatever their titles say.</summary>
    private static void SettleTotals(IReadOnlyList<TableLine> lines, int across, Func<int, int, LetterTableCell> cell)
    {
        if (lines.Count > MostSummed)
            return;
        for (var total = 0; total < lines.Count; total++)
        {
            var parts = Enumerable.Range(0, lines.Count).Where(l => l != total && !lines[l].IsPercent && (lines[l].Period == lines[total].Period || lines[l].Period.IsNone || lines[total].Period.IsNone) && lines[l].Role is not ("target" or "rate")).ToList();
            if (lines[total].IsPercent || lines[total].Role is "target" or "rate")
                continue;
            var (held, summed) = (0, new List<int>());
            foreach (var set in Subsets(parts))
            {
                if (Held(across, i => IsSum(cell(total, i), set.Select(p => cell(p, i)))) is var sums && sums > held)
                    (held, summed) = (sums, set);
            }
            if (held < FewestSums)
                continue;
            lines[total].Form = Analysis.Form.Total;
            foreach (var line in summed.Append(total))
                lines[line].Support = Math.Max(lines[line].Support, held);
        }
    }

    private static IEnumerable<List<int>> Subsets(List<int> of) =>
        from set in Enumerable.Range(1, (1 << of.Count) - 1)
        let members = of.Where((_, i) => (set >> i & 1) == 1).ToList()
        where members.Count is >= 2 and <= 4
        select members;

    // Rows in which all but one of the parts are nothing prove nothing.
    private static bool? IsSum(LetterTableCell total, IEnumerable<LetterTableCell> parts)
    {
        var sum = default(Interval);
        var some = 0;
        foreach (var part in parts)
        {
            if (part.Value is not { } value)
                return null;
            sum += Rounded(part);
            some += value > 0 ? 1 : 0;
        }
        return total.Value is null || some < 2 ? null : Rounded(total).Meets(sum);
    }

    /// <summary>In how many lines across something holds; 0 where it fails in more than two of ten.</summary>
    private static int Held(int across, Func<int, bool?> test)
    {
        var (held, tried) = (0, 0);
        for (var i = 0; i < across; i++)
        {
            if (test(i) is { } holds)
                (held, tried) = (held + (holds ? 1 : 0), tried + 1);
        }
        return 10 * held >= OfTen * tried ? held : 0;
    }

    private static bool? IsRate(LetterTableCell rate, LetterTableCell level, LetterTableCell target)
    {
        if (rate.Value is not { } r || level.Value is not { } a || target.Value is not > 0 || a <= 0)
            return null;
        var (x, y) = (Rounded(level), Rounded(target));
        return y.Low > 0 ? Interval.Rounded(r, rate.Number?.Decimals ?? 0).Meets(x * Interval.Exactly(100) / y) : null;
    }

    private static Interval Rounded(LetterTableCell cell) => Interval.Rounded(cell.Value!.Value, cell.Number?.Decimals ?? 0);
}

/// <summary>Tells whom the rows of a table are about.</summary>
internal static class TableSubjects
{
    private const int LongestAbbreviation = 6;

    /// <summary>An id for each row; null where a row names nobody. One that the data does not know is called by its abbreviation, or else by its label.</summary>
    public static IReadOnlyList<string?> OfRows(LetterTable table, IReadOnlyList<TableLine> rows, Subjects subjects, bool isDamaged)
    {
        var found = table.Rows.Select((r, i) => subjects.Find(r.Id) is { } known && Resembles(r.PrintedLabel, known, isDamaged) ? known.Id : rows[i].Subject?.Id).ToList();
        var isTotal = rows.Select((r, i) => r.Form == Form.Total && (table.Rows[i].Block.Length == 0 || found[i] is null) && !IsInName(found[i], table.Rows[i].PrintedLabel)).ToList();
        var named = found.Where((f, i) => f is not null && !isTotal[i]).ToList();
        if (2 * named.Count < table.Rows.Count - isTotal.Count(t => t) || named.Count == 0)
            return found;
        var whole = named.Select(id => subjects.Find(id!)?.Parent ?? "").Where(p => p.Length > 0).CountBy(p => p, StringComparer.Ordinal).OrderByDescending(c => c.Value).FirstOrDefault().Key;
        for (var i = 0; i < found.Count; i++)
            found[i] = isTotal[i] ? whole ?? found[i] : found[i] ?? (rows[i].Period.IsNone && rows[i].Form is null ? IdOf(table.Rows[i].PrintedLabel) : null);
        return found;
    }

    /// <summary>What the letter calls those that the data does not know, by the ids that their rows get.</summary>
    public static IEnumerable<(string Name, string Id)> NamesOf(string label)
    {
        var id = IdOf(label);
        var open = label.IndexOf('(', StringComparison.Ordinal);
        yield return (open > 0 ? label[..open].Trim() : label.Trim(), id);
        if (open > 0 && label.IndexOf(')', open) is > 0 and var close)
            yield return (label[(open + 1)..close].Trim(), id);
    }

    private static bool IsInName(string? id, string label) => id is not null && label.Contains(id, StringComparison.OrdinalIgnoreCase) && !label.StartsWith("Tota", StringComparison.OrdinalIgnoreCase);

    // A damaged label is near the name; a new name is not.
    private static bool Resembles(string label, Subject subject, bool isDamaged)
    {
        var key = SubjectNames.Key(label);
        if (isDamaged && key.Length <= LongestAbbreviation)
            return true;
        return subject.Spellings.Append(subject.Name).Append(subject.Id).Select(SubjectNames.Key).Any(n => 5 * EditDistance.Between(key, n) <= 2 * Math.Max(key.Length, n.Length) || key.Contains(n, StringComparison.Ordinal));
    }

    private static string IdOf(string label)
    {
        var open = label.IndexOf('(', StringComparison.Ordinal);
        if (open > 0 && label.IndexOf(')', open) is > 0 and var close && close - open - 1 <= LongestAbbreviation && !label[(open + 1)..close].Contains(' ', StringComparison.Ordinal))
            return Slug.Normal(label[(open + 1)..close]);
        return Slug.Cut(Slug.Normal(open > 0 ? label[..open] : label));
    }
}
