namespace Banenafspraak.Analysis;

/// <summary>Why numbers must agree. The words in data files and reports are those of <see cref="Vocabulary"/>: "table-row".</summary>
public enum RelationKind
{
    /// <summary>Forms of employment add up to all jobs.</summary>
    PartsOverForm,

    /// <summary>Sectors add up to the sector that holds them.</summary>
    PartsOverSector,

    /// <summary>Ministries, and what a table's note leaves unallocated, add up to the whole.</summary>
    PartsOverMinistry,

    /// <summary>The cells of one table row add up to the row's total.</summary>
    TableRow,

    /// <summary>The cells of one table column add up to the column's total.</summary>
    TableColumn,

    /// <summary>Jobs divided by the target (realisatiepercentage).</summary>
    RealisationRate,

    /// <summary>Jobs and those with suppliers (inkoop, social return) divided by the target.</summary>
    RateWithProcurement,

    /// <summary>A part divided by its whole.</summary>
    ShareOfTotal,

    /// <summary>A level is the baseline (nulmeting) plus the extra jobs.</summary>
    LevelFromBaseline,

    /// <summary>A change is a level minus an earlier one.</summary>
    Change,

    /// <summary>A growth is a change in percent of the earlier level.</summary>
    Growth,

    /// <summary>A change of a percentage: in points, or in percent of it.</summary>
    PercentagePoint,

    /// <summary>People now are people earlier plus those who came, less those who left.</summary>
    StockAndFlow,

    /// <summary>Two levels of one sentence, "van x naar y", and the change between them.</summary>
    FromTo,

    /// <summary>An allocation key (verdeelsleutel) times what it divides.</summary>
    KeyTimesVolume,

    /// <summary>Workforce times quota percentage is the target, with or without conversion to jobs of 25,5 hours.</summary>
    QuotaTimesWorkforce,

    /// <summary>A target of the agreement is the one that regulation fixes.</summary>
    TargetAsSet,

    /// <summary>Shares of one whole add up to 100%.</summary>
    SharesAddUp,

    /// <summary>The same number printed again, in the same letter or another.</summary>
    Restatement,

    /// <summary>Hours of one job in a week and in a year say the same.</summary>
    JobHours,
}
