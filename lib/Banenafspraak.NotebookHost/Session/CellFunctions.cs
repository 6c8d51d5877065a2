namespace Banenafspraak.NotebookHost;

/// <summary>What a cell can call without any using; the names are those of .NET Interactive, so that a notebook runs in both.</summary>
public static class CellFunctions
{
    /// <summary>Shows <paramref name="value"/> among the cell's outputs, at once.</summary>
    /// <param name="value">Anything; how it is shown depends on its type.</param>
    /// <param name="mimeTypes">Only these MIME types, beside text/plain; none means every type there is.</param>
    /// <exception cref="InvalidOperationException">No cell is running.</exception>
    /// <returns>The display, which can be replaced later.</returns>
    public static DisplayedValue display(object? value, params string[] mimeTypes) => CellOutputs.Current.Display(value, mimeTypes);

    /// <summary>The same as <see cref="display"/>, written behind the value.</summary>
    /// <exception cref="InvalidOperationException">No cell is running.</exception>
    public static DisplayedValue Display(this object? value, params string[] mimeTypes) => CellOutputs.Current.Display(value, mimeTypes);

    /// <summary>Shows a text that is already in the form of <paramref name="mimeType"/>, such as text/html or text/markdown.</summary>
    /// <exception cref="InvalidOperationException">No cell is running.</exception>
    public static DisplayedValue DisplayAs(this string value, string mimeType) => CellOutputs.Current.DisplayAs(value, mimeType);

    /// <summary>Takes away what the running cell has shown so far.</summary>
    /// <param name="wait">True to do so when the next output comes, so that nothing flickers.</param>
    /// <exception cref="InvalidOperationException">No cell is running.</exception>
    public static void ClearOutput(bool wait = false) => CellOutputs.Current.Clear(wait);

    /// <summary>HTML that is shown as it is.</summary>
    public static HtmlContent HTML(string content) => new(content);

    /// <summary>Runs a script in the page that shows the notebook.</summary>
    /// <exception cref="InvalidOperationException">No cell is running.</exception>
    public static void Javascript(string content) => CellOutputs.Current.Display(JavaScriptLanguage.Bundle(content));
}
