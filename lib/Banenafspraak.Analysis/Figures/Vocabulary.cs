using System.Globalization;
using System.Text;

namespace Banenafspraak.Analysis;

/// <summary>What a figure measures.</summary>
public enum Measure
{
    /// <summary>Jobs of 25,5 paid hours a week, counted as a level (banen).</summary>
    Jobs,

    /// <summary>Jobs minus the baseline of December 2012 (extra banen).</summary>
    ExtraJobs,

    /// <summary>Extra jobs that were agreed (doelstelling).</summary>
    Target,

    /// <summary>Realised as a percentage of the target (realisatiepercentage).</summary>
    RealisationRate,

    /// <summary>A sector's percentage of the hours of all hired-in jobs (verdeelsleutel).</summary>
    AllocationShare,

    /// <summary>Percentage of all hours that a sector owes (quotumpercentage).</summary>
    QuotaPercentage,

    /// <summary>Percentage of a whole (aandeel).</summary>
    Share,

    /// <summary>Level minus an earlier level, in the level's unit (toename, afname).</summary>
    Change,

    /// <summary>Change as a percentage of the earlier level (groei).</summary>
    Growth,

    /// <summary>All employees, in persons or fte (formatie, personeelsomvang).</summary>
    Workforce,

    /// <summary>People, not jobs (personen).</summary>
    Persons,

    /// <summary>Hours of one job (omvang van een baan).</summary>
    JobSize,

    /// <summary>Money (bedrag).</summary>
    Amount,

    /// <summary>How many of something that is not a job or a person (aantal).</summary>
    Count,

    /// <summary>A mark or score (cijfer, beoordeling).</summary>
    Rating,

    /// <summary>Length of time (duur).</summary>
    Duration,

    /// <summary>Age (leeftijd).</summary>
    Age,
}

/// <summary>How the work is arranged.</summary>
public enum Form
{
    /// <summary>Does not apply; written "-".</summary>
    None,

    /// <summary>All forms together.</summary>
    Total,

    /// <summary>Own employment contract (formeel dienstverband).</summary>
    Formal,

    /// <summary>Agency work and Wsw posting, counted where the person works (inleenverband).</summary>
    HiredIn,

    /// <summary>Through the central government's organisation Binnenwerk.</summary>
    Binnenwerk,

    /// <summary>With a supplier (inkoop, social return); does not count for the buyer.</summary>
    Procurement,

    /// <summary>Contract without an end date.</summary>
    Permanent,

    /// <summary>Contract with an end date.</summary>
    Temporary,
}

/// <summary>What a number counts in or leaves out, where others of the same measure and form do otherwise, whether it may still change, and of which parts it is said.</summary>
[Flags]
public enum Scope
{
    /// <summary>As the measure and the form say; written "-".</summary>
    None = 0,

    /// <summary>Jobs with suppliers counted in (inclusief inkoop, SROI).</summary>
    WithProcurement = 1,

    /// <summary>Formal employment without the jobs of Binnenwerk (excl. Binnenwerk).</summary>
    WithoutBinnenwerk = 2,

    /// <summary>The publisher said that the number would still change (voorlopig).</summary>
    Provisional = 4,

    /// <summary>Said of some of the subject's parts, not of the whole (enkele sectoren).</summary>
    SomeParts = 8,

    /// <summary>Said of most of the subject's parts (de meeste sectoren).</summary>
    MostParts = 16,

    /// <summary>Said of all parts but those that the same passage names (de overige sectoren).</summary>
    OtherParts = 32,
}

/// <summary>The unit of a figure's value.</summary>
public enum Unit
{
    /// <summary>A job of 25,5 paid hours a week.</summary>
    Job,

    /// <summary>A person.</summary>
    Person,

    /// <summary>A full-time equivalent of the employer's own working week.</summary>
    Fte,

    /// <summary>Per hundred.</summary>
    Percent,

    /// <summary>Difference of two percentages.</summary>
    PercentagePoint,

    /// <summary>An hour.</summary>
    Hour,

    /// <summary>An hour in every week.</summary>
    HourPerWeek,

    /// <summary>Euro.</summary>
    Euro,

    /// <summary>A team.</summary>
    Team,

    /// <summary>A school.</summary>
    School,

    /// <summary>An organisation.</summary>
    Organisation,

    /// <summary>A year.</summary>
    Year,

    /// <summary>A point of a score.</summary>
    Point,

    /// <summary>None of these; the row's note says what.</summary>
    Other,
}

/// <summary>How firmly a number was printed. Only <see cref="Exact"/> numbers prove or contradict.</summary>
public enum Qualifier
{
    /// <summary>Printed without reserve (rounded, still).</summary>
    Exact,

    /// <summary>About (circa, ongeveer, zo'n, bijna).</summary>
    About,

    /// <summary>At least, more than (minimaal, ruim, boven de).</summary>
    AtLeast,

    /// <summary>At most (maximaal).</summary>
    AtMost,

    /// <summary>Lower end of a printed range.</summary>
    RangeFrom,

    /// <summary>Upper end of a printed range.</summary>
    RangeTo,
}

/// <summary>How the value is known.</summary>
public enum Reading
{
    /// <summary>What the text at hand shows.</summary>
    Printed,

    /// <summary>Damaged; arithmetic alone leaves exactly one value.</summary>
    Proven,

    /// <summary>Damaged; arithmetic and the surviving glyphs leave exactly one value.</summary>
    Inferred,

    /// <summary>Damaged and not settled; there is no value.</summary>
    Unreadable,
}

/// <summary>Whether a number of the rules is exact.</summary>
public enum Basis
{
    /// <summary>Fixed by law or agreement: exact.</summary>
    Set,

    /// <summary>Measured, and published as rounded.</summary>
    Measured,

    /// <summary>Published as an expectation that binds nobody.</summary>
    Indicative,
}

/// <summary>What a number in a letter is. All but <see cref="Figure"/> stand in data/mentions.</summary>
public enum MentionClass
{
    /// <summary>It counts or measures something of the banenafspraak: a row of data/figures.</summary>
    Figure,

    /// <summary>Part of a reference: Kamerstuk, nr., bijlage, tabel, a parliamentary year in a letterhead.</summary>
    Reference,

    /// <summary>Part of a date: day and month, month and year, a quarter.</summary>
    Date,

    /// <summary>A year by itself.</summary>
    BareYear,

    /// <summary>Part of a web address, a postal address, a telephone number, or the name of a site.</summary>
    Address,

    /// <summary>A footnote's mark in the sentence, or the number before the note.</summary>
    Footnote,

    /// <summary>The number of a page.</summary>
    Page,

    /// <summary>Rank in an order: 2e, 3de.</summary>
    Ordinal,

    /// <summary>The number of a heading.</summary>
    HeadingNumber,

    /// <summary>A tick or a category of a chart's axis.</summary>
    AxisTick,

    /// <summary>A number that has nothing to do with jobs or people of the banenafspraak: MBO-4, a standard's number.</summary>
    NotAboutJobs,

    /// <summary>A digit that damage made of a letter.</summary>
    DamagedNoise,
}

/// <summary>Maps the closed lists of the data files (English, kebab-case, "-" for none) to their enums and back.</summary>
public static class Vocabulary
{
    private const char Plus = '+';

    /// <summary>The word that stands in the data files: <see cref="Measure.ExtraJobs"/> is "extra-jobs"; several of a list that may be joined, with a plus between.</summary>
    public static string Word<T>(this T value)
        where T : struct, Enum => Words<T>.Of.TryGetValue(value, out var word)
            ? word
            : string.Join(Plus, Words<T>.Of.Where(w => Convert.ToInt32(w.Key, CultureInfo.InvariantCulture) != 0 && value.HasFlag(w.Key)).Select(w => w.Value));

    /// <summary>All words of a list, in the order of the enum.</summary>
    public static IReadOnlyList<string> All<T>()
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(v => v.Word())];

    /// <summary>Reads a word of a list; false where the list does not have it.</summary>
    public static bool TryParse<T>(string word, out T value)
        where T : struct, Enum => Words<T>.From.TryGetValue(word, out value) || (Words<T>.MayBeJoined && TryParseJoined(word, out value));

    private static bool TryParseJoined<T>(string words, out T value)
        where T : struct, Enum
    {
        var all = words.Split(Plus);
        var known = all.Where(w => Words<T>.From.TryGetValue(w, out var one) && Convert.ToInt32(one, CultureInfo.InvariantCulture) != 0).Distinct(StringComparer.Ordinal).ToList();
        value = known.Count == all.Length ? (T)Enum.ToObject(typeof(T), known.Sum(w => Convert.ToInt32(Words<T>.From[w], CultureInfo.InvariantCulture))) : default;
        return known.Count == all.Length;
    }

    private static string Kebab(string name)
    {
        if (string.Equals(name, "None", StringComparison.Ordinal))
            return "-";
        var word = new StringBuilder();
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && word.Length > 0)
                word.Append('-');
            word.Append(char.ToLowerInvariant(letter));
        }
        return word.ToString();
    }

    private static class Words<T>
        where T : struct, Enum
    {
        public static readonly Dictionary<T, string> Of = Enum.GetValues<T>().ToDictionary(v => v, v => Kebab(v.ToString()));
        public static readonly bool MayBeJoined = typeof(T).IsDefined(typeof(FlagsAttribute), inherit: false);
        public static readonly Dictionary<string, T> From = Of.ToDictionary(p => p.Value, p => p.Key, StringComparer.Ordinal);
    }
}
