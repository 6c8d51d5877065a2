using System.Data;
using Microsoft.DotNet.Interactive.Directives;

namespace Banenafspraak.NotebookHost;

/// <summary>A language of questions to tables, such as SQL, that a program brings for the cells of one notebook. One question at a time.</summary>
public interface IQueryLanguage : IDisposable
{
    /// <summary>Answers the questions of a cell: the rows of the last one; null where it has none.</summary>
    /// <exception cref="CellException">The text is wrong, or what it asks for cannot be had.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    DataTable? Ask(string code, CancellationToken cancellationToken);

    /// <summary>Makes a table of a value of another language.</summary>
    /// <param name="name">The name of the table; one that is there is replaced.</param>
    /// <param name="value">A table, a reader, or a sequence of objects with properties.</param>
    /// <exception cref="CellException">It has no rows and columns.</exception>
    void Take(string name, object? value);
}

/// <summary>A kernel of .NET Interactive around an <see cref="IQueryLanguage"/>: an answer is shown, and kept under the name that <c>--name</c> gives it.</summary>
/// <remarks>Nothing of the language is loaded before the first cell in it runs.</remarks>
internal sealed class QueryKernel : CodeKernel
{
    private readonly Lazy<IQueryLanguage> _language;
    private readonly Dictionary<string, SharedValue> _answers = new(StringComparer.Ordinal);

    public QueryKernel(string name, Func<IQueryLanguage> language, NotebookState state) : base(name, state)
    {
        _language = new(language);
        KernelInfo.LanguageName = name.ToUpperInvariant();
        KernelSpecifierDirective.Parameters.Add(new KernelDirectiveParameter(AnswerName, "Keeps the answer under a name, for #!share"));
        RegisterForDisposal(() =>
        {
            if (_language.IsValueCreated)
                _language.Value.Dispose();
        });
    }

    protected override IEnumerable<(string Name, SharedValue Value)> Variables => _answers.Select(each => (each.Key, each.Value));

    protected override Task<CellValue> RunAsync(string code, int cell, CancellationToken cancellationToken)
    {
        var answer = _language.Value.Ask(code, cancellationToken);
        return Task.FromResult(new CellValue(answer is not null, answer, Line: null));
    }

    protected override void Keep(string name, object? answer) => _answers[name] = new SharedValue(answer, typeof(DataTable));

    protected override CellException Explain(Exception thrown, int cell) => thrown as CellException ?? new CellException(thrown.GetType().Name, OneLine.Of(thrown.Message), innerException: thrown);

    protected override Task TakeAsync(string name, SharedValue value, int cell, CancellationToken cancellationToken)
    {
        _language.Value.Take(name, value.Value);
        return Task.CompletedTask;
    }
}
