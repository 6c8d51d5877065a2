using System.Globalization;
using System.Reactive.Disposables;
using System.Text;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Events;
using Microsoft.DotNet.Interactive.Formatting;
using Microsoft.DotNet.Interactive.Utility;

namespace Banenafspraak.NotebookHost;

/// <summary>While it lives, what is written to the console goes to a cell's outputs, or to the events of a command that is none of a cell; what is read from it comes from the notebook.</summary>
internal sealed class ConsoleCapture : IDisposable
{
    private readonly TextWriter _out = Console.Out;
    private readonly TextWriter _error = Console.Error;
    private readonly TextReader _in = Console.In;

    /// <summary>As long as this is held, no command of .NET Interactive takes the console for itself.</summary>
    private readonly IDisposable _held = ConsoleOutput.Subscribe(static _ => Disposable.Empty);

    /// <param name="outputs">Gives the outputs to write to; null where there are none and what is written is lost.</param>
    /// <param name="input">What a cell reads.</param>
    public ConsoleCapture(Func<CellOutputs?> outputs, TextReader input)
    {
        Console.SetOut(new StreamWriter(outputs, "stdout"));
        Console.SetError(new StreamWriter(outputs, "stderr"));
        Console.SetIn(input);
    }

    public void Dispose()
    {
        _held.Dispose();
        Console.SetOut(_out);
        Console.SetError(_error);
        Console.SetIn(_in);
    }

    private sealed class StreamWriter : TextWriter
    {
        private readonly Func<CellOutputs?> _outputs;
        private readonly string _stream;

        public StreamWriter(Func<CellOutputs?> outputs, string stream) : base(CultureInfo.InvariantCulture)
        {
            (_outputs, _stream) = (outputs, stream);
            CoreNewLine = ['\n'];
        }

        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(char value) => Write(value.ToString());

        public override void Write(char[] buffer, int index, int count) => Write(new string(buffer, index, count));

        public override void Write(string? value)
        {
            if (_outputs() is { } outputs)
                outputs.Write(_stream, value ?? "");
            else if (KernelInvocationContext.Current is { } context)
                context.Publish(Told(context.Command, [new FormattedValue(PlainTextFormatter.MimeType, value ?? "")]));
        }

        private DisplayEvent Told(KernelCommand command, IReadOnlyCollection<FormattedValue> written) => _stream == "stdout"
            ? new StandardOutputValueProduced(command, written)
            : new StandardErrorValueProduced(command, written);

        public override void WriteLine(string? value) => Write(value + "\n");
    }
}
