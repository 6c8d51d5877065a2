using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Banenafspraak.NotebookHost;

/// <summary>A cell that is being typed, as the compiler understands it so far after the cells before it.</summary>
internal sealed partial class DraftCell
{
    public DraftCell(CSharpSession session, string code)
    {
        // What stands after #! is no C#; it keeps its length, so that positions keep their meaning.
        Text = DirectiveLine().Replace(code, line => new string(' ', line.Length));
        Compilation = session.Draft(Text);
        Root = Compilation.SyntaxTrees[0].GetCompilationUnitRoot();
        Model = Compilation.GetSemanticModel(Compilation.SyntaxTrees[0]);
    }

    public string Text { get; }

    public CSharpCompilation Compilation { get; }

    public CompilationUnitSyntax Root { get; }

    public SemanticModel Model { get; }

    /// <summary>Where the word before <paramref name="position"/> begins.</summary>
    public static int WordStart(string code, int position)
    {
        while (position > 0 && SyntaxFacts.IsIdentifierPartCharacter(code[position - 1]))
            position--;
        return position;
    }

    [GeneratedRegex("^#!.*$", RegexOptions.Multiline | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DirectiveLine();
}
