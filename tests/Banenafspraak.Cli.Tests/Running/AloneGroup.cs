namespace Banenafspraak.Cli.Tests;

/// <summary>Tests that run one at a time, after the others: they change what others use, or wait for what a busy machine would delay.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class AloneGroup
{
    /// <summary>The name that such a test class gives.</summary>
    public const string Name = "alone";
}
