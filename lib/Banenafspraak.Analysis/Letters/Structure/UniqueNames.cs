namespace Banenafspraak.Analysis;

/// <summary>Names of which each may be given once: the second "binnenwerk" becomes "binnenwerk-2".</summary>
internal sealed class UniqueNames
{
    private readonly Dictionary<string, int> _given = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _counted = new(StringComparer.Ordinal);

    /// <summary>The name, with a number behind it where it was given before.</summary>
    public string Take(string name)
    {
        if (_given.TryAdd(name, 1))
            return name;
        string unique;
        do
            unique = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{name}-{++_given[name]}");
        while (!_given.TryAdd(unique, 1));
        return unique;
    }

    /// <summary>The next name with a number of its own that was not given: "t1", "t2".</summary>
    public string Next(string prefix)
    {
        var number = _counted.GetValueOrDefault(prefix);
        string name;
        do
            name = prefix + (++number).ToString(System.Globalization.CultureInfo.InvariantCulture);
        while (_given.ContainsKey(name));
        _counted[prefix] = number;
        return name;
    }
}
