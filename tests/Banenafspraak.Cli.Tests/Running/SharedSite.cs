namespace Banenafspraak.Cli.Tests;

/// <summary>One run of all notebooks, for every test that only looks at what came of it.</summary>
public sealed class SharedSite : IAsyncLifetime
{
    internal TemporaryWorkspace Workspace { get; } = new();

    /// <summary>The workspace before the run.</summary>
    internal IReadOnlyList<string> Before { get; private set; } = [];

    /// <summary>The run.</summary>
    internal ProgramRun Run { get; private set; } = new(-1, "", "");

    public async Task InitializeAsync()
    {
        Before = FolderContents.Of(Workspace.Root);
        Run = await Workspace.RunAsync("run");
    }

    public Task DisposeAsync()
    {
        Workspace.Dispose();
        return Task.CompletedTask;
    }

    internal string Page(string name) => Workspace.Text("site", name + ".html");
}

[CollectionDefinition(Name)]
public sealed class SharedSiteGroup : ICollectionFixture<SharedSite>
{
    public const string Name = "One site, looked at from many sides";
}
