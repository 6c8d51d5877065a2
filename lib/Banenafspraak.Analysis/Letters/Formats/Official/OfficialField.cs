namespace Banenafspraak.Analysis;

/// <summary>What the markup of an official publication names.</summary>
internal enum OfficialField
{
    ParliamentaryYear,
    Dossier,
    DossierTitle,
    Number,
    Date,
    SenderFunction,
    SenderName,
}
