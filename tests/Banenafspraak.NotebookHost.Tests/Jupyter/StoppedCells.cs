namespace Banenafspraak.NotebookHost.Tests;

public class StoppedCells
{
    private const string Mark = "the cell has started";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Theory]
    [InlineData("while (true) { }")]
    [InlineData("while (true);")]
    [InlineData("for (;;) Console.Write(\"\");")]
    [InlineData("do { } while (true);")]
    [InlineData("System.Threading.Thread.Sleep(-1);")]
    [InlineData("await Task.Delay(-1);")]
    [InlineData("await Task.Delay(1); while (true) { }")]
    [InlineData("Enumerable.Range(0, int.MaxValue).Select(i => i % 7).Where(i => i == 9).Count()")]
    [InlineData("new List<int> { 1 }.ForEach(i => { while (true) { } })")]
    [InlineData("Task.Delay(-1).Wait();")]
    [InlineData("Task.Run(() => { while (true) { } }).Wait();")]
    [InlineData("new System.Threading.ManualResetEvent(false).WaitOne();")]
    [InlineData("while (true) { try { System.Threading.Thread.Sleep(-1); } catch { } }")]
    [InlineData("try { } finally { while (true) { } }")]
    public async Task ACellThatIsStoppedKeepsItsVariables(string endless)
    {
        var session = new CSharpSession(Path.GetTempPath(), stoppable: true);
        await session.RunAsync("var x = 1;", 1);
        using var stop = new CancellationTokenSource();
        AppContext.SetData(Mark, data: null);
        var cell = Task.Run(() => session.RunAsync($"x++; AppContext.SetData(\"{Mark}\", x); {endless}", 2, stop.Token));
        while (AppContext.GetData(Mark) is null && !cell.IsCompleted)
            await Task.Delay(20);
        await Task.Delay(100);
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => cell.WaitAsync(Patience));
        Assert.Equal(2, (await session.RunAsync("x", 3)).Value);
        Assert.Equal("[0, 2, 4]", PlainText.Of((await session.RunAsync("var l = new List<int>(); for (var i = 0; i < 3; i++) l.Add(2 * i); l", 4)).Value, 10));
    }

    [Theory]
    [InlineData("System.Linq.Expressions.Expression<Func<int, bool>> e = n => n > 1; e.Body.ToString()", "(n > 1)")]
    [InlineData("new[] { 1 }.AsQueryable().Where(n => n > 0).Expression.ToString()", "System.Int32[].Where(n => (n > 0))")]
    [InlineData("Func<byte> f = () => 5; f()", "5")]
    [InlineData("Func<int, Func<int, int>> add = a => b => a + b; add(1)(2)", "3")]
    [InlineData("Func<Task> none = async () => await Task.Yield(); await none(); 1", "1")]
    [InlineData("Func<Task<int>> one = async () => await Task.FromResult(1); await one()", "1")]
    [InlineData("Func<int> t = () => throw new Exception(); var s = \"x\"; Action a = () => s += \"y\"; a(); s", "xy")]
    [InlineData("var d = (int n) => n * 2; d(4)", "8")]
    [InlineData("int F(int n) { foreach (var (a, b) in new[] { (1, 2) }) n += a + b; return n; } F(1)", "4")]
    [InlineData("(from n in new[] { 1, 2 } where n > 1 select n).First()", "2")]
    [InlineData("new[] { 3, 1 }.OrderBy(n => n).First()", "1")]
    public async Task AskingWhetherToStopDoesNotChangeWhatCodeMeans(string code, string expected)
    {
        foreach (var stoppable in new[] { true, false })
        {
            var value = (await new CSharpSession(Path.GetTempPath(), stoppable).RunAsync(code, 1)).Value;
            Assert.Equal(expected, PlainText.Of(value, 10));
        }
    }

    [Fact]
    public async Task AnErrorKeepsItsLine()
    {
        var session = new CSharpSession(Path.GetTempPath(), stoppable: true);
        var error = await Assert.ThrowsAsync<CellException>(() => session.RunAsync("for (var i = 0; i < 1; i++)\n    Console.Write(\n        1 / (i - i));", 1));
        Assert.Equal(("DivideByZeroException", 2), (error.Name, error.Line));
    }
}
