namespace Banenafspraak.Letters;

/// <summary>What the words around a number say of the form of the jobs.</summary>
internal static class FormScores
{
    /// <summary>The forms that its measure allows, with what speaks for each.</summary>
    public static Choices<Form> Of(NumberSpot spot, Measure measure, Unit? unit, Link link, IReadOnlyList<Meaning> hints)
    {
        var choices = new Choices<Form>();
        switch (measure)
        {
            case Measure.RealisationRate:
                choices.Add(Form.Total, 1);
                return choices;
            case Measure.AllocationShare:
                choices.Add(Form.HiredIn, 1);
                return choices;
            case Measure.Change when unit == Unit.Person || link.Previous is { Form: Form.None, Measure: Measure.Persons } && unit != Unit.Job:
            case Measure.Growth when link is { IsSameSentence: true, Previous: { Form: Form.None, Measure: Measure.Persons or Measure.Change } }:
                choices.Add(Form.None, 1);
                return choices;
            case not (Measure.Jobs or Measure.ExtraJobs or Measure.Target or Measure.Change or Measure.Growth or Measure.Share):
                choices.Add(Form.None, 1);
                return choices;
        }
        choices.Add(measure == Measure.Share ? Form.None : Form.Total, 1);
        if (measure == Measure.Share && (IsOfJobs(spot.Own) || (spot.List.End > spot.End && IsOfJobs(spot.Clues.Text.AsSpan(spot.List.End, spot.List.Next - spot.List.End)))))
            choices.Add(Form.Total, 1.1);
        foreach (var form in hints.Select(h => h.Form).Concat([Form.Formal, Form.HiredIn, Form.Binnenwerk]))
            choices.Add(form, 0);
        foreach (var clue in spot.Clues.Forms)
        {
            if (clue.End <= spot.SentenceStart || clue.Start >= spot.SentenceEnd || !Vocabulary.TryParse<Form>(clue.Means, out var named))
                continue;
            if (spot.IsInOwn(clue.Start, clue.End) && clue.Start >= spot.End)
            {
                var words = spot.Words(spot.End, clue.Start);
                var isCut = spot.HasNext && spot.AsideEnd < 0 && spot.Clues.Text.AsSpan(spot.End, clue.Start - spot.End).ContainsAny(",;");
                var leadsOn = spot.HasNext && clue.End <= spot.NextStart && spot.AsideEnd < 0 && words > 2 && spot.Clues.Text.AsSpan(clue.End, spot.NextStart - clue.End).Trim() is "" or "van" or "op";
                choices.Add(named, (named == Form.Total ? Weights.TotalOwn : leadsOn ? Weights.FormLeadsOn : isCut ? Weights.FormCut : Weights.FormOwn) - (Weights.FormOwnWord * words));
            }
            else if (spot.IsInLead(clue.Start, clue.End))
            {
                choices.Add(named, (named == Form.Total ? Weights.TotalLead : Weights.FormLead) - (Weights.FormLeadWord * spot.Words(clue.End, spot.Start)));
            }
            else if (clue.End <= spot.PreviousEnd)
            {
                choices.Add(named, named == Form.Total ? 1 : Weights.FormFar - (Weights.FormFarWord * spot.Words(clue.End, spot.Start)));
            }
        }
        if (link.Previous is { Form: not Form.None } previous)
            choices.Add(previous.Form, link.IsSameSentence ? Weights.FormSame : spot.LeadsBack("form") ? Weights.FormBack : link.GoesOn ? Weights.FormGoesOn : Weights.FormNext);
        if (spot.LeadsBack("form"))
        {
            foreach (var clue in spot.Clues.Forms.Where(c => c.Start >= spot.EarlierStart && c.End <= spot.SentenceStart))
                choices.Add(Vocabulary.TryParse<Form>(clue.Means, out var before) ? before : Form.Total, Weights.FormBack);
        }
        return choices;
    }

    // "61% van de extra banen"
    private static bool IsOfJobs(ReadOnlySpan<char> own)
    {
        var isJobs = false;
        foreach (var part in own.Split(' '))
            isJobs |= UnitWords.Of(Sentence.Bare(own[part])) == Unit.Job;
        return isJobs;
    }
}
