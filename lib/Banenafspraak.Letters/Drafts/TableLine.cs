namespace Banenafspraak.Letters;

/// <summary>What a row or a column of a table says of its numbers, from its own words and those above it.</summary>
internal sealed class TableLine
{
    /// <summary>Roles in the order in which one wins from another in the same words.</summary>
    private static readonly string[] Strength = ["rate", "allocation-share", "quota-percentage", "target", "extra-jobs", "baseline", "change", "workforce", "amount", "share", "persons", "realised", "level"];

    /// <param name="path">Its words from the outermost to the innermost.</param>
    /// <param name="lexicon">Tells what they mean.</param>
    /// <param name="subjects">Finds names.</param>
    /// <param name="isPercent">True where its numbers are percentages.</param>
    public TableLine(IReadOnlyList<string> path, Lexicon lexicon, SubjectFinder subjects, bool isPercent)
    {
        IsPercent = isPercent || path.Any(p => p.Contains('%', StringComparison.Ordinal) || Counts(p, Unit.Percent));
        foreach (var words in path.Reverse())
        {
            var clues = new TextClues(words, lexicon, subjects);
            var roles = clues.Roles.Concat(lexicon["header"].In(words)).ToList();
            Role ??= Strength.FirstOrDefault(s => roles.Exists(r => r.Means == s && !clues.Names.Exists(n => n.Start < r.End && r.Start < n.End)));
            var form = clues.Forms.Select(f => Vocabulary.TryParse<Form>(f.Means, out var value) ? value : Analysis.Form.None).Where(f => f != Analysis.Form.None).OrderBy(f => f != Analysis.Form.Binnenwerk).ToList();
            Form = Form is null or Analysis.Form.Total && form.Exists(f => f != Analysis.Form.Total) ? form.Where(f => f != Analysis.Form.Total).Select(f => (Form?)f).FirstOrDefault() ?? Form : Form ?? (form.Count > 0 ? Analysis.Form.Total : null);
            People ??= clues.People.Select(p => p.Means).FirstOrDefault();
            IsHours |= Counts(words, Unit.Hour);
            Subject ??= clues.Names.Select(n => n.Subject).FirstOrDefault(s => s.Kind != "group");
            if (Period.IsNone)
                Period = clues.Times.Where(t => !t.IsCompared).Select(t => t.Period).FirstOrDefault(p => p != Period.Baseline);
            LeavesOutBinnenwerk |= lexicon["form"].In(words).Any(f => f.Means == "binnenwerk") && clues.Forms.TrueForAll(f => f.Means != "binnenwerk") && lexicon["negation"].In(words).Any(n => n.Means == "without");
            IsProvisional |= lexicon["scope"].In(words).Any(s => s.Means == "provisional");
        }
    }

    private static bool Counts(string words, Unit unit) => words.Split(' ').Any(w => UnitWords.Of(Sentence.Bare(w)) == unit);

    /// <summary>True where one role says more than another.</summary>
    public static bool IsStronger(string role, string? other) => other is null || Array.IndexOf(Strength, role) < Array.IndexOf(Strength, other);

    /// <summary>What its numbers are: target, level, rate and so on; null where neither words nor arithmetic say so.</summary>
    public string? Role { get; set; }

    /// <summary>The form of the jobs; null where nothing is said.</summary>
    public Form? Form { get; set; }

    /// <summary>A group of people; null where none is named.</summary>
    public string? People { get; }

    /// <summary>Whom it names; null where it names nobody.</summary>
    public Subject? Subject { get; }

    /// <summary>Its time; none where it names none.</summary>
    public Period Period { get; } = Period.None;

    /// <summary>True where its numbers are percentages.</summary>
    public bool IsPercent { get; }

    /// <summary>True where its numbers are hours a week.</summary>
    public bool IsHours { get; }

    /// <summary>True where Binnenwerk is left out.</summary>
    public bool LeavesOutBinnenwerk { get; }

    /// <summary>True for numbers that may still change.</summary>
    public bool IsProvisional { get; }

    /// <summary>In how many lines across arithmetic said what it is; 0 where it did not.</summary>
    public int Support { get; set; }
}
