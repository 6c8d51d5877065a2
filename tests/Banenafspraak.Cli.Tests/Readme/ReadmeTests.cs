using Banenafspraak.NotebookHost;

namespace Banenafspraak.Cli.Tests;

/// <summary>README.md is run, so that it cannot drift from the code.</summary>
/// <remarks>No other test runs meanwhile: cells use the console and the working directory of the process.</remarks>
[Collection(AloneGroup.Name)]
public class ReadmeTests
{
    [Fact]
    public async Task ItsCSharpRunsFromTopToBottomInOneSession()
    {
        var blocks = ReadmeBlocks.Of("csharp");
        Assert.NotEmpty(blocks);
        var notebook = new Notebook([.. blocks.Select((code, index) => new NotebookCell(CellKind.Code, $"block-{index + 1}", code))]);
        var run = await new NotebookRunner().RunAsync(notebook, Repository.PathOf("notebooks"));
        Assert.Null(run.Failure);
    }

    [Fact]
    public void ItsLinksLeadToFilesThatAreThere() =>
        Assert.All(ReadmeBlocks.Links(), link => Assert.True(Path.Exists(Repository.PathOf(link)), link));

    [Fact]
    public async Task ItsCommandsAreAccepted()
    {
        var commands = ReadmeBlocks.ProgramArguments();
        Assert.NotEmpty(commands);
        using var workspace = new TemporaryWorkspace();
        foreach (var arguments in commands)
        {
            var run = await workspace.RunAsync(arguments);
            Assert.True(run.ExitCode == 0, $"{string.Join(' ', arguments)}: {run}");
        }
    }
}
