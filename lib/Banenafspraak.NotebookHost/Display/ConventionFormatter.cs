using System.Globalization;
using System.Reflection;
using System.Text.Json;

namespace Banenafspraak.NotebookHost;

/// <summary>One formatter that a type brings itself.</summary>
internal sealed class ConventionFormatter(string mimeType, object formatter, MethodInfo format)
{
    /// <summary>Adds <paramref name="value"/> in this formatter's MIME type; a formatter that answers false adds nothing.</summary>
    /// <exception cref="CellException">The formatter threw, or wrote something else than JSON as a JSON type.</exception>
    public MimeBundle AddTo(MimeBundle bundle, object value)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        try
        {
            return format.Invoke(formatter, [value, writer]) is false ? bundle : bundle.With(mimeType, writer.ToString());
        }
        catch (TargetInvocationException e) when (e.InnerException is { } thrown)
        {
            throw Failed(value, thrown);
        }
        catch (JsonException e)
        {
            throw Failed(value, e);
        }
    }

    private CellException Failed(object value, Exception thrown) =>
        new(thrown.GetType().Name, $"showing {TypeName.Of(value.GetType())} as {mimeType} failed: {OneLine.Of(thrown.Message)}", innerException: thrown);
}
