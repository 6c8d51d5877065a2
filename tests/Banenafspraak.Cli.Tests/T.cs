namespace Banenafspraak.Tests;
public class T { [Fact] public void Runs() => Assert.True(true); }
