using System.Runtime.InteropServices;

namespace Banenafspraak.NotebookHost;

/// <summary>What libzmq refused.</summary>
internal sealed class ZmqException : Exception
{
    public const int AddressInUse = 98;

    /// <summary>libzmq's own number for a context that has ended.</summary>
    private const int ContextEnded = 156384765;

    private ZmqException(int number, string message) : base(message) => Number = number;

    /// <summary>libzmq's error number.</summary>
    public int Number { get; }

    /// <summary>True where the sockets were shut down: the way in which a waiting thread learns that it is over.</summary>
    public bool IsEnd => Number == ContextEnded;

    public static ZmqException Last(string what)
    {
        var number = ZmqLibrary.zmq_errno();
        return new ZmqException(number, $"{what}: {Marshal.PtrToStringUTF8(ZmqLibrary.zmq_strerror(number))}");
    }
}
