namespace Banenafspraak.NotebookHost.Tests;

public class CursorPositions
{
    [Theory]
    [InlineData("abc", 2, 2)]
    [InlineData("😀abc", 1, 2)]
    [InlineData("a😀b😀", 4, 6)]
    [InlineData("é", 1, 1)]
    public void JupyterCountsCodePoints(string text, int codePoints, int units)
    {
        Assert.Equal(units, CursorPosition.ToUtf16(text, codePoints));
        Assert.Equal(codePoints, CursorPosition.ToCodePoints(text, units));
    }

    [Theory]
    [InlineData(99)]
    [InlineData(null)]
    public void BeyondTheTextIsItsEnd(int? codePoints) => Assert.Equal(3, CursorPosition.ToUtf16("a😀", codePoints));
}
