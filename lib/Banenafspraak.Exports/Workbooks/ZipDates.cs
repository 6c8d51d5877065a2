using System.Buffers.Binary;

namespace Banenafspraak.Exports;

/// <summary>Sets the dates in a zip archive to the first that there is: 1 January 1980. An archive then has the same bytes whenever it is written.</summary>
/// <remarks>Source: .ZIP File Format Specification, 4.3.7 (local header), 4.3.12 (central directory), 4.3.16 (its end). For archives without comment, of less than 4 GB.</remarks>
internal static class ZipDates
{
    private const int EndLength = 22;
    private const uint EndSignature = 0x06054b50;
    private const uint First = 0x00210000;

    /// <summary>Changes the archive in place.</summary>
    /// <exception cref="InvalidDataException">It is no such archive.</exception>
    public static void Clear(Span<byte> archive)
    {
        var end = archive[^EndLength..];
        if (U32(end) != EndSignature)
            throw new InvalidDataException("expected the end of a zip archive");
        int count = BinaryPrimitives.ReadUInt16LittleEndian(end[10..]);
        var at = (int)U32(end[16..]);
        for (var i = 0; i < count; i++)
        {
            var entry = archive[at..];
            BinaryPrimitives.WriteUInt32LittleEndian(entry[12..], First);
            BinaryPrimitives.WriteUInt32LittleEndian(archive[((int)U32(entry[42..]) + 10)..], First);
            at += 46 + U16(entry[28..]) + U16(entry[30..]) + U16(entry[32..]);
        }
    }

    private static uint U32(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadUInt32LittleEndian(bytes);

    private static int U16(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadUInt16LittleEndian(bytes);
}
