using System.Globalization;
using Banenafspraak.Analysis;

namespace Banenafspraak.Charts;

/// <summary>What data/ holds, as tables.</summary>
public static class DataTables
{
    /// <summary>The letters, with how many figures of each are in the data.</summary>
    public static Table Letters(Dataset data) =>
        Table.Of("Letters", TableColumn.Text("Letter"), TableColumn.Text("Date"), TableColumn.Text("Sender"), TableColumn.Text("Subject"), TableColumn.Text("Results of"), TableColumn.Number("Figures", NumberFormat.Count("")), TableColumn.Text("Official publication"))
        .WithRows(data.Letters, l =>
        [
            TableCell.Place(l.Id),
            l.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            l.Sender,
            l.Subject,
            string.Join(", ", l.MeasuringYears),
            data.Figures.Letter(l.Id) is { Count: > 0 and var count } ? count : TableCell.Missing,
            l.Address.Length == 0 ? TableCell.Missing : TableCell.Place(new Uri(l.Address).Host, l.Address),
        ]);

    /// <summary>Figures of each measure, letter by letter.</summary>
    public static Table FiguresPerMeasure(Dataset data)
    {
        var letters = data.Letters.Where(l => data.Figures.Letter(l.Id).Count > 0).Select(l => l.Id).ToList();
        var measures = Enum.GetValues<Measure>().Where(m => data.Figures.Measure(m).Count > 0);
        return Table.Of("Published figures, by measure", [TableColumn.Text("Measure"), .. letters.Select(l => TableColumn.Number(l, NumberFormat.Count("")))])
            .WithRows(measures, m => [m.Word(), .. letters.Select(l => TableCell.From(data.Figures.Letter(l).Measure(m).Count))]);
    }

    /// <summary>The columns of every file, as datapackage.json describes them.</summary>
    public static Table Columns(Dataset data, string file) =>
        Table.Of($"Columns of data/{file}", TableColumn.Text("Column"), TableColumn.Text("Type"), TableColumn.Text("Holds"), TableColumn.Text("Allowed"))
        .WithRows(data.Columns.Where(c => c.File == file), c => [c.Name, c.Type, c.Description, string.Join(", ", c.Allowed)]);

    /// <summary>The numbers of the counting rules, with their references.</summary>
    public static Table Parameters(Dataset data) =>
        Table.Of("Numbers of the counting rules", TableColumn.Text("Parameter"), TableColumn.Text("Subject"), TableColumn.Text("From"), TableColumn.Number("Value", NumberFormat.Count("")), TableColumn.Text("Unit"), TableColumn.Text("Basis"), TableColumn.Text("Reference"))
        .WithRows(data.Parameters.All, p => [p.Name, p.Subject, p.From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), DutchNumber.Format(p.Quantity.Value), p.Quantity.Unit.Word(), p.Basis.Word(), p.Reference]);
}
