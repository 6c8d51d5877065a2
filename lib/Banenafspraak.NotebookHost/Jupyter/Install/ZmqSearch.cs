using System.Diagnostics;

namespace Banenafspraak.NotebookHost;

/// <summary>Finds libzmq: the system's own, or the one that Jupyter's pyzmq brings.</summary>
public static class ZmqSearch
{
    /// <summary>Prints where pyzmq keeps libzmq; the wheels for Linux and Windows put it into a folder beside the package.</summary>
    private const string Script = """
        import glob, os, zmq
        here = os.path.dirname(zmq.__file__)
        for where in (os.path.join(os.path.dirname(here), "pyzmq.libs"), here, os.path.join(here, ".dylibs"), os.path.join(here, ".libs")):
            for found in sorted(glob.glob(os.path.join(where, "libzmq*"))):
                print(found)
        """;

    private static readonly string[] Pythons = ["python3", "python"];

    /// <summary>Looks for the library.</summary>
    /// <param name="file">Where pyzmq keeps it; null where the system has it, which goes first.</param>
    /// <returns>False where it is in neither place.</returns>
    public static bool TryFind(out string? file)
    {
        file = null;
        if (ZmqLibrary.IsInSystem())
            return true;
        file = Pythons.SelectMany(FromPython).FirstOrDefault(File.Exists);
        return file is not null;
    }

    private static string[] FromPython(string python)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(python, ["-c", Script]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
            _ = process.StandardError.ReadToEndAsync();
            var found = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return found.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            // There is no program of that name.
            return [];
        }
    }
}
