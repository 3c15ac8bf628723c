namespace DocSpace.Sdk.Benchmarks.Scale;

internal static class ScaleTable
{
    public static void Write(string title, IReadOnlyList<ScaleRow> rows)
    {
        Console.WriteLine();
        Console.WriteLine($"{title,-52}{"measured",14}{"bar",14}");
        foreach (var row in rows)
        {
            var verdict = row.IsMet switch { true => "met", false => "MISSED", null => row.Bar.Length > 0 ? "not judged" : "" };
            Console.WriteLine($"  {row.What,-50}{row.Value,14}{row.Bar,14}  {verdict}".TrimEnd());
        }
    }
}
