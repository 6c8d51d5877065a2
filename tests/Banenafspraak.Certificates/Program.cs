using Banenafspraak.Certificates;

if (args is not [var certificate, var data])
{
    Console.Error.WriteLine("expected a certificate (audit --certificate FILE) and the folder of the data");
    return 2;
}
var refused = new Checker(data).Refusals(JsonNode.Parse(File.ReadAllText(certificate))!).ToList();
refused.ForEach(Console.Error.WriteLine);
return refused.Count > 0 ? 1 : 0;
