namespace Banenafspraak.Analysis;

/// <summary>What a figure counts in or leaves out, where other figures of the same measure and form do otherwise.</summary>
public enum Scope
{
    /// <summary>As the measure and the form say.</summary>
    None,

    /// <summary>Jobs with suppliers counted in (inclusief inkoop, SROI).</summary>
    WithProcurement,

    /// <summary>Formal employment without the jobs of Binnenwerk (excl. Binnenwerk).</summary>
    WithoutBinnenwerk,
}

/// <summary>Reads the scope of a figure from its note.</summary>
internal static class Scopes
{
    private const string WithProcurement = "procurement counted in";
    private const string WithoutBinnenwerk = "without Binnenwerk";
    private const string Provisional = "provisional";

    public static Scope Of(Figure figure) =>
        figure.Note.Contains(WithProcurement, StringComparison.Ordinal) ? Scope.WithProcurement
        : figure.Note.Contains(WithoutBinnenwerk, StringComparison.Ordinal) ? Scope.WithoutBinnenwerk
        : Scope.None;

    /// <summary>True where the publisher said that the number would still change (voorlopig).</summary>
    public static bool IsProvisional(Figure figure) => figure.Note.Contains(Provisional, StringComparison.Ordinal);
}
