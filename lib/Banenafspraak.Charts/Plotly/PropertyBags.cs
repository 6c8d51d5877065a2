namespace Banenafspraak.Charts;

/// <summary>Sets properties of Plotly.NET's objects by plotly's own names, in the order of the text: its typed functions are made for F#.</summary>
internal static class PropertyBags
{
    /// <summary>The same object; null sets nothing.</summary>
    public static T With<T>(this T bag, params (string Name, object? Value)[] properties)
        where T : DynamicObj.DynamicObj
    {
        foreach (var (name, value) in properties)
        {
            if (value is not null)
                bag.Properties[name] = value;
        }

        return bag;
    }
}
