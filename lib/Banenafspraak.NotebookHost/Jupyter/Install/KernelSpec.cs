using System.Text.Json;
using System.Text.Json.Nodes;

namespace Banenafspraak.NotebookHost;

/// <summary>The file by which Jupyter knows a kernel: how it is started and what it is called.</summary>
/// <remarks>Ours carry a mark, so that the kernel of another program under the same name is never touched.</remarks>
public sealed class KernelSpec
{
    /// <summary>The name where <see cref="Notebook.KernelName"/> belongs to another program.</summary>
    public const string OtherName = "banenafspraak";

    private const string FileName = "kernel.json";
    private const string Mark = "banenafspraak";

    private KernelSpec(string folder) => Folder = folder;

    /// <summary>The folder of the kernel; its name is the kernel's name.</summary>
    public string Folder { get; }

    /// <summary>The name that notebooks ask for.</summary>
    public string Name => Path.GetFileName(Folder);

    /// <summary>Writes the file of a kernel into <paramref name="kernels"/>.</summary>
    /// <param name="kernels">The folder of Jupyter's kernels.</param>
    /// <param name="name">The kernel's name.</param>
    /// <param name="program">The program and the arguments that start it, without those of the kernel itself.</param>
    /// <param name="environment">Variables of the environment in which the program is started.</param>
    /// <exception cref="NotebookException">It cannot be written; one line.</exception>
    public static KernelSpec Write(string kernels, string name, IReadOnlyList<string> program, IReadOnlyDictionary<string, string> environment)
    {
        var folder = Path.Combine(kernels, name);
        try
        {
            Directory.CreateDirectory(folder);
            var temporary = Path.Combine(folder, FileName + ".new");
            File.WriteAllText(temporary, Text(program, environment));
            File.Move(temporary, Path.Combine(folder, FileName), overwrite: true);
            return new KernelSpec(folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new NotebookException($"{folder}: expected a folder that can be written ({OneLine.Of(e.Message)})", e);
        }
    }

    /// <summary>Whether <paramref name="name"/> in <paramref name="kernels"/> is the kernel of another program.</summary>
    public static bool IsForeign(string kernels, string name) => Directory.Exists(Path.Combine(kernels, name)) && !IsOurs(Path.Combine(kernels, name));

    /// <summary>Removes our kernels from <paramref name="kernels"/>.</summary>
    /// <returns>The names of those that were there.</returns>
    /// <exception cref="NotebookException">One cannot be removed; one line.</exception>
    public static IReadOnlyList<string> Remove(string kernels)
    {
        if (!Directory.Exists(kernels))
            return [];
        var ours = Directory.EnumerateDirectories(kernels).Where(IsOurs).Order(StringComparer.Ordinal).ToList();
        foreach (var folder in ours)
        {
            try
            {
                Directory.Delete(folder, recursive: true);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                throw new NotebookException($"{folder}: expected a kernel that can be removed ({OneLine.Of(e.Message)})", e);
            }
        }

        return [.. ours.Select(folder => Path.GetFileName(folder))];
    }

    private static bool IsOurs(string folder)
    {
        try
        {
            using var spec = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, FileName)));
            return spec.RootElement.ValueKind == JsonValueKind.Object && spec.RootElement.TryGetProperty("metadata", out var metadata)
                && metadata.ValueKind == JsonValueKind.Object && metadata.TryGetProperty(Mark, out _);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException)
        {
            return false;
        }
    }

    private static string Text(IReadOnlyList<string> program, IReadOnlyDictionary<string, string> environment) => JsonText.Indented(new JsonObject
    {
        ["argv"] = new JsonArray([.. program.Concat(["jupyter", "start", "{connection_file}"]).Select(argument => (JsonNode)argument)]),
        ["display_name"] = ".NET (C#) - Banenafspraak",
        ["env"] = new JsonObject([.. environment.Select(variable => KeyValuePair.Create(variable.Key, (JsonNode?)variable.Value))]),
        ["interrupt_mode"] = "message",
        ["language"] = "C#",
        ["metadata"] = new JsonObject { [Mark] = true },
    }) + "\n";
}

/// <summary>Where Jupyter looks for kernels.</summary>
public static class KernelFolder
{
    /// <summary>The folder of this user's kernels, as Jupyter finds it: <c>JUPYTER_DATA_DIR</c>, or the platform's own place.</summary>
    public static string OfUser() => Path.Combine(UserData(), "kernels");

    /// <summary>The folder of the kernels under <paramref name="prefix"/>, such as a virtual environment.</summary>
    public static string Under(string prefix) => Path.Combine(Path.GetFullPath(prefix), "share", "jupyter", "kernels");

    private static string UserData()
    {
        if (Environment.GetEnvironmentVariable("JUPYTER_DATA_DIR") is { Length: > 0 } named)
            return named;
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        if (OperatingSystem.IsWindows())
            return Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ApplicationData), "jupyter");
        if (OperatingSystem.IsMacOS())
            return Path.Combine(home, "Library", "Jupyter");
        return Path.Combine(Environment.GetEnvironmentVariable("XDG_DATA_HOME") is { Length: > 0 } data ? data : Path.Combine(home, ".local", "share"), "jupyter");
    }
}
