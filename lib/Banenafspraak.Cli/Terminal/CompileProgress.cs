using System.Diagnostics;
using System.Globalization;
using Spectre.Console;

namespace Banenafspraak.Cli;

/// <summary>A long compilation on standard error: a spinner with the seconds on a terminal, a line for each project and each half minute otherwise.</summary>
internal static class CompileProgress
{
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(30);

    /// <summary>Runs <paramref name="work"/>, which calls its argument with each line of the compiler.</summary>
    public static async Task ShowAsync(string what, Func<Action<string>, Task> work)
    {
        var start = Stopwatch.GetTimestamp();
        var step = "";
        string Now() => string.Create(CultureInfo.InvariantCulture, $"{Stopwatch.GetElapsedTime(start).TotalSeconds:0} s{step}");
        if (Terminal.Error.Profile.Capabilities.Interactive)
        {
            await Terminal.Error.Status().StartAsync(Markup.Escape(what), async context =>
            {
                using var clock = new Timer(_ => context.Status(Markup.Escape($"{what}: {Now()}")), state: null, TimeSpan.Zero, TimeSpan.FromSeconds(1));
                await work(line => step = ": " + Step(line));
            });
            return;
        }

        System.Console.Error.WriteLine(what);
        using var ticks = new Timer(_ => System.Console.Error.WriteLine("  " + Now()), state: null, Silence, Silence);
        await work(line =>
        {
            if (line.Contains(" -> ", StringComparison.Ordinal))
                System.Console.Error.WriteLine("  " + Step(line));
        });
    }

    /// <summary>The project that a line tells of.</summary>
    private static string Step(string line) => Terminal.Plain(line.Split(" -> ")[0]);
}
