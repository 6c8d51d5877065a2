using System.Globalization;

namespace Banenafspraak.Analysis;

/// <summary>The formula of a relation as data: members by their index, constants as text, and behind what they join the operators + - * /.</summary>
/// <remarks>It is read from the formula that people read, so that the two cannot say different things. Percentages count in it as hundredths.</remarks>
internal static class Postfix
{
    private const char Member = '#';

    /// <summary>The formula that computes one member: (#1 + #2) / #3 is 1, 2, "+", 3, "/".</summary>
    /// <param name="relation">The relation.</param>
    /// <param name="computed">Index of the member that is computed.</param>
    /// <returns>An int for a member; a string for an operator or a constant.</returns>
    public static IReadOnlyList<object> Of(Relation relation, int computed)
    {
        var written = relation.Formula(computed, i => string.Create(CultureInfo.InvariantCulture, $"{Member}{i}"));
        var (output, waiting) = (new List<object>(), new Stack<char>());
        foreach (var word in written.Replace("(", "( ", StringComparison.Ordinal).Replace(")", " )", StringComparison.Ordinal).Split(' '))
        {
            if (word[0] == Member)
                output.Add(int.Parse(word.AsSpan(1), CultureInfo.InvariantCulture));
            else if (char.IsAsciiDigit(word[0]))
                output.Add(word);
            else
                Join(word[0] == '×' ? '*' : word[0]);
        }
        Join(')');
        return output;

        void Join(char sign)
        {
            while (sign != '(' && waiting.TryPeek(out var before) && before != '(' && Strength(before) >= Strength(sign))
                output.Add(waiting.Pop().ToString());
            if (sign != ')')
                waiting.Push(sign);
            else
                waiting.TryPop(out _);
        }
    }

    /// <summary>What the formula gives; null where a divisor may be 0.</summary>
    /// <param name="formula">As <see cref="Of"/> gives it.</param>
    /// <param name="member">The value of each member; null where it cannot be told.</param>
    public static FractionRange? Compute(IReadOnlyList<object> formula, Func<int, FractionRange?> member)
    {
        var values = new Stack<FractionRange?>();
        foreach (var token in formula)
        {
            if (token is int index)
                values.Push(member(index));
            else if (char.IsAsciiDigit(((string)token)[0]))
                values.Push(FractionRange.Of(Quantity.Set(decimal.Parse((string)token, CultureInfo.InvariantCulture))));
            else
                values.Push(Joined((string)token, right: values.Pop(), left: values.Pop()));
        }
        return values.Pop();
    }

    private static FractionRange? Joined(string sign, FractionRange? right, FractionRange? left) =>
        (left, right) is not ({ } a, { } b) ? null : sign switch
        {
            "+" => a + b,
            "-" => a - b,
            "*" => a * b,
            _ => a / b,
        };

    private static int Strength(char sign) => sign switch
    {
        '×' or '*' or '/' => 2,
        '+' or '-' => 1,
        _ => 0,
    };
}
