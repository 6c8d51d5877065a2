using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using Banenafspraak.Analysis;
using Banenafspraak.Letters;

namespace Banenafspraak.Cli;

/// <summary>verify: data/ against the letters' texts, as lines for people or as JSON. Exit code 1 where they differ.</summary>
internal static class VerifyVerb
{
    private static readonly JsonWriterOptions JsonOptions = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Command()
    {
        var letters = new Option<string?>("--letters") { Description = "Folder with the texts, each named after its letter (default: the texts beside the repository, or what fetch wrote).", HelpName = "DIR" };
        var data = new Option<string?>("--data") { Description = "Folder with datapackage.json (default: data/ of the repository).", HelpName = "DIR" };
        var json = new Option<bool>("--json") { Description = "JSON object with each text and its mismatches." };
        var command = new Command("verify", """
            Holds data/ against the letters' texts: every row finds its number, every number its row,
            and every statement its words.

            Exit code 1 where they differ. A letter without a text in the folder is told as not checked.

            Examples:
              banenafspraak verify
              banenafspraak fetch kst-34352-299 && banenafspraak verify --letters letters
            """)
        {
            letters, data, json,
        };
        command.SetAction(parsed =>
        {
            var dataFolder = Workspace.Data(parsed.GetValue(data));
            var set = Dataset.Load(dataFolder);
            var folder = LetterFolder.Open(parsed.GetValue(letters));
            var found = Verify(set, folder);
            if (parsed.GetValue(json))
                WriteJson(set, found);
            else
                WriteLines(set, found, Path.GetRelativePath(".", dataFolder));
            return found.TrueForAll(v => v.Agrees) ? 0 : 1;
        });
        return command;
    }

    private static List<Verification> Verify(Dataset set, LetterFolder folder)
    {
        var found = set.Letters.SelectMany(folder.FilesOf, (letter, file) => set.Verify(letter, LetterFile.Load(file))).ToList();
        return found.Count > 0 ? found : throw new InputException($"{folder.Location}: expected texts named after letters ({set.Letters[0].Id}.txt), found none");
    }

    private static void WriteLines(Dataset set, List<Verification> found, string data)
    {
        foreach (var text in found)
        {
            foreach (var mismatch in text.Mismatches)
                System.Console.Out.WriteLine(mismatch.Describe(text.Text, data));
        }
        foreach (var text in found)
        {
            var others = text.OtherNumbers > 0 ? $" and {text.OtherNumbers} other numbers" : "";
            var statements = text.Statements > 0 ? $", {text.Statements} statements" : "";
            var result = text.Agrees ? "agree" : $"{text.Mismatches.Count} mismatches";
            System.Console.Out.WriteLine($"{text.Letter}: {text.Figures} figures{others}{statements}, {result} ({text.Form.Word()}: {text.Text})");
        }
        foreach (var letter in NotChecked(set, found))
            System.Console.Out.WriteLine($"{letter}: not checked, no text of it");
    }

    private static IEnumerable<string> NotChecked(Dataset set, List<Verification> found) =>
        set.Letters.Select(l => l.Id).Except(found.Select(v => v.Letter), StringComparer.Ordinal);

    private static void WriteJson(Dataset set, List<Verification> found)
    {
        using var output = System.Console.OpenStandardOutput();
        using (var json = new Utf8JsonWriter(output, JsonOptions))
        {
            json.WriteStartObject();
            json.WriteBoolean("agrees", found.TrueForAll(v => v.Agrees));
            json.WriteStartArray("texts");
            found.ForEach(text => WriteText(json, text));
            json.WriteEndArray();
            json.WriteStartArray("notChecked");
            foreach (var letter in NotChecked(set, found))
                json.WriteStringValue(letter);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        output.WriteByte((byte)'\n');
    }

    private static void WriteText(Utf8JsonWriter json, Verification text)
    {
        json.WriteStartObject();
        json.WriteString("letter", text.Letter);
        json.WriteString("text", text.Text);
        json.WriteString("form", text.Form.Word());
        json.WriteNumber("figures", text.Figures);
        json.WriteNumber("otherNumbers", text.OtherNumbers);
        json.WriteNumber("statements", text.Statements);
        json.WriteStartArray("mismatches");
        foreach (var mismatch in text.Mismatches)
        {
            json.WriteStartObject();
            json.WriteString("kind", mismatch.Kind.Word());
            json.WriteString("id", mismatch.Id);
            json.WriteString("file", mismatch.Row?.File);
            WriteNumber(json, "row", mismatch.Row?.Line);
            WriteNumber(json, "line", mismatch.Position?.Line);
            WriteNumber(json, "column", mismatch.Position?.Column);
            json.WriteString("expected", mismatch.Expected);
            json.WriteString("found", mismatch.Found);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, int? value)
    {
        if (value is { } number)
            json.WriteNumber(name, number);
        else
            json.WriteNull(name);
    }
}
