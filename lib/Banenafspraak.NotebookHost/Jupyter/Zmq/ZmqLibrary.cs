using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Banenafspraak.NotebookHost;

/// <summary>The functions of libzmq that a kernel needs.</summary>
internal static partial class ZmqLibrary
{
    private const string Name = "zmq";

    private static readonly string[] InSystem = OperatingSystem.IsWindows()
        ? ["libzmq", "libzmq-mt-4_3_5"]
        : ["libzmq.so.5", "libzmq.5.dylib", "/opt/homebrew/lib/libzmq.5.dylib", "/usr/local/lib/libzmq.5.dylib", "libzmq"];

    private static nint _handle;

    /// <summary>Whether the system finds the library by its name.</summary>
    public static bool IsInSystem()
    {
        var found = Array.Find(InSystem, each => NativeLibrary.TryLoad(each, out _));
        return found is not null;
    }

    /// <summary>Loads the library: the file that was given, else the one of the system.</summary>
    /// <exception cref="NotebookException">There is none.</exception>
    public static void Load(string? file)
    {
        lock (InSystem)
        {
            if (_handle != 0)
                return;
            string[] tried = file is null ? InSystem : [file, .. InSystem];
            if (!Array.Exists(tried, each => NativeLibrary.TryLoad(each, out _handle)))
                throw new NotebookException("libzmq: expected the library that Jupyter uses too, found none (Debian: apt-get install libzmq5; or pip install pyzmq, then jupyter install)");
            NativeLibrary.SetDllImportResolver(typeof(ZmqLibrary).Assembly, static (name, _, _) => name == Name ? _handle : 0);
        }
    }

    [LibraryImport(Name)]
    public static partial nint zmq_ctx_new();

    [LibraryImport(Name)]
    public static partial int zmq_ctx_shutdown(nint context);

    [LibraryImport(Name)]
    public static partial int zmq_ctx_term(nint context);

    [LibraryImport(Name)]
    public static partial nint zmq_socket(nint context, int type);

    [LibraryImport(Name)]
    public static partial int zmq_close(nint socket);

    [LibraryImport(Name, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int zmq_bind(nint socket, string address);

    [LibraryImport(Name, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int zmq_connect(nint socket, string address);

    [LibraryImport(Name)]
    public static partial int zmq_setsockopt(nint socket, int option, in int value, nint size);

    [LibraryImport(Name, EntryPoint = "zmq_setsockopt")]
    public static partial int zmq_setsockopt_bytes(nint socket, int option, ReadOnlySpan<byte> value, nint size);

    [LibraryImport(Name)]
    public static partial int zmq_send(nint socket, ReadOnlySpan<byte> data, nint size, int flags);

    [LibraryImport(Name)]
    public static partial int zmq_msg_init(ref Message message);

    [LibraryImport(Name)]
    public static partial int zmq_msg_recv(ref Message message, nint socket, int flags);

    [LibraryImport(Name)]
    public static partial nint zmq_msg_data(ref Message message);

    [LibraryImport(Name)]
    public static partial nint zmq_msg_size(ref Message message);

    [LibraryImport(Name)]
    public static partial int zmq_msg_more(ref Message message);

    [LibraryImport(Name)]
    public static partial int zmq_msg_close(ref Message message);

    [LibraryImport(Name)]
    public static partial int zmq_errno();

    [LibraryImport(Name)]
    public static partial nint zmq_strerror(int number);

    /// <summary>A part of a message as libzmq keeps it: 64 bytes that belong to libzmq.</summary>
    [InlineArray(8)]
    public struct Message
    {
        private long _part;
    }
}
