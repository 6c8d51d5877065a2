using System.CommandLine;
using Banenafspraak.NotebookHost;

namespace Banenafspraak.Cli;

/// <summary>jupyter: the notebooks in Jupyter and in VS Code.</summary>
internal static class JupyterVerb
{
    public static Command Command() => new("jupyter", """
        The kernel for Jupyter and VS Code.

        Examples:
          banenafspraak jupyter install
          banenafspraak jupyter uninstall
        """)
    {
        Start(),
    };

    private static Command Start()
    {
        var file = new Argument<string>("CONNECTION_FILE") { Description = "The file that Jupyter writes: addresses, ports and the key." };
        var zmq = new Option<string>("--zmq") { Description = "The file of libzmq (default: the one of the system).", HelpName = "FILE" };
        var command = new Command("start", "Runs a kernel. Jupyter does this.") { file, zmq };
        command.SetAction(parsed =>
        {
            JupyterKernel.Run(parsed.GetValue(file)!, parsed.GetValue(zmq));

            // A cell may have started threads that would keep the process.
            Environment.Exit(0);
        });
        return command;
    }
}
