using System.CommandLine;
using System.Globalization;

namespace Banenafspraak.Cli;

/// <summary>fetch: downloads the official publication of letters.</summary>
internal static class FetchVerb
{
    private const int MegaByte = 1024 * 1024;

    public static Command Command()
    {
        var ids = new Argument<string[]>("ID") { Description = "Papers, such as kst-34352-299.", Arity = ArgumentArity.OneOrMore };
        var output = new Option<string>("--out") { Description = "Folder to write to.", HelpName = "DIR", DefaultValueFactory = _ => "letters" };
        var again = new Option<bool>("--again") { Description = "Also fetches what is there." };
        var baseUrl = new Option<string?>("--base-url") { Description = $"Another server than {FetchOptions.Publisher}.", HelpName = "URL" };
        var timeout = new Option<double>("--timeout") { Description = "Seconds for one try.", HelpName = "SECONDS", DefaultValueFactory = _ => 30 };
        var limit = new Option<int>("--limit") { Description = "Largest publication, in MB.", HelpName = "MB", DefaultValueFactory = _ => 32 };
        var command = new Command("fetch", """
            Fetches official publications: the XML, or the HTML where there is no XML. Prints the path of each file.

            What is in the folder already is not fetched again, so a list that was interrupted is taken up where it stopped.

            Examples:
              banenafspraak fetch kst-34352-299
              banenafspraak fetch kst-34352-299 kst-34352-348 --out letters | xargs banenafspraak read --ndjson
            """)
        {
            ids, output, again, baseUrl, timeout, limit,
        };
        timeout.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && result.GetValueOrDefault<double>() is not (> 0 and <= 3600))
                result.AddError("expected with --timeout more than 0 and at most 3600 seconds");
        });
        limit.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && result.GetValueOrDefault<int>() is not (>= 1 and <= 1024))
                result.AddError("expected with --limit 1 to 1024 MB");
        });
        command.SetAction((parsed, cancellation) => RunAsync(
            [.. (parsed.GetValue(ids) ?? []).Distinct(StringComparer.Ordinal).Select(PublicationId.Parse)],
            FetchOptions.For(BaseUrl(parsed.GetValue(baseUrl))) with
            {
                Timeout = TimeSpan.FromSeconds(parsed.GetValue(timeout)),
                MaximumBytes = (long)parsed.GetValue(limit) * MegaByte,
            },
            parsed.GetValue(output)!,
            parsed.GetValue(again),
            cancellation));
        return command;
    }

    private static async Task<int> RunAsync(IReadOnlyList<PublicationId> ids, FetchOptions options, string folder, bool again, CancellationToken cancellation)
    {
        var fetch = new Fetch(options, new(folder), again);
        await CountProgress.ShowAsync("fetching", ids.Count, done => fetch.RunAsync(ids, done, cancellation));
        fetch.Files.ForEach(System.Console.Out.WriteLine);
        fetch.Failures.ForEach(f => System.Console.Error.WriteLine("banenafspraak: " + Terminal.Plain(f)));
        if (ids.Count > 1)
        {
            System.Console.Error.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{fetch.Fetched} fetched, {fetch.Present} there already, {fetch.Failures.Count} failed"));
        }
        return fetch.Failures.Count == 0 ? 0 : 2;
    }

    private static Uri BaseUrl(string? text)
    {
        if (text is null)
            return FetchOptions.Publisher;
        return Uri.TryCreate(text.EndsWith('/') ? text : text + "/", UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
            ? address
            : throw new InputException($"expected with --base-url an address that begins with http:// or https://, found \"{text}\"");
    }
}
