namespace Banenafspraak.Cli.Tests;

/// <summary>What every refusal promises, whatever is refused.</summary>
internal static class Refusal
{
    /// <summary>
    /// Runs the program and asserts exit 2, nothing on standard output, no stack trace, and a workspace in which no byte, file or folder
    /// came, went or changed. Returns the messages, one line each.
    /// </summary>
    public static async Task<IReadOnlyList<string>> OfAsync(TemporaryWorkspace workspace, params string[] arguments)
    {
        var before = FolderContents.Of(workspace.Root);
        var run = await workspace.RunAsync(arguments);
        Assert.True(run.ExitCode == 2, run.ToString());
        Assert.Equal("", run.Output);
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", run.Errors, StringComparison.Ordinal);
        Assert.Equal(before, FolderContents.Of(workspace.Root));
        return run.Messages;
    }
}
