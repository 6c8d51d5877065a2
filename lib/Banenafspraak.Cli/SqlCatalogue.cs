using System.Data.Common;
using Banenafspraak.Analysis;
using Banenafspraak.NotebookHost;
using Banenafspraak.Sql;

namespace Banenafspraak.Cli;

/// <summary>What cells in SQL find: the data package beside the notebooks, as tables.</summary>
internal static class SqlCatalogue
{
    /// <summary>SQL for a notebook in <paramref name="folder"/>; without a data package beside it there are no tables but its own.</summary>
    public static IQueryLanguage Of(string folder) => new DuckDbLanguage(() =>
    {
        var data = Path.Combine(folder, "..", "data");
        return File.Exists(Path.Combine(data, Workspace.Descriptor)) ? Tables(Dataset.Load(data)) : new Dictionary<string, DbDataReader>(StringComparer.Ordinal);
    });

    private static Dictionary<string, DbDataReader> Tables(Dataset data) => new(StringComparer.Ordinal)
    {
        ["figures"] = Coverage.Columns.Read(data.Audit.Coverage.Figures),
        ["series"] = data.Series.ToDataReader(),
        ["letters"] = data.Letters.ToDataReader(),
        ["subjects"] = data.Subjects.ToDataReader(),
        ["parameters"] = data.Parameters.All.ToDataReader(),
        ["relations"] = data.Audit.Relations.ToDataReader(),
        ["findings"] = data.Audit.Findings.ToDataReader(),
        ["corrections"] = data.Audit.Corrections.ToDataReader(),
    };
}
