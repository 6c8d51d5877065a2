namespace Banenafspraak.Cli;

/// <summary>How patient and how careful fetching is.</summary>
/// <param name="BaseUrl">Where the publications stand.</param>
/// <param name="Timeout">For one try, from the request to the last byte.</param>
/// <param name="MaximumBytes">The largest publication that is taken, unpacked.</param>
/// <param name="Wait">Before the second try; four times that before the third.</param>
/// <param name="Pause">Between two publications, so as not to burden the publisher.</param>
internal sealed record FetchOptions(Uri BaseUrl, TimeSpan Timeout, long MaximumBytes, TimeSpan Wait, TimeSpan Pause)
{
    /// <summary>The official publisher.</summary>
    public static readonly Uri Publisher = new("https://zoek.officielebekendmakingen.nl/");

    /// <summary>Publications of the publisher, or of a server that stands in for it and needs no pause.</summary>
    public static FetchOptions For(Uri baseUrl) => new(
        baseUrl, TimeSpan.FromSeconds(30), 32 * 1024 * 1024, TimeSpan.FromSeconds(1), baseUrl == Publisher ? TimeSpan.FromSeconds(1) : TimeSpan.Zero);

    /// <summary>True for an address that a redirect may lead to: the same host, or another one of the publisher's domain; never from https to http.</summary>
    public bool Allows(Uri address) =>
        (address.Scheme == BaseUrl.Scheme || address.Scheme == Uri.UriSchemeHttps)
        && (address.Authority == BaseUrl.Authority || (BaseUrl.Host == Publisher.Host && IsPublishers(address)));

    private static bool IsPublishers(Uri address) =>
        address.IsDefaultPort && (address.Host == "officielebekendmakingen.nl" || address.Host.EndsWith(".officielebekendmakingen.nl", StringComparison.Ordinal));
}
