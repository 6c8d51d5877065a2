using System.Globalization;

namespace Banenafspraak.Analysis;

/// <summary>The arithmetic that a relation writes down, taken apart: a member, a constant, or an operation on such.</summary>
/// <param name="Member">Index of the member; null for what is none.</param>
/// <param name="Constant">The constant; null for what is none.</param>
/// <param name="Operation">What is done with the terms.</param>
/// <param name="Terms">The terms; empty for a member or a constant.</param>
internal sealed record FormulaTree(int? Member, decimal? Constant, Operation Operation, IReadOnlyList<(bool IsAdded, FormulaTree Tree)> Terms)
{
    private const char MemberSign = '#';

    /// <summary>The arithmetic by which a relation computes one of its members.</summary>
    public static FormulaTree Of(Relation relation, int member)
    {
        var text = relation.Formula(member, i => string.Create(CultureInfo.InvariantCulture, $"{MemberSign}{i}")).Replace(" ", "", StringComparison.Ordinal);
        var at = 0;
        var tree = Sum(text, ref at);
        return at == text.Length ? tree : throw new InvalidOperationException($"expected arithmetic, found \"{text[at..]}\" in \"{text}\"");
    }

    /// <summary>True where members are only added up and taken away.</summary>
    public bool IsSumOfMembers => Member is not null || (Operation == Operation.Sum && Terms.Count > 0 && Terms.All(t => t.Tree.IsSumOfMembers));

    private static FormulaTree Sum(string text, ref int at)
    {
        List<(bool IsAdded, FormulaTree Tree)> terms = [(true, Product(text, ref at))];
        while (at < text.Length && text[at] is '+' or '-')
        {
            var isAdded = text[at++] == '+';
            terms.Add((isAdded, Product(text, ref at)));
        }
        return terms.Count == 1 ? terms[0].Tree : new(null, null, Operation.Sum, terms);
    }

    private static FormulaTree Product(string text, ref int at)
    {
        var left = Leaf(text, ref at);
        while (at < text.Length && text[at] is '×' or '/')
        {
            var operation = text[at++] == '×' ? Operation.Product : Operation.Quotient;
            left = new(null, null, operation, [(true, left), (true, Leaf(text, ref at))]);
        }
        return left;
    }

    private static FormulaTree Leaf(string text, ref int at)
    {
        if (text[at] == '(')
        {
            at++;
            var inner = Sum(text, ref at);
            at++;
            return inner;
        }
        var isMember = text[at] == MemberSign;
        var start = isMember ? ++at : at;
        while (at < text.Length && char.IsAsciiDigit(text[at]))
            at++;
        var number = int.Parse(text.AsSpan(start, at - start), CultureInfo.InvariantCulture);
        return isMember ? new(number, null, default, []) : new(null, number, default, []);
    }
}
