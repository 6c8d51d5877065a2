namespace Banenafspraak.Analysis;

/// <summary>
/// Forms of employment add up to all jobs: formal and hired-in (kst-34352-299, section vorm-dienstverband), with Binnenwerk apart where the
/// formal jobs are printed without it, or permanent, temporary and hired-in.
/// </summary>
internal sealed class FormsAddUp : IRelationRule
{
    public IEnumerable<Relation> From(Meaning meaning, RuleContext context)
    {
        if (meaning.Measure is not (Measure.Jobs or Measure.ExtraJobs or Measure.Change) || meaning.Unit != Unit.Job)
            yield break;
        var total = meaning with { Form = Form.Total, Scope = Scope.None };
        switch (meaning.Form, meaning.Scope)
        {
            case (Form.Total or Form.Formal or Form.HiredIn, Scope.None):
                yield return Sum(total, total with { Form = Form.Formal }, total with { Form = Form.HiredIn });
                break;
            case (Form.Formal, Scope.WithoutBinnenwerk) or (Form.Binnenwerk, _):
                yield return Sum(
                    total,
                    total with { Form = Form.Formal, Scope = Scope.WithoutBinnenwerk },
                    total with { Form = Form.Binnenwerk },
                    total with { Form = Form.HiredIn });
                break;
            case (Form.Permanent or Form.Temporary, _):
                yield return Sum(total, total with { Form = Form.Permanent }, total with { Form = Form.Temporary }, total with { Form = Form.HiredIn });
                yield return Sum(total with { Form = Form.Formal }, total with { Form = Form.Permanent }, total with { Form = Form.Temporary });
                break;
            case (Form.Procurement, _) or (Form.Total, Scope.WithProcurement):
                yield return Sum(total with { Scope = Scope.WithProcurement }, total, total with { Form = Form.Procurement });
                break;
            default:
                break;
        }
    }

    private static SumRelation Sum(Meaning whole, params Meaning[] parts) => new(RelationKind.PartsOverForm, "forms add up", whole, parts);
}
