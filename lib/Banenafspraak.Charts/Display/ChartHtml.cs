using System.Security.Cryptography;
using System.Text;
using static System.Net.WebUtility;

namespace Banenafspraak.Charts;

/// <summary>Writes a <see cref="Chart"/> as HTML: the picture where scripts run, and the numbers as a table everywhere.</summary>
internal static class ChartHtml
{
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
                var chart = JSON.parse(figure.querySelector('script[type="application/json"]').textContent);
                delete chart.layout.title;
                chart.layout.margin.t -= chart.layout.meta.titleHeight;
                // In a window that changes its size the picture takes the height of its element.
                plot.style.height = chart.layout.height + 'px';
                window.Plotly.newPlot(plot, chart.data, chart.layout, chart.config)
                  .then(function () { figure.querySelector('details').open = false; }, fail);
              } catch (error) { fail(); }
            });
          }
          if (window.Plotly || document.readyState !== 'loading') draw();
          else document.addEventListener('DOMContentLoaded', draw);
        })();
        """;

    private const string LibraryMissing = "A picture needs npm to be there when Banenafspraak.Charts is built; these are its numbers.";

    public static string WithPicture(Chart chart)
    {
        var mark = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(chart.PlotlyJson)))[..12];
        return $"""
            <figure class="chart" style="margin-inline:0">
            {Caption(chart)}
            <div class="plot" role="img" aria-label="{HtmlEncode(chart.Description)}" data-plot="{mark}"></div>
            <script type="application/json">{chart.PlotlyJson}</script>
            <details class="chart-data" open><summary>The numbers as a table</summary>
            <p>{HtmlEncode(chart.Description)}</p>
            {chart.Data.ToHtml()}</details>
            <script>
            {DrawScript.Replace("MARK", mark, StringComparison.Ordinal)}
            </script>
            </figure>

            """;
    }

    public static string TableOnly(Chart chart) => $"""
        <figure class="chart" style="margin-inline:0">
        {Caption(chart)}
        <p>{HtmlEncode(chart.Description)}</p>
        {chart.Data.ToHtml()}<p class="chart-note">{LibraryMissing}</p>
        </figure>

        """;

    private static string Caption(Chart chart)
    {
        var subtitle = string.IsNullOrEmpty(chart.Subtitle)
            ? ""
            : $"<br><span class=\"chart-subtitle\">{HtmlEncode(chart.Subtitle)}</span>";
        return $"<figcaption><strong class=\"chart-title\">{HtmlEncode(chart.Title)}</strong>{subtitle}</figcaption>";
    }
}
