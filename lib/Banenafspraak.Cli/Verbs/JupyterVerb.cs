using System.CommandLine;
using System.Text.RegularExpressions;
using Banenafspraak.NotebookHost;

namespace Banenafspraak.Cli;

/// <summary>jupyter: the notebooks in Jupyter and in VS Code.</summary>
internal static partial class JupyterVerb
{
    /// <summary>The verb that Jupyter calls; it handles the signals of its process itself.</summary>
    public const string StartName = "start";

    public static Command Command() => new("jupyter", """
        The kernel for Jupyter and VS Code.

        Examples:
          banenafspraak jupyter install
          banenafspraak jupyter install --prefix .venv
          banenafspraak jupyter uninstall
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
        var command = new Command("install", "Compiles the kernel ahead, puts it into the user's data folder and tells Jupyter of it.") { user, prefix, name };
        command.SetAction(async (parsed, cancellation) =>
        {
            if (!ZmqSearch.TryFind(out var zmq))
                throw new InputException("libzmq: expected it in the system or with Jupyter's pyzmq, found neither (Debian: apt-get install libzmq5; or pip install pyzmq)");
            var kernels = Kernels(parsed.GetValue(prefix));
            var kernel = NameFor(kernels, parsed.GetValue(name));
            var program = await KernelProgram.InstallAsync(ProgramFolder(parsed.GetValue(prefix)), cancellation);
            var spec = KernelSpec.Write(kernels, kernel, [program], zmq);
            System.Console.Error.WriteLine($"kernel {spec.Name}: {spec.Folder}");
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
            KernelProgram.Remove(ProgramFolder(parsed.GetValue(prefix)));
            System.Console.Error.WriteLine(removed.Count == 0 ? "no kernel of this program was there" : $"removed {string.Join(", ", removed)}");
        });
        return command;
    }

    private static Command Start()
    {
        var file = new Argument<string>("CONNECTION_FILE") { Description = "The file that Jupyter writes: addresses, ports and the key." };
        var zmq = new Option<string>("--zmq") { Description = "The file of libzmq (default: the one of the system).", HelpName = "FILE" };
        var command = new Command(StartName, "Runs a kernel. Jupyter does this.") { file, zmq };
        command.SetAction(parsed =>
        {
            JupyterKernel.Run(parsed.GetValue(file)!, NotebookFormats.Options, parsed.GetValue(zmq));

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
