using System.Globalization;
using System.Text;

namespace Banenafspraak.NotebookHost;

/// <summary>While it lives, what is written to the console goes to a cell's outputs, and there is nothing to read from it.</summary>
internal sealed class ConsoleCapture : IDisposable
{
    private readonly TextWriter _out = Console.Out;
    private readonly TextWriter _error = Console.Error;
    private readonly TextReader _in = Console.In;

    public ConsoleCapture(CellOutputs outputs)
    {
        Console.SetOut(new StreamWriter(outputs, "stdout"));
        Console.SetError(new StreamWriter(outputs, "stderr"));
        Console.SetIn(TextReader.Null);
    }

    public void Dispose()
    {
        Console.SetOut(_out);
        Console.SetError(_error);
        Console.SetIn(_in);
    }

    private sealed class StreamWriter : TextWriter
    {
        private readonly CellOutputs _outputs;
        private readonly string _stream;

        public StreamWriter(CellOutputs outputs, string stream) : base(CultureInfo.InvariantCulture)
        {
            (_outputs, _stream) = (outputs, stream);
            CoreNewLine = ['\n'];
        }

        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(char value) => _outputs.Write(_stream, value.ToString());

        public override void Write(char[] buffer, int index, int count) => _outputs.Write(_stream, new string(buffer, index, count));

        public override void Write(string? value) => _outputs.Write(_stream, value ?? "");

        public override void WriteLine(string? value) => _outputs.Write(_stream, value + "\n");
    }
}
