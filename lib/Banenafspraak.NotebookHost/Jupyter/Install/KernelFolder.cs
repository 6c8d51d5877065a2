namespace Banenafspraak.NotebookHost;

/// <summary>Where Jupyter looks for kernels.</summary>
public static class KernelFolder
{
    /// <summary>The folder of this user's kernels, as Jupyter finds it: <c>JUPYTER_DATA_DIR</c>, or the platform's own place.</summary>
    public static string OfUser() => Path.Combine(UserData(), "kernels");

    /// <summary>The folder of the kernels under <paramref name="prefix"/>, such as a virtual environment.</summary>
    public static string Under(string prefix) => Path.Combine(Path.GetFullPath(prefix), "share", "jupyter", "kernels");

    private static string UserData()
    {
        if (Environment.GetEnvironmentVariable("JUPYTER_DATA_DIR") is { Length: > 0 } named)
            return named;
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        if (OperatingSystem.IsWindows())
            return Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ApplicationData), "jupyter");
        if (OperatingSystem.IsMacOS())
            return Path.Combine(home, "Library", "Jupyter");
        return Path.Combine(Environment.GetEnvironmentVariable("XDG_DATA_HOME") is { Length: > 0 } data ? data : Path.Combine(home, ".local", "share"), "jupyter");
    }
}
