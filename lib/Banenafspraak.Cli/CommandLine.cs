using System.CommandLine;
using System.CommandLine.Help;
using System.Globalization;
using Banenafspraak.Analysis;
using Banenafspraak.NotebookHost;

namespace Banenafspraak.Cli;

/// <summary>The verbs and what they share: usage errors, bad input and exit codes.</summary>
/// <remarks>Exit 0 done; 1 a notebook failed, verify found a mismatch, or a finding without a review under --strict; 2 bad usage or unreadable input, told in one line a fault on standard error.</remarks>
internal static class CommandLine
{
    private const string DefaultVerb = "run";

    public static async Task<int> RunAsync(string[] args)
    {
        var root = new RootCommand("""
            Reconstructs and checks the published figures of the banenafspraak.

            Without a verb it runs all notebooks and writes the site.

            Examples:
              banenafspraak                                      run every notebook, write site/
              banenafspraak run notebooks/2022-kst-34352-299.ipynb --out /tmp/site
              banenafspraak figures --letter kst-34352-299 --csv > figures.csv
              banenafspraak audit                                decide every relation between the figures
              banenafspraak read data/samples/letter.md          every number of a letter, with its place
              banenafspraak repair data/tables/kst-34352-348-t1.csv    what each damaged cell must have been
            """);
        var language = new Option<string>("--language")
        {
            Description = "Language of headlines and findings: en or nl. The prose of the notebooks is English.",
            HelpName = "LANGUAGE",
            DefaultValueFactory = _ => "en",
            Recursive = true,
        };
        language.AcceptOnlyFromAmong("en", "nl");
        root.Add(language);
        root.Add(RunVerb.Command());
        root.Add(FiguresVerb.Command());
        root.Add(AuditVerb.Command());
        root.Add(ExportVerb.Command());
        root.Add(ReadVerb.Command());
        root.Add(VerifyVerb.Command());
        root.Add(RepairVerb.Command());
        root.Add(FetchVerb.Command());
        root.Add(JupyterVerb.Command());

        try
        {
            var parsed = root.Parse(WithVerb(root, args), new ParserConfiguration { ResponseFileTokenReplacer = null });
            if (parsed.Errors.Count > 0 && parsed.Action is not HelpAction)
                return Fail(parsed.Errors[0].Message.Split('\n')[0].TrimEnd() + " (see --help)");
            Speak(parsed.GetValue(language)!);
            var invocation = new InvocationConfiguration { EnableDefaultExceptionHandler = false };
            if (parsed.CommandResult.Command.Name == JupyterVerb.StartName)
                invocation.ProcessTerminationTimeout = null;
            else if (parsed.CommandResult.Command.Name == JupyterVerb.InstallName)
                invocation.ProcessTerminationTimeout = JupyterVerb.TidyPatience;
            return await parsed.InvokeAsync(invocation);
        }
        catch (Exception e) when (e is AnalysisException or NotebookException or InputException)
        {
            return Fail(e.Message);
        }
        catch (OperationCanceledException)
        {
            return Fail("stopped before the end; nothing was written");
        }
        catch (IOException e) when (e.Message.Contains("Broken pipe", StringComparison.Ordinal))
        {
            return 0;
        }
        catch (IOException e)
        {
            // Who reads or writes a file tells its name where that fails: what comes this far is standard output.
            return Fail($"standard output: expected a place that can be written ({e.Message})");
        }
    }

    /// <summary>The language of the texts; that of the machine plays no part, so that the same input gives the same bytes everywhere.</summary>
    private static void Speak(string language) =>
        CultureInfo.CurrentUICulture = CultureInfo.DefaultThreadCurrentUICulture = language == "en" ? CultureInfo.InvariantCulture : CultureInfo.GetCultureInfo(language);

    /// <summary>No verb means run, with or without options; an unknown first word is an unknown verb.</summary>
    private static string[] WithVerb(RootCommand root, string[] args)
    {
        if (args.Length > 0 && args[0] is "--help" or "-h" or "-?" or "/?" or "--version")
            return args;
        if (args.Length == 0 || args[0].StartsWith('-'))
            return [DefaultVerb, .. args];
        return root.Subcommands.Any(c => c.Name == args[0])
            ? args
            : throw new InputException($"expected a verb ({string.Join(", ", root.Subcommands.Select(c => c.Name))}), found \"{args[0]}\" (see --help)");
    }

    private static int Fail(string message)
    {
        foreach (var line in message.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            System.Console.Error.WriteLine("banenafspraak: " + Terminal.Plain(line));
        return 2;
    }
}
