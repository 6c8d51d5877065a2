using Banenafspraak.Cli;

return await CommandLine.RunAsync(args);
