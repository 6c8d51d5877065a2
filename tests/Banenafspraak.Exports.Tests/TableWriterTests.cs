using System.Text;

namespace Banenafspraak.Exports.Tests;

/// <summary>What every format promises.</summary>
public class TableWriterTests
{
    [Theory]
    [MemberData(nameof(Formats))]
    public async Task TheSameTableGivesTheSameBytes(TableFormat format)
    {
        Assert.Equal(await Data.BytesAsync(Data.Figures, format), await Data.BytesAsync(Data.Figures, format));
        Assert.Equal(await Data.BytesAsync(Data.Relations, format), await Data.BytesAsync(Data.Relations, format));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task ATableWithoutRowsIsWritten(TableFormat format) =>
        Assert.Equal(format == TableFormat.Ndjson, (await Data.BytesAsync(Data.Figures with { Records = [] }, format)).Length == 0);

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task ADiskThatIsFullIsNotHidden(TableFormat format)
    {
        await using var full = new FullStream(room: 1000);
        var fault = await Assert.ThrowsAnyAsync<IOException>(() => TableWriter.WriteAsync(Data.Figures, format, full));
        Assert.Equal(FullStream.Message, fault.Message);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task ItStopsWhenItIsAskedTo(TableFormat format) =>
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => TableWriter.WriteAsync(Data.Figures, format, Stream.Null, new CancellationToken(canceled: true)));

    [Fact]
    public async Task DutchCsvHasItsSigns()
    {
        var bytes = await Data.BytesAsync(Data.Hostile, TableFormat.SpreadsheetCsv);
        Assert.Equal(Encoding.UTF8.GetPreamble(), bytes[..3]);
        var lines = Encoding.UTF8.GetString(bytes[3..]).Split('\n');
        Assert.Equal("text;number;yes;day;whole", lines[0]);
        Assert.Equal("\"'=1+1\";0,0001;true;2022-12-31;2147483647", lines[1]);
        Assert.Equal("\"'-1-1\";99999999999,25;;;", lines[3]);
        Assert.Equal("\"-314\";-314;;;0", lines[8]);
        Assert.Equal("-;1;;;0", lines[12]);
    }

    [Fact]
    public async Task GuardedCsvKeepsItsCommas() =>
        Assert.StartsWith("text,number,yes,day,whole\n\"'=1+1\",0.0001,true,2022-12-31,", Encoding.UTF8.GetString(await Data.BytesAsync(Data.Hostile, TableFormat.GuardedCsv)), StringComparison.Ordinal);

    public static TheoryData<TableFormat> Formats => [.. Enum.GetValues<TableFormat>()];

    /// <summary>A disk with room for so many bytes. All ways to write come down to the two that it has.</summary>
    private sealed class FullStream(int room) : MemoryStream
    {
        public const string Message = "no space left";

        public override void Write(byte[] buffer, int offset, int count)
        {
            if (Length + count > room)
                throw new IOException(Message);
            base.Write(buffer, offset, count);
        }

        public override void WriteByte(byte value) => Write([value], 0, 1);
    }
}
