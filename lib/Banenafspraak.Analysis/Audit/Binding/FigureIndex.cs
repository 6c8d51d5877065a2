namespace Banenafspraak.Analysis;

/// <summary>Published figures by what they mean, letter by letter and in the letter's own order.</summary>
internal sealed class FigureIndex
{
    private readonly Dictionary<(string Letter, Meaning Meaning), List<Figure>> _inLetter = [];
    private readonly Dictionary<Meaning, List<Figure>> _anywhere = [];
    private readonly Dictionary<Figure, Meaning> _meanings = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, Figure> _byId = new(StringComparer.Ordinal);

    public FigureIndex(Figures figures, Subjects subjects)
    {
        foreach (var figure in figures)
        {
            var meaning = OneName(Meaning.Of(figure, figures), subjects);
            _meanings[figure] = meaning;
            _byId.TryAdd(figure.Id, figure);
            Add(_inLetter, (figure.Letter, meaning), figure);
            Add(_anywhere, meaning, figure);
        }
        Letters = [.. figures.GroupBy(f => f.Letter, StringComparer.Ordinal).Select(g => new Figures([.. g]))];
    }

    /// <summary>The figures of each letter, in the order of the letters.</summary>
    public IReadOnlyList<Figures> Letters { get; }

    /// <summary>What a figure of the set means, or one that differs from it in nothing but its value.</summary>
    public Meaning MeaningOf(Figure figure) => _meanings.TryGetValue(figure, out var meaning) ? meaning : _meanings[_byId[figure.Id]];

    public Figure? Find(string id) => _byId.GetValueOrDefault(id);

    public IReadOnlyList<Figure> In(string letter, Meaning meaning) => _inLetter.TryGetValue((letter, meaning), out var found) ? found : [];

    public IReadOnlyList<Figure> Anywhere(Meaning meaning) => _anywhere.TryGetValue(meaning, out var found) ? found : [];

    /// <summary>The jobs of an organisation that a form is named after are those of that form with whom it is a part of: Binnenwerk's, and the Rijk's in Binnenwerk.</summary>
    private static Meaning OneName(Meaning meaning, Subjects subjects) =>
        meaning.Subject == meaning.Form.Word() && subjects.Find(meaning.Subject) is { Parent.Length: > 0 } named ? meaning with { Subject = named.Parent } : meaning;

    private static void Add<TKey>(Dictionary<TKey, List<Figure>> index, TKey key, Figure figure)
        where TKey : notnull
    {
        if (!index.TryGetValue(key, out var list))
            index[key] = list = [];
        list.Add(figure);
    }
}
