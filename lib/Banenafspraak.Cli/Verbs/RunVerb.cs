using System.CommandLine;
namespace Banenafspraak.Cli;
internal static class RunVerb { public static Command Command() => new("run", "x"); }
