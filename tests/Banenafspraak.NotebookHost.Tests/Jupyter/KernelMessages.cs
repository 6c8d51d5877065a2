using System.Text;
using System.Text.Json;
using NetMQ;

namespace Banenafspraak.NotebookHost.Tests;

public sealed class KernelMessages : IDisposable
{
    private readonly KernelUnderTest _kernel = new();

    public void Dispose() => _kernel.Dispose();

    [Fact]
    public void ACellIsToldFromItsInputToItsResult()
    {
        var (reply, published) = _kernel.Execute("Console.Write(1); Console.Error.Write(2); display(3); 4");
        Assert.Equal(("ok", 1), (reply.Text("status"), reply.Number("execution_count")));
        Assert.Equal(["execute_input", "stream", "stream", "display_data", "execute_result"], published.Select(m => m.Header.Type));
        Assert.Equal("4", published[^1].Content.GetProperty("data").Text("text/plain"));
    }

    [Fact]
    public void ASilentCellPublishesNothingAndDoesNotCount()
    {
        Assert.Empty(_kernel.Execute("Console.Write(1); 2", new { silent = true }).Published);
        Assert.Equal(1, _kernel.Execute("1", new { store_history = false }).Reply.Number("execution_count"));
        Assert.Equal(1, _kernel.Execute("1").Reply.Number("execution_count"));
        Assert.Equal(1, _kernel.Ask("history_request", """{"hist_access_type":"tail","n":9}""").GetProperty("history").GetArrayLength());
    }

    [Fact]
    public void CellsInOtherLanguagesRunShareAndReachThePage()
    {
        Assert.Equal("ok", _kernel.Execute("#!fsharp\nlet x = 20 + 1").Reply.Text("status"));
        var (_, published) = _kernel.Execute("#!share --from fsharp x\nx * 2");
        Assert.Equal("42", published[^1].Content.GetProperty("data").Text("text/plain"));
        Assert.Equal("<b>a</b>", _kernel.Execute("#!html\n<b>a</b>").Published[^1].Content.GetProperty("data").Text("text/html"));
        Assert.Equal("alert(1)", _kernel.Execute("#!javascript\nalert(1)").Published[^1].Content.GetProperty("data").Text("application/javascript"));
        var error = _kernel.Execute("#!fsharp\n\nx + none").Published[^1].Content.GetProperty("traceback");
        Assert.StartsWith("cell 5, line 3: FS0039: ", error[0].GetString(), StringComparison.Ordinal);
        Assert.Equal(0, _kernel.Ask("complete_request", """{"code":"#!fsharp\nConsole.Wri","cursor_pos":20}""").GetProperty("matches").GetArrayLength());
        Assert.NotEqual(0, _kernel.Ask("complete_request", """{"code":"#!fsharp\n1\n#!csharp\nConsole.Wri","cursor_pos":31}""").GetProperty("matches").GetArrayLength());
    }

    [Fact]
    public void AnErrorTellsCellLineAndTheLineItself()
    {
        var (reply, published) = _kernel.Execute("var a = 1;\nint.Parse(\"x\");");
        Assert.Equal(("error", "FormatException"), (reply.Text("status"), reply.Text("ename")));
        var traceback = published[^1].Content.GetProperty("traceback");
        Assert.StartsWith("cell 1, line 2: FormatException: ", traceback[0].GetString(), StringComparison.Ordinal);
        Assert.Equal("    int.Parse(\"x\");", traceback[1].GetString());
    }

    [Fact]
    public void CellsThatWaitBehindAFailedOneAreAborted()
    {
        foreach (var code in new[] { "throw new Exception();", "1", "2" })
            _kernel.Send(_kernel.Shell, "execute_request", JsonSerializer.Serialize(new { code, stop_on_error = true }));
        Assert.Equal(["error", "aborted", "aborted"], Enumerable.Range(0, 3).Select(_ => _kernel.Receive(_kernel.Shell).Content.Text("status")));
        for (var cell = 0; cell < 3; cell++)
            _kernel.Published();
        Assert.Equal("ok", _kernel.Execute("3").Reply.Text("status"));
    }

    [Fact]
    public void WithoutStopOnErrorTheNextCellRuns()
    {
        foreach (var code in new[] { "throw new Exception();", "1" })
            _kernel.Send(_kernel.Shell, "execute_request", JsonSerializer.Serialize(new { code, stop_on_error = false }));
        Assert.Equal(["error", "ok"], Enumerable.Range(0, 2).Select(_ => _kernel.Receive(_kernel.Shell).Content.Text("status")));
    }

    [Fact]
    public void TheReaderIsAskedForALine()
    {
        _kernel.Send(_kernel.Shell, "execute_request", """{"code":"Console.ReadLine() + Console.ReadLine()","allow_stdin":true}""");
        foreach (var answer in new[] { "é", "😀" })
        {
            Assert.Equal("input_request", _kernel.Receive(_kernel.Stdin).Header.Type);
            _kernel.Send(_kernel.Stdin, "input_reply", JsonSerializer.Serialize(new { value = answer }));
        }

        Assert.Equal("ok", _kernel.Receive(_kernel.Shell).Content.Text("status"));
        Assert.Equal("é😀", _kernel.Published()[^1].Content.GetProperty("data").Text("text/plain"));
    }

    [Fact]
    public void WhereTheReaderCannotBeAskedTheCellSaysSo() =>
        Assert.Contains("does not let a cell ask", _kernel.Execute("Console.ReadLine()").Reply.Text("evalue"), StringComparison.Ordinal);

    [Fact]
    public void ADisplayCanBeReplacedFromAnotherCell()
    {
        var shown = _kernel.Execute("var shown = display(1);").Published[^1].Content.GetProperty("transient").Text("display_id");
        var update = _kernel.Execute("shown.Update(2);").Published[^1];
        Assert.Equal(("update_display_data", shown, "2"), (update.Header.Type, update.Content.GetProperty("transient").Text("display_id"), update.Content.GetProperty("data").Text("text/plain")));
    }

    [Fact]
    public void ManyLinesAreFewMessages()
    {
        var streams = _kernel.Execute("for (var i = 0; i < 10_000; i++) Console.WriteLine(i);").Published.Where(m => m.Header.Type == "stream").ToList();
        Assert.Equal(10_000, string.Concat(streams.Select(m => m.Content.Text("text"))).Count(c => c == '\n'));
        Assert.True(streams.Count < 1000, $"{streams.Count} messages");
    }

    [Fact]
    public void WhatIsNoMessageOfTheFrontEndIsDropped()
    {
        var forged = new MessageCodec("another key").Encode([], MessageHeader.New("execute_request"), parent: null, """{"code":"1"}"""u8.ToArray());
        var broken = new MessageCodec("test-key").Encode([], MessageHeader.New("execute_request"), parent: null, "{"u8.ToArray());
        foreach (var frames in new List<byte[]>[] { forged, broken, ["noise"u8.ToArray()], [.. forged[..3]] })
        {
            _kernel.Shell.SendMultipartBytes(frames);
            _kernel.Control.SendMultipartBytes(frames);
        }

        Assert.Null(_kernel.Shell.Receive(300));
        Assert.Equal(("ok", 1), _kernel.Execute("1").Reply is var reply ? (reply.Text("status"), reply.Number("execution_count")) : default);
    }

    [Fact]
    public void UserExpressionsAreEvaluatedAfterTheCell()
    {
        var values = _kernel.Execute("var x = 20;", new { user_expressions = new { twice = "2 * x", wrong = "y" } }).Reply.GetProperty("user_expressions");
        Assert.Equal("40", values.GetProperty("twice").GetProperty("data").Text("text/plain"));
        Assert.Equal("CS0103", values.GetProperty("wrong").Text("ename"));
    }

    [Fact]
    public void ACellThatCannotBeStoppedLosesItsSessionAndNoMore()
    {
        _kernel.Execute("var x = 1;");
        // A library's own loop does not ask whether it should stop.
        _kernel.Send(_kernel.Shell, "execute_request", """{"code":"Console.Write(1); System.Numerics.BigInteger.Pow(7, 200_000_000)"}""");
        while (_kernel.Receive(_kernel.Output).Header.Type != "stream")
        {
            // It has not begun yet.
        }

        _kernel.Send(_kernel.Control, "interrupt_request", "{}");
        Assert.Equal("interrupt_reply", _kernel.Receive(_kernel.Control).Header.Type);
        var reply = _kernel.Receive(_kernel.Shell).Content;
        Assert.Equal("StateLost", reply.Text("ename"));
        Assert.Contains("run the cells again from the first", reply.Text("evalue"), StringComparison.Ordinal);
        Assert.Equal("CS0103", _kernel.Ask("execute_request", """{"code":"x"}""").Text("ename"));
    }

    [Fact]
    public void TheHeartBeats()
    {
        _kernel.Heartbeat.SendMultipartBytes("beat"u8.ToArray());
        Assert.Equal("beat", Encoding.ASCII.GetString(Assert.Single(_kernel.Heartbeat.Receive(10_000)!)));
    }

    [Fact]
    public void UnknownCommsAreClosed()
    {
        _kernel.Send(_kernel.Shell, "comm_open", """{"comm_id":"c","target_name":"t","data":{}}""");
        Assert.Equal("c", Assert.Single(_kernel.Published()).Content.Text("comm_id"));
        Assert.Empty(_kernel.Ask("comm_info_request", "{}").GetProperty("comms").EnumerateObject());
    }

    [Fact]
    public void ShutdownEndsTheKernelAlsoWhileACellRuns()
    {
        _kernel.Send(_kernel.Shell, "execute_request", """{"code":"await Task.Delay(-1);"}""");
        _kernel.Send(_kernel.Control, "shutdown_request", """{"restart":true}""");
        Assert.True(_kernel.Receive(_kernel.Control).Content.Flag("restart"));
        Assert.True(_kernel.HasEnded);
    }
}
