namespace Banenafspraak.NotebookHost;

/// <summary>Takes the paths of this machine out of messages: what lies near the notebook is named from its folder.</summary>
internal sealed class MachinePaths
{
    private readonly List<(string Absolute, string Relative)> _prefixes = [];

    public MachinePaths(string folder)
    {
        var relative = "";
        for (var each = new DirectoryInfo(Path.GetFullPath(folder)); each?.Parent is not null; each = each.Parent)
        {
            _prefixes.Add((each.FullName.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, relative));
            relative += "../";
        }
    }

    public string Hide(string message)
    {
        foreach (var (absolute, relative) in _prefixes)
            message = message.Replace(absolute, relative, StringComparison.Ordinal);
        return message;
    }
}
