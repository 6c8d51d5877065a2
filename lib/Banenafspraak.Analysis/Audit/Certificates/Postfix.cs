using System.Globalization;

namespace Banenafspraak.Analysis;

/// <summary>The arithmetic of a relation as data: members by their index, constants as text, and behind what they join the operators + - * /.</summary>
/// <remarks>Percentages count in it as hundredths.</remarks>
internal static class Postfix
{
    /// <summary>What computes one member: (#1 + #2) / #3 is 1, 2, "+", 3, "/".</summary>
    /// <param name="relation">The relation.</param>
    /// <param name="computed">Index of the member that is computed.</param>
    /// <returns>An int for a member; a string for an operator or a constant.</returns>
    public static IReadOnlyList<object> Of(Relation relation, int computed) => [.. Tokens(FormulaTree.Of(relation, computed))];

    private static IEnumerable<object> Tokens(FormulaTree tree) =>
        tree.Member is { } member ? [member]
        : tree.Constant is { } constant ? [constant.ToString(CultureInfo.InvariantCulture)]
        : tree.Terms.SelectMany((t, i) => i == 0 ? Tokens(t.Tree) : [.. Tokens(t.Tree), SignOf(tree.Operation, t.IsAdded)]);

    private static string SignOf(Operation operation, bool isAdded) => operation switch
    {
        Operation.Product => "*",
        Operation.Quotient => "/",
        _ => isAdded ? "+" : "-",
    };

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
}
