using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Banenafspraak.Cli;

/// <summary>A bar on standard error for many things of one kind; nothing where there is one, or no terminal.</summary>
internal static class CountProgress
{
    /// <summary>Runs <paramref name="work"/>, which calls its argument behind each thing that is done. Safe to call from several threads.</summary>
    public static Task ShowAsync(string what, int count, Func<Action, Task> work)
    {
        if (count < 2 || !Terminal.Error.Profile.Capabilities.Interactive)
            return work(() => { });
        return Terminal.Error.Progress()
            .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn(), new RateColumn(), new RemainingTimeColumn())
            .StartAsync(context =>
            {
                var bar = context.AddTask(Markup.Escape(what), maxValue: count);
                return work(() => bar.Increment(1));
            });
    }

    /// <summary>How many are done in a second.</summary>
    private sealed class RateColumn : ProgressColumn
    {
        public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime) =>
            new Text(task.Speed is { } speed ? string.Create(CultureInfo.InvariantCulture, $"{speed:0.#}/s") : "");
    }
}
