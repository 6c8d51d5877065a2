using System.Globalization;
using System.Net;

namespace Banenafspraak.Cli;

/// <summary>Gets publications over HTTP: three tries with longer and longer waits, redirects followed by hand, never more than the largest size.</summary>
internal sealed class PublicationClient : IDisposable
{
    private const int Tries = 3;
    private const int MaximumRedirects = 5;

    private readonly FetchOptions _options;
    private readonly HttpClient _http;

    public PublicationClient(FetchOptions options)
    {
        _options = options;
        _http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, AutomaticDecompression = DecompressionMethods.All })
        {
            Timeout = Timeout.InfiniteTimeSpan,
        };
        _http.DefaultRequestHeaders.UserAgent.ParseAdd("Banenafspraak.Analysis/1.0");
    }

    /// <summary>The file at an address below the base; null where there is none.</summary>
    /// <exception cref="FetchException">It could not be had; all tries are spent.</exception>
    public async Task<byte[]?> GetAsync(string name, CancellationToken cancellation)
    {
        var address = new Uri(_options.BaseUrl, name);
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await TryAsync(address, cancellation);
            }
            catch (FetchException e) when (e.IsTemporary && attempt < Tries)
            {
                await Task.Delay(_options.Wait * Math.Pow(4, attempt - 1), cancellation);
            }
            catch (FetchException e) when (e.IsTemporary)
            {
                throw new FetchException(string.Create(CultureInfo.InvariantCulture, $"{e.Message}; {Tries} tries"), isTemporary: false);
            }
        }
    }

    public void Dispose() => _http.Dispose();

    private async Task<byte[]?> TryAsync(Uri address, CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(_options.Timeout);
        try
        {
            using var response = await FollowAsync(address, patience.Token);
            if (response.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Gone)
                return null;
            if (!response.IsSuccessStatusCode)
                throw new FetchException($"{address}: expected a publication, found status {(int)response.StatusCode}", IsTemporary(response.StatusCode));
            return await BodyAsync(address, response, patience.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new FetchException(
                string.Create(CultureInfo.InvariantCulture, $"{address}: expected an answer within {_options.Timeout.TotalSeconds:0.###} seconds, found none"), isTemporary: true);
        }
        catch (Exception e) when (e is HttpRequestException or IOException)
        {
            throw new FetchException($"{address}: expected an answer, found a broken connection ({e.Message.ReplaceLineEndings(" ")})", isTemporary: true);
        }
    }

    private async Task<HttpResponseMessage> FollowAsync(Uri address, CancellationToken cancellation)
    {
        for (var redirects = 0; redirects <= MaximumRedirects; redirects++)
        {
            var response = await _http.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, cancellation);
            if (response.Headers.Location is not { } location || (int)response.StatusCode is < 300 or >= 400)
                return response;
            response.Dispose();
            var next = new Uri(address, location);
            if (!_options.Allows(next))
                throw new FetchException($"{address}: expected a redirect within {_options.BaseUrl.Host}, found one to {next.GetLeftPart(UriPartial.Authority)}", isTemporary: false);
            address = next;
        }
        throw new FetchException($"{address}: expected a publication, found more than {MaximumRedirects} redirects", isTemporary: false);
    }

    private async Task<byte[]> BodyAsync(Uri address, HttpResponseMessage response, CancellationToken cancellation)
    {
        if (response.Content.Headers.ContentLength > _options.MaximumBytes)
            throw TooLarge(address);
        await using var body = await response.Content.ReadAsStreamAsync(cancellation);
        using var whole = new MemoryStream();
        var buffer = new byte[64 * 1024];
        while (await body.ReadAsync(buffer, cancellation) is > 0 and var read)
        {
            whole.Write(buffer, 0, read);
            if (whole.Length > _options.MaximumBytes)
                throw TooLarge(address);
        }
        return whole.ToArray();
    }

    private FetchException TooLarge(Uri address) => new($"{address}: expected at most {_options.MaximumBytes} bytes, found more", isTemporary: false);

    private static bool IsTemporary(HttpStatusCode status) =>
        status is HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests || (int)status >= 500;
}
