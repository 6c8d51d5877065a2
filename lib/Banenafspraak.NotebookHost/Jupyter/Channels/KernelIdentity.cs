namespace Banenafspraak.NotebookHost;

/// <summary>As whom this kernel speaks: one session a process.</summary>
internal sealed class KernelIdentity
{
    private const string User = "kernel";

    private readonly string _session = Guid.NewGuid().ToString("N");

    public MessageHeader Header(string type) => MessageHeader.New(type, _session, User);
}
