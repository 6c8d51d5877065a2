using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Banenafspraak.Analysis;

/// <summary>How everything leaves as JSON: names in camelCase, words of the closed lists as in the data files, what is not known as null, lines that end with \n.</summary>
public static class JsonOutput
{
    private static readonly JsonSerializerOptions Indented = Options(indented: true);
    private static readonly JsonSerializerOptions OneLine = Options(indented: false);

    /// <summary>Writes one value in UTF-8, without a line feed at its end.</summary>
    /// <param name="value">Any object; its public properties are written in their order.</param>
    /// <param name="stream">Receives the text.</param>
    /// <param name="indented">False for one line.</param>
    public static void Write<T>(T value, Stream stream, bool indented = true) => JsonSerializer.Serialize(stream, value, indented ? Indented : OneLine);

    private static JsonSerializerOptions Options(bool indented) => new()
    {
        WriteIndented = indented,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Converters = { new Words() },
    };

    private sealed class Words : JsonConverterFactory
    {
        public override bool CanConvert(Type typeToConvert) => typeToConvert.IsEnum;

        public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
            (JsonConverter)Activator.CreateInstance(typeof(Word<>).MakeGenericType(typeToConvert))!;
    }

    private sealed class Word<T> : JsonConverter<T>
        where T : struct, Enum
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            Vocabulary.TryParse<T>(reader.GetString() ?? "", out var value) ? value : throw new JsonException($"expected one of {string.Join(", ", Vocabulary.All<T>())}");

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.Word());
    }
}
