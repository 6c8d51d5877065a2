using Banenafspraak.Cli;

// A cell may have left a thread behind that would keep the process from ending.
Environment.Exit(await CommandLine.RunAsync(args));
