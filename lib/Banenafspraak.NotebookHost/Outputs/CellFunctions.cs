using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Formatting;

namespace Banenafspraak.NotebookHost;

/// <summary>What a cell can call without any using, beside what .NET Interactive brings.</summary>
/// <remarks>
/// The functions to display are .NET Interactive's by name. Its own give back something else than what they displayed, so that it cannot be updated;
/// in a cell these are preferred, for they have no list of parameters.
/// </remarks>
public static class CellFunctions
{
    /// <summary>Shows <paramref name="value"/> among the cell's outputs, at once.</summary>
    /// <param name="value">Anything; how it is shown depends on its type.</param>
    /// <exception cref="InvalidOperationException">No cell is running.</exception>
    /// <returns>The display, which can be replaced later.</returns>
    public static DisplayedValue display(object? value) => Show(value, []);

    /// <summary>The same in one MIME type, beside text/plain.</summary>
    /// <inheritdoc cref="display(object?)"/>
    public static DisplayedValue display(object? value, string mimeType) => Show(value, [mimeType]);

    /// <summary>The same as <see cref="display(object?)"/>, written behind the value.</summary>
    /// <inheritdoc cref="display(object?)"/>
    public static DisplayedValue Display(this object? value) => Show(value, []);

    /// <summary>The same as <see cref="display(object?, string)"/>, written behind the value.</summary>
    /// <inheritdoc cref="display(object?)"/>
    public static DisplayedValue Display(this object? value, string mimeType) => Show(value, [mimeType]);

    /// <summary>Takes away what the running cell has shown so far.</summary>
    /// <param name="wait">True to do so when the next output comes, so that nothing flickers.</param>
    /// <exception cref="InvalidOperationException">No cell is running.</exception>
    public static void ClearOutput(bool wait = false) => CellOutputs.Current.Clear(wait);

    private static DisplayedValue Show(object? value, string[] mimeTypes)
    {
        var context = KernelInvocationContext.Current ?? throw new InvalidOperationException("Nothing can be displayed here: no cell of a notebook is running.");
        CellOutputs.CurrentOrNone?.Flush();
        var shown = new DisplayedValue(value, Shown.Of(value, mimeTypes));
        context.Publish(new Microsoft.DotNet.Interactive.Events.DisplayedValueProduced(value, context.Command, shown.FormattedValues, shown.DisplayId));
        return shown;
    }
}
