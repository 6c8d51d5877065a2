namespace Banenafspraak.Letters.Tests;

/// <summary>A clean table with digit errors put into it.</summary>
/// <param name="Table">The table with the errors.</param>
/// <param name="Changed">The cells that were changed, as row and column.</param>
/// <param name="Words">What was done, for a report.</param>
internal sealed record RepairCase(LetterTable Table, IReadOnlyList<(int Row, int Column)> Changed, string Words);
