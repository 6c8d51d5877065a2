namespace Banenafspraak.Analysis;

/// <summary>How a rule or a number of the rules is known.</summary>
public enum Certainty
{
    /// <summary>Read in the text of the law.</summary>
    Law,

    /// <summary>Printed in a letter.</summary>
    Letter,

    /// <summary>From another public source.</summary>
    Public,

    /// <summary>Follows from others by arithmetic.</summary>
    Derived,

    /// <summary>Not established.</summary>
    Open,
}

/// <summary>The answer to a yes-or-no question of the rules.</summary>
public enum Ruling
{
    /// <summary>It holds; the job counts.</summary>
    Yes,

    /// <summary>It does not.</summary>
    No,

    /// <summary>Not established.</summary>
    Open,
}

/// <summary>The question that a provision answers.</summary>
public enum Topic
{
    /// <summary>Is the person in the target group (doelgroep)?</summary>
    Group,

    /// <summary>Does work of this kind count, and where?</summary>
    Work,

    /// <summary>Does a person still count who left the register more than two years ago?</summary>
    Leaver,

    /// <summary>To which sector does the employer belong?</summary>
    Sector,

    /// <summary>Are the sectors counted apart?</summary>
    SectorSplit,

    /// <summary>Is the quota scheme (quotumheffing) active for the sector?</summary>
    QuotaScheme,
}

/// <summary>The groups of people whose work can count (Wfsv, article 38b).</summary>
public enum TargetGroup
{
    /// <summary>Participatiewet, assessed by UWV (38b(1) under a).</summary>
    ParticipationAssessed,

    /// <summary>Participatiewet, wage value measured at the workplace: praktijkroute (38b(1) under a, from 2017).</summary>
    ParticipationWorkplace,

    /// <summary>Wsw indication (38b(1) under b).</summary>
    WswIndication,

    /// <summary>Wajong with capacity to work (38b(1) under c).</summary>
    Wajong,

    /// <summary>Leavers of special secondary or practical education (Besluit Wfsv, article 2.24).</summary>
    SchoolLeaver,

    /// <summary>Entry-level vocational education: entreeopleiding (Besluit Wfsv, article 2.25).</summary>
    EntreeEducation,

    /// <summary>Own request at UWV (38b(1) under e).</summary>
    OwnRequest,

    /// <summary>Formerly Wsw or Wajong (38b(1) under f).</summary>
    FormerWswWajong,

    /// <summary>Former WIW and ID jobs (Participatiewet, article 78d).</summary>
    WiwId,

    /// <summary>Experiment with WIA benefits (38b(1) under g, from July 2026).</summary>
    WiaExperiment,

    /// <summary>Disabled before 18 or while studying, with a provision (38b(2)).</summary>
    StudyDisability,

    /// <summary>In none of the groups.</summary>
    NoGroup,
}

/// <summary>How a person's work is arranged, as far as counting asks.</summary>
public enum Employment
{
    /// <summary>Contract with the employer itself (formeel dienstverband).</summary>
    OwnContract,

    /// <summary>Contract with an ordinary employer, guided by the Wsw (begeleid werken).</summary>
    WswGuidedWork,

    /// <summary>Through an agency (uitzenden).</summary>
    Agency,

    /// <summary>Wsw employee posted to an employer (detachering).</summary>
    WswPosting,

    /// <summary>Wsw employee at the social workshop itself.</summary>
    WswEmployment,

    /// <summary>Beschut werk (Participatiewet, article 10b).</summary>
    ShelteredWork,

    /// <summary>With a supplier of services (inkoop, social return).</summary>
    Procurement,
}

/// <summary>Where a job counts.</summary>
public enum CountsAt
{
    /// <summary>Nowhere, or no question; written "-".</summary>
    None,

    /// <summary>With the employer on whose payroll the person is.</summary>
    Employer,

    /// <summary>Where the person actually works.</summary>
    Workplace,
}
