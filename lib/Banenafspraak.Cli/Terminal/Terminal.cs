using Spectre.Console;

namespace Banenafspraak.Cli;

/// <summary>The two consoles: results on standard output, progress and messages on standard error.</summary>
internal static class Terminal
{
    private const int WidthWithoutTerminal = 160;

    /// <summary>Standard output; wide enough for a table where it is not a terminal.</summary>
    public static IAnsiConsole Out { get; } = On(System.Console.Out, System.Console.IsOutputRedirected);

    /// <summary>Standard error.</summary>
    public static IAnsiConsole Error { get; } = On(System.Console.Error, System.Console.IsErrorRedirected);

    /// <summary>Text from a file or a server without characters that would steer a terminal.</summary>
    public static string Plain(string text) => text.Any(char.IsControl) ? string.Concat(text.Select(c => char.IsControl(c) ? '?' : c)) : text;

    private static IAnsiConsole On(TextWriter writer, bool redirected)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = redirected ? AnsiSupport.No : AnsiSupport.Detect,
            Interactive = redirected ? InteractionSupport.No : InteractionSupport.Detect,
        });
        if (redirected)
            console.Profile.Width = WidthWithoutTerminal;
        return console;
    }
}
