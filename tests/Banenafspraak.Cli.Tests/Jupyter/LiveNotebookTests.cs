using Microsoft.Playwright;

namespace Banenafspraak.Cli.Tests;

/// <summary>An analyst with the notebook of 2022 in Jupyter Notebook.</summary>
[Collection(AloneGroup.Name)]
public sealed class LiveNotebookTests
{
    /// <summary>Cells that do not end by themselves.</summary>
    private static readonly string[] Endless =
    [
        "while(true){}",
        "System.Threading.Thread.Sleep(-1);",
        "await Task.Delay(-1);",
        "Enumerable.Range(0, int.MaxValue).Where(i => i % 2 == 3).Count()",
        "Task.Delay(-1).Wait();",
    ];

    [NotebookServerFact]
    public async Task TheNotebookRunsCompletesAndIsInterruptedWithItsVariables()
    {
        await using var server = new NotebookServer();
        var page = await server.OpenAsync(Repository.Page2022);
        await page.GetByRole(AriaRole.Link, new() { Name = "Kernel", Exact = true }).ClickAsync();
        await page.Locator("#restart_clear_output a").ClickAsync();
        await page.Locator(".modal-footer .btn-danger").ClickAsync();
        await page.Locator(".modal").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await page.WaitForFunctionAsync("Jupyter.notebook.kernel.is_connected() && !document.querySelector('.output_subarea')");

        await page.GetByRole(AriaRole.Link, new() { Name = "Cell", Exact = true }).ClickAsync();
        await page.Locator("#run_all_cells a").ClickAsync();
        await page.WaitForFunctionAsync("Jupyter.notebook.get_cells().filter(c => c.cell_type === 'code').every(c => Number(c.input_prompt_number) > 0)");
        await page.Locator(".plot svg.main-svg").First.WaitForAsync();
        Assert.Equal(0, await page.Locator(".output_error").CountAsync());

        var cell = await NewCellAsync(page, "data.Figures.");
        await page.Keyboard.PressAsync("Tab");
        await page.Locator(".completions option", new() { HasTextString = "Letter" }).First.WaitForAsync();
        await page.Keyboard.PressAsync("Escape");
        Assert.Contains("data.Figures.", await cell.InnerTextAsync(), StringComparison.Ordinal);

        await RunAsync(page, "var kept = 0;");
        for (var number = 1; number <= Endless.Length; number++)
        {
            var endless = await NewCellAsync(page, $"kept++; Console.WriteLine(\"begun\"); {Endless[number - 1]}");
            await page.Keyboard.PressAsync("Control+Enter");
            await endless.Locator(".output_stdout", new() { HasTextString = "begun" }).WaitForAsync();
            await page.WaitForTimeoutAsync(500);
            await page.Locator("button[data-jupyter-action='jupyter-notebook:interrupt-kernel']").ClickAsync();
            await endless.Locator(".output_error", new() { HasTextString = "Interrupted" }).WaitForAsync();
            var kept = await RunAsync(page, "kept");
            Assert.Equal($"{number}", (await kept.Locator(".output_result").InnerTextAsync()).Trim());
        }
    }

    private static async Task<ILocator> RunAsync(IPage page, string code)
    {
        var cell = await NewCellAsync(page, code);
        await page.Keyboard.PressAsync("Control+Enter");
        await page.WaitForFunctionAsync("Number(Jupyter.notebook.get_cell(-1).input_prompt_number) > 0 && !Jupyter.notebook.kernel_busy");
        return cell;
    }

    private static async Task<ILocator> NewCellAsync(IPage page, string code)
    {
        await page.EvaluateAsync("Jupyter.notebook.insert_cell_at_bottom('code').focus_editor()");
        var cell = page.Locator(".cell.code_cell").Last;
        await cell.Locator(".CodeMirror").ClickAsync();
        await page.Keyboard.InsertTextAsync(code);
        return cell;
    }
}
