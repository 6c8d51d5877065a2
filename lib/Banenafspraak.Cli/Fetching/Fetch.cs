namespace Banenafspraak.Cli;

/// <summary>Fetches publications one after another into a folder; what is there is left alone, and one that fails does not stop the others.</summary>
internal sealed class Fetch(FetchOptions options, PublicationFolder folder, bool again)
{
    /// <summary>How many were fetched now.</summary>
    public int Fetched { get; private set; }

    /// <summary>How many were there.</summary>
    public int Present { get; private set; }

    /// <summary>What failed, a line each.</summary>
    public List<string> Failures { get; } = [];

    /// <summary>Files of the publications, in the order of the ids, failures left out.</summary>
    public List<string> Files { get; } = [];

    /// <summary>Fetches them all.</summary>
    /// <param name="ids">Which.</param>
    /// <param name="done">Called behind each.</param>
    /// <param name="cancellation">Stops between two bytes; nothing half-written is left.</param>
    public async Task RunAsync(IReadOnlyList<PublicationId> ids, Action done, CancellationToken cancellation)
    {
        using var client = new PublicationClient(options);
        foreach (var id in ids)
        {
            if (!again && folder.Find(id) is { } present)
            {
                Present++;
                Files.Add(present);
            }
            else
            {
                if (Fetched + Failures.Count > 0)
                    await Task.Delay(options.Pause, cancellation);
                await OneAsync(client, id, cancellation);
            }
            done();
        }
    }

    private async Task OneAsync(PublicationClient client, PublicationId id, CancellationToken cancellation)
    {
        try
        {
            foreach (var extension in PublicationFolder.Extensions)
            {
                if (await client.GetAsync(id.Text + extension, cancellation) is not { } content)
                    continue;
                if (!PublicationFolder.Fits(extension, content))
                    throw new FetchException($"{new Uri(options.BaseUrl, id.Text + extension)}: expected a publication in {extension[1..].ToUpperInvariant()}, found something else", isTemporary: false);
                Files.Add(folder.Write(id, extension, content));
                Fetched++;
                return;
            }
            Failures.Add($"{id}: expected a publication at {options.BaseUrl}, found neither XML nor HTML");
        }
        catch (FetchException e)
        {
            Failures.Add($"{id}: {e.Message}");
        }
    }
}
