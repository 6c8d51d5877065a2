namespace Banenafspraak.Analysis.Tests;

/// <summary>
/// Two letters about one sector: formal and hired-in jobs and their sum, the level of a year before and the change, target and rate; and the sum once more in a
/// later letter. All follow from unrounded numbers, and are rounded to units or to tens, or cut off; then one may be printed wrong.
/// </summary>
internal sealed class FaultyWorld
{
    private const string Nowhere = "nowhere";
    private const string Formal = "t1/politie/formal", HiredIn = "t1/politie/hired-in", Total = "t1/politie/total", Target = "t1/politie/target", Rate = "t1/politie/rate";
    private const string Earlier = "text/p1/1", Change = "text/p2/1", Again = "again/p1/1";

    /// <summary>Furthest that a number is printed beside what it should be, in steps of its last digit.</summary>
    private const int Furthest = 60;

    /// <summary>What each output is computed from, and how.</summary>
    private static readonly (string Output, string[] Inputs, Func<Bounds, Bounds, Bounds> Compute)[] Relations =
    [
        (Total, [Formal, HiredIn], (a, b) => new(a.Low + b.Low, a.High + b.High, a.HasLow && b.HasLow, a.HasHigh && b.HasHigh)),
        (Change, [Total, Earlier], (a, b) => new(a.Low - b.High, a.High - b.Low, a.HasLow && b.HasHigh, a.HasHigh && b.HasLow)),
        (Rate, [Total, Target], (a, b) => new(a.Low * 100 / b.High, a.High * 100 / b.Low, a.HasLow && b.HasHigh, a.HasHigh && b.HasLow)),
        (Again, [Total, Total], (a, _) => a),
    ];

    private readonly int _seed;
    private readonly decimal _base;
    private readonly bool _isCutOff;
    private readonly Dictionary<string, decimal> _printed = [];

    public FaultyWorld(int seed)
    {
        var random = new Random(seed);
        decimal Any(int least, int most) => random.Next(least * 1000, most * 1000) / 1000m;
        (_seed, _base, _isCutOff) = (seed, random.Next(2) == 0 ? 1 : 10, random.Next(3) == 0);
        decimal formal = Any(800, 9_000), hiredIn = Any(700, 3_000), earlier = Any(700, 9_000), target = Any(1_000, 12_000);
        foreach (var (place, value) in new[]
        {
            (Formal, formal), (HiredIn, hiredIn), (Total, formal + hiredIn), (Earlier, earlier), (Change, formal + hiredIn - earlier),
            (Target, target), (Rate, (formal + hiredIn) * 100 / target), (Again, formal + hiredIn),
        })
            _printed[place] = Rounded(place, value);
        Fault = Faults[random.Next(Faults.Count)];
        if (Fault != Nowhere)
            _printed[Fault] += (random.Next(2) == 0 ? 1 : -1) * random.Next(1, Furthest) * StepOf(Fault);
        IsDecidable = !Agrees();
        IsLocated = IsDecidable && _printed.Keys.ToList().TrueForAll(place => place == Fault == MayBeWrong(place));
    }

    /// <summary>Where a number may be printed wrong; the first is nowhere.</summary>
    public static IReadOnlyList<string> Faults { get; } = [Nowhere, Formal, HiredIn, Total, Earlier, Change, Target, Rate, Again];

    /// <summary>Where the wrong number stands.</summary>
    public string Fault { get; }

    /// <summary>Whether no unrounded numbers explain all that is printed, relation by relation.</summary>
    public bool IsDecidable { get; }

    /// <summary>Whether the wrong number is the only one that, printed differently, would make everything agree.</summary>
    public bool IsLocated { get; }

    /// <summary>The letters.</summary>
    public Letters Letters
    {
        get
        {
            var letters = new Letters();
            Add(Formal, "jobs/politie/formal/2024-12-31");
            Add(HiredIn, "jobs/politie/hired-in/2024-12-31");
            Add(Total, "jobs/politie/total/2024-12-31");
            Add(Target, "target/politie/total/2024-12-31");
            Add(Rate, "realisation-rate/politie/total/2024-12-31", Target);
            Add(Earlier, "jobs/politie/total/2023-12-31");
            Add(Change, "change/politie/total/2023..2024", Total);
            Add(Again, "jobs/politie/total/2024-12-31");
            return letters;

            void Add(string place, string meaning, string of = "")
            {
                var text = DutchNumber.Format(_printed[place], place == Rate ? 1 : 0) + (place == Rate ? "%" : "");
                var figure = new Letters().Add(place == Again ? $"{Letters.Second}/{place}" : place, meaning, text, of).Figures[0];
                letters.Add(place == Rate ? figure : figure with { SaidRounding = new(_base, _isCutOff ? RoundingDirection.Down : RoundingDirection.Nearest) });
            }
        }
    }

    public override string ToString() =>
        $"seed {_seed}, {(_isCutOff ? "cut off" : "rounded")} to {_base}, wrong {Fault}: " + string.Join(", ", _printed.Select(p => $"{p.Key} {p.Value}"));

    private decimal StepOf(string place) => place == Rate ? 0.1m : _base;

    private decimal Rounded(string place, decimal value)
    {
        var steps = value / StepOf(place);
        return StepOf(place) * (IsCutOff(place) ? Math.Truncate(steps) : Math.Round(steps, MidpointRounding.AwayFromZero));
    }

    private bool IsCutOff(string place) => _isCutOff && place != Rate;

    private Bounds BoundsOf(string place)
    {
        var (printed, step) = (_printed[place], StepOf(place));
        if (!IsCutOff(place))
            return new(printed - (step / 2), printed + (step / 2), HasLow: true, HasHigh: true);
        return new(printed > 0 ? printed : printed - step, printed < 0 ? printed : printed + step, printed > 0, printed < 0);
    }

    private bool Agrees() => Array.TrueForAll(Relations, r => r.Compute(BoundsOf(r.Inputs[0]), BoundsOf(r.Inputs[1])).Meets(BoundsOf(r.Output)));

    private bool MayBeWrong(string place)
    {
        var printed = _printed[place];
        try
        {
            return Guesses(place).Any(guess => Enumerable.Range(-2 * Furthest, 4 * Furthest).Any(steps =>
            {
                _printed[place] = Rounded(place, guess) + (steps * StepOf(place));
                return _printed[place] != printed && Agrees();
            }));
        }
        finally
        {
            _printed[place] = printed;
        }
    }

    /// <summary>What the other numbers, as they are printed, make of a number.</summary>
    private decimal[] Guesses(string place) => place switch
    {
        Formal => [_printed[Total] - _printed[HiredIn]],
        HiredIn => [_printed[Total] - _printed[Formal]],
        Total => [_printed[Formal] + _printed[HiredIn], _printed[Earlier] + _printed[Change], _printed[Target] * _printed[Rate] / 100, _printed[Again]],
        Earlier => [_printed[Total] - _printed[Change]],
        Change => [_printed[Total] - _printed[Earlier]],
        Target => [_printed[Total] * 100 / _printed[Rate]],
        Rate => [_printed[Total] * 100 / _printed[Target]],
        _ => [_printed[Total]],
    };

    /// <summary>All numbers between two ends, each of which belongs to them or not.</summary>
    private readonly record struct Bounds(decimal Low, decimal High, bool HasLow, bool HasHigh)
    {
        public bool Meets(Bounds other) => Reaches(other) && other.Reaches(this);

        private bool Reaches(Bounds other) => Low < other.High || (Low == other.High && HasLow && other.HasHigh);
    }
}
