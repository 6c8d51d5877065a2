using System.Text.Json;

namespace Banenafspraak.Benchmarks;

/// <summary>Runs all notebooks in the official .NET Interactive tool, under nbconvert, and lists the cells that fail there. Ends with 1 where one does that the notebook does not expect to.</summary>
internal static class OfficialToolRun
{
    private const string Version = "1.0.712001";
    private const string MayFail = "raises-exception";

    public static int Run()
    {
        var work = Directory.CreateTempSubdirectory("banenafspraak").FullName;
        try
        {
            TimedProcess.Run(Repository.Root, "dotnet", "build", Path.Combine(Repository.Root, "lib", "Banenafspraak.Cli"));
            TimedProcess.Run(Repository.Root, "dotnet", "tool", "install", "Microsoft.dotnet-interactive", "--version", Version, "--tool-path", work);
            JupyterKernels.Register(work, ".net-csharp", Path.Combine(work, "dotnet-interactive"), "jupyter", "--default-kernel", "csharp", "{connection_file}", "--http-local-only", "--http-port-range", "2048-3000");
            var environment = JupyterKernels.Environment(work);
            environment["DOTNET_INTERACTIVE_CLI_TELEMETRY_OPTOUT"] = "1";
            environment["JUPYTER_DATA_DIR"] = Path.Combine(work, "data");
            var failed = 0;
            foreach (var notebook in Repository.Notebooks)
            {
                var name = Path.GetFileName(notebook);
                JupyterKernels.Start(environment, Path.GetDirectoryName(notebook)!, "-m", "nbconvert", "--log-level", "ERROR", "--to", "notebook", "--execute", "--allow-errors", name, "--output-dir", work, "--output", name);
                failed += Report(name, Path.Combine(work, name));
            }

            return failed == 0 ? 0 : 1;
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    private static int Report(string name, string executed)
    {
        using var notebook = JsonDocument.Parse(File.ReadAllText(executed));
        var (cells, failed) = (0, 0);
        foreach (var cell in notebook.RootElement.GetProperty("cells").EnumerateArray().Where(cell => cell.GetProperty("cell_type").GetString() == "code"))
        {
            cells++;
            if (cell.GetProperty("outputs").EnumerateArray().FirstOrDefault(output => output.GetProperty("output_type").GetString() == "error") is not { ValueKind: JsonValueKind.Object } error)
                continue;
            var expected = cell.GetProperty("metadata").TryGetProperty("tags", out var tags) && tags.EnumerateArray().Any(tag => tag.GetString() == MayFail);
            failed += expected ? 0 : 1;
            var trace = string.Join(' ', error.GetProperty("traceback").EnumerateArray().Select(line => line.GetString()!.Trim()).Where(line => line.Length > 0).Take(2));
            Console.WriteLine($"  {name}: code cell {cells}{(expected ? " (may fail)" : "")}: {error.GetProperty("evalue").GetString()} {trace}");
        }

        Console.WriteLine($"{name}: {cells} cells, {failed} failed");
        return failed;
    }
}
