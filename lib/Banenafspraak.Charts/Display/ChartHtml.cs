using System.Security.Cryptography;
using System.Text;
using static System.Net.WebUtility;

namespace Banenafspraak.Charts;

/// <summary>Writes charts as HTML: the picture where scripts run, and the numbers as a table everywhere.</summary>
internal static class ChartHtml
{
    /// <summary>Why there is no picture where plotly.js is not there.</summary>
    public const string LibraryMissing = "A picture needs npm to be there when Banenafspraak.Charts is built; these are its numbers.";

    /// <summary>
    /// Draws every chart with this mark that is not drawn yet, now or when the page is read. Front ends of notebooks run scripts after they
    /// put them on the page, so a script cannot ask which element it stands in; hence the mark, and the same chart twice is drawn twice.
    /// Where drawing fails the picture is hidden and the table stays open.
    /// </summary>
    private const string DrawScript = """
        (function () {
          function draw() {
            document.querySelectorAll('.plot[data-plot="MARK"]:not([data-drawn])').forEach(function (plot) {
              var figure = plot.parentNode;
              function fail() { plot.style.display = 'none'; }
              plot.setAttribute('data-drawn', '');
              try {
                var chart = JSON.parse(figure.querySelector('script[type="application/json"]').textContent);TITLE
                // In a window that changes its size the picture takes the height of its element.
                plot.style.height = (chart.layout.height || 450) + 'px';
                window.Plotly.newPlot(plot, chart.data, chart.layout, chart.config)
                  .then(function () { figure.querySelector('details').open = false; }, fail);
              } catch (error) { fail(); }
            });
          }
          if (window.Plotly || document.readyState !== 'loading') draw();
          else document.addEventListener('DOMContentLoaded', draw);
        })();
        """;

    /// <summary>The title of a chart of ours stands above the picture, not in it.</summary>
    private const string TakeTitleAway = """

                delete chart.layout.title;
                chart.layout.margin.t -= chart.layout.meta.titleHeight;
        """;

    /// <summary>A chart of ours.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="fault">Why no picture can be shown; null where one can.</param>
    public static string Of(Chart chart, string? fault)
    {
        var subtitle = string.IsNullOrEmpty(chart.Subtitle) ? "" : $"<br><span class=\"chart-subtitle\">{HtmlEncode(chart.Subtitle)}</span>";
        var caption = $"<figcaption><strong class=\"chart-title\">{HtmlEncode(chart.Title)}</strong>{subtitle}</figcaption>\n";
        return (chart.Drawing.Fault ?? fault) is { } reason
            ? TableOnly(caption, chart.Description, chart.Data, reason)
            : WithPicture(caption, chart.Description, chart.Data, chart.PlotlyJson, TakeTitleAway);
    }

    /// <summary>A chart that brings its title inside the picture.</summary>
    /// <inheritdoc cref="Of(Chart, string?)"/>
    public static string Of(string json, string description, Table data, string? fault) =>
        fault is null ? WithPicture(caption: "", description, data, json, takeTitleAway: "") : TableOnly(caption: "", description, data, fault);

    private static string WithPicture(string caption, string description, Table data, string json, string takeTitleAway)
    {
        var mark = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json)))[..12];
        return $"""
            <figure class="chart" style="margin-inline:0">
            {caption}<div class="plot" role="img" aria-label="{HtmlEncode(description)}" data-plot="{mark}"></div>
            <script type="application/json">{json}</script>
            <details class="chart-data" open><summary>The numbers as a table</summary>
            <p>{HtmlEncode(description)}</p>
            {data.ToHtml()}</details>
            <script>
            {DrawScript.Replace("MARK", mark, StringComparison.Ordinal).Replace("TITLE", takeTitleAway, StringComparison.Ordinal)}
            </script>
            </figure>

            """;
    }

    private static string TableOnly(string caption, string description, Table data, string reason) => $"""
        <figure class="chart" style="margin-inline:0">
        {caption}<p>{HtmlEncode(description)}</p>
        {data.ToHtml()}<p class="chart-note">{HtmlEncode(reason)}</p>
        </figure>

        """;
}
