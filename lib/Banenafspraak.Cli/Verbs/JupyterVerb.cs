using System.CommandLine;
using System.Text.RegularExpressions;
using Banenafspraak.NotebookHost;

namespace Banenafspraak.Cli;

/// <summary>jupyter: the notebooks in Jupyter and in VS Code.</summary>
internal static partial class JupyterVerb
{
    /// <summary>The verb that Jupyter calls; it handles the signals of its process itself.</summary>
    public const string StartName = "start";

    /// <summary>The verb that puts the program among Jupyter's kernels.</summary>
    public const string InstallName = "install";

    /// <summary>How long an installation that is stopped may take to remove what it has written so far.</summary>
    public static readonly TimeSpan TidyPatience = TimeSpan.FromSeconds(20);

    public static Command Command() => new("jupyter", """
        The kernel for Jupyter and VS Code.

        Examples:
          banenafspraak jupyter install                  the kernel of the notebooks, for this user, at once
          banenafspraak jupyter install --compile        the same, compiled ahead: some minutes, then it starts faster
          banenafspraak jupyter install --prefix .venv   for the Jupyter of a virtual environment
          banenafspraak jupyter uninstall                removes it
        """)
    {
        Install(), Uninstall(), Start(),
    };

    private static Command Install()
    {
        var (user, prefix) = Places();
        var name = new Option<string>("--name") { Description = $"Name of the kernel (default: {Notebook.KernelName}, which the notebooks ask for).", HelpName = "NAME" };
        name.Validators.Add(result =>
        {
            if (result.Tokens.FirstOrDefault(t => !KernelName().IsMatch(t.Value)) is { } wrong)
                result.AddError($"expected a name of letters a to z, digits, '.', '-' and '_', found \"{wrong.Value}\"");
        });
        var compile = new Option<bool>("--compile") { Description = "Compiles the program ahead, which takes some minutes; Ctrl-C stops that, and leaves the kernel as it is." };
        var command = new Command(InstallName, """
            Puts the program, as it was built, into the user's data folder and tells Jupyter of it.

            Examples:
              banenafspraak jupyter install
              banenafspraak jupyter install --compile
              banenafspraak jupyter install --prefix .venv --name csharp-jobs
            """)
        {
            user, prefix, name, compile,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            var kernels = Kernels(parsed.GetValue(prefix));
            var kernel = NameFor(kernels, parsed.GetValue(name));
            var program = new KernelProgram(ProgramFolder(parsed.GetValue(prefix)));
            var compiles = parsed.GetValue(compile) && !AheadPublish.IsDone;
            try
            {
                // Who asks for the compiled one keeps what is there until it is done.
                if (!compiles || !program.Exists)
                    await program.CopyAsync(cancellation);
                var spec = KernelSpec.Write(kernels, kernel, [program.Path], KernelProgram.Environment);
                System.Console.Error.WriteLine($"kernel {spec.Name}: {spec.Folder}");
                if (compiles)
                    await program.CompileAsync(cancellation);
            }
            catch (OperationCanceledException)
            {
                throw new InputException("stopped before the end; the kernel is as it was, and the command can be given again");
            }
        });
        return command;
    }

    private static Command Uninstall()
    {
        var (user, prefix) = Places();
        var command = new Command("uninstall", "Removes the kernel that install made.") { user, prefix };
        command.SetAction(parsed =>
        {
            var removed = KernelSpec.Remove(Kernels(parsed.GetValue(prefix)));
            new KernelProgram(ProgramFolder(parsed.GetValue(prefix))).Remove();
            System.Console.Error.WriteLine(removed.Count == 0 ? "no kernel of this program was there" : $"removed {string.Join(", ", removed)}");
        });
        return command;
    }

    private static Command Start()
    {
        var file = new Argument<string>("CONNECTION_FILE") { Description = "The file that Jupyter writes: addresses, ports and the key." };
        var command = new Command(StartName, "Runs a kernel. Jupyter does this.") { file };
        command.SetAction(parsed =>
        {
            JupyterKernel.Run(parsed.GetValue(file)!, NotebookFormats.Options);

            // A cell may have started threads that would keep the process.
            Environment.Exit(0);
        });
        return command;
    }

    private static (Option<bool> User, Option<string> Prefix) Places() =>
    (
        new Option<bool>("--user") { Description = "For this user (the default)." },
        new Option<string>("--prefix") { Description = "For the Jupyter under DIR, such as a virtual environment.", HelpName = "DIR" });

    private static string Kernels(string? prefix) => prefix is null ? KernelFolder.OfUser() : KernelFolder.Under(prefix);

    /// <summary>Under a prefix the program lies there too, so that removing the prefix removes all of it.</summary>
    private static string ProgramFolder(string? prefix) => prefix is null
        ? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "banenafspraak", "kernel")
        : Path.Combine(Path.GetFullPath(prefix), "share", "banenafspraak", "kernel");

    private static string NameFor(string kernels, string? asked)
    {
        var name = asked ?? Notebook.KernelName;
        if (!KernelSpec.IsForeign(kernels, name))
            return name;
        if (name == KernelSpec.OtherName || KernelSpec.IsForeign(kernels, KernelSpec.OtherName))
            throw new InputException($"{Path.Combine(kernels, name)}: expected no kernel of another program there; choose a --name");
        System.Console.Error.WriteLine($"{name} is the kernel of another program and stays as it is; this one is called {KernelSpec.OtherName}");
        return KernelSpec.OtherName;
    }

    [GeneratedRegex(@"\A[a-z0-9._-]+\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex KernelName();
}
