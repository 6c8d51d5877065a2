using System.Text;

namespace Banenafspraak.NotebookHost.Tests;

public class SignedMessages
{
    private const string Key = "a-key";

    /// <summary>HMAC-SHA256 of {"a":1}{}{}{} with that key, computed with openssl dgst -sha256 -hmac.</summary>
    private const string Known = "8033e26d7a037b0ca8d6f5088625b4a05347940edb6a24c078e678371c2f6978";

    [Fact]
    public void TheSignatureIsTheHmacOfTheFourParts()
    {
        var header = new MessageHeader("1", "t", """{"a":1}"""u8.ToArray());
        Assert.Equal(Known, Encoding.ASCII.GetString(new MessageCodec(Key).Encode([], header, parent: null, "{}"u8.ToArray())[1]));
    }

    [Fact]
    public void AMessageComesBackAsItWasSent()
    {
        var header = MessageHeader.New("execute_request");
        var message = new MessageCodec(Key).Decode(new MessageCodec(Key).Encode(["me"u8.ToArray()], header, parent: null, """{"code":"é😀"}"""u8.ToArray()));
        Assert.Equal(("execute_request", header.Id, "é😀"), (message.Header.Type, message.Header.Id, message.Content.GetProperty("code").GetString()));
        Assert.Equal("me", Encoding.ASCII.GetString(Assert.Single(message.Identities)));
    }

    [Fact]
    public void WithoutAKeyNothingIsSigned()
    {
        var frames = Frames(key: "");
        Assert.Empty(frames[1]);
        Assert.Equal("status", new MessageCodec("").Decode(frames).Header.Type);
    }

    [Theory]
    [InlineData(1, "0000", "signature")]
    [InlineData(5, """{"code":"other"}""", "signature")]
    [InlineData(0, "no mark", "mark")]
    public void AChangedMessageIsRefused(int frame, string text, string reason)
    {
        var frames = Frames(Key);
        frames[frame] = Encoding.UTF8.GetBytes(text);
        Assert.Contains(reason, Assert.Throws<FormatException>(() => new MessageCodec(Key).Decode(frames)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, "{")]
    [InlineData(2, "[]")]
    [InlineData(2, "{}")]
    [InlineData(2, "\"msg_id\"")]
    [InlineData(5, "{")]
    [InlineData(5, "[1]")]
    [InlineData(5, "\u0001")]
    public void BrokenJsonIsRefused(int frame, string text)
    {
        var frames = Frames(key: "");
        frames[frame] = Encoding.UTF8.GetBytes(text);
        Assert.Throws<FormatException>(() => new MessageCodec("").Decode(frames));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(5)]
    public void AMessageThatIsCutOffIsRefused(int frames) =>
        Assert.Throws<FormatException>(() => new MessageCodec("").Decode(Frames(key: "")[..frames]));

    private static List<byte[]> Frames(string key) =>
        new MessageCodec(key).Encode([], MessageHeader.New("status"), parent: null, """{"code":"1"}"""u8.ToArray());
}
