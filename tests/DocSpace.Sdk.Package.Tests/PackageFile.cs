using System.IO.Compression;
using System.Xml.Linq;

namespace DocSpace.Sdk.Package.Tests;

/// <summary>A packed file, opened.</summary>
public sealed class PackageFile
{
    private readonly Dictionary<string, byte[]> _entries;

    /// <summary>Reads a package.</summary>
    /// <param name="path">Where it is.</param>
    public PackageFile(string path)
    {
        using var archive = ZipFile.OpenRead(path);
        _entries = archive.Entries.ToDictionary(static entry => entry.FullName, Read);
        Metadata = XDocument.Parse(Text(Names.Single(static name => name.EndsWith(".nuspec", StringComparison.Ordinal))))
            .Root!.Elements().Single(static element => element.Name.LocalName is "metadata");
    }

    public IEnumerable<string> Names => _entries.Keys;

    public XElement Metadata { get; }

    public byte[] Bytes(string name) => _entries[name];

    public string Text(string name) => new StreamReader(new MemoryStream(Bytes(name))).ReadToEnd();

    /// <summary>The text of an element of the nuspec.</summary>
    public string? this[string element] => Find(element).SingleOrDefault()?.Value;

    /// <summary>The elements of the nuspec with a name, wherever they are.</summary>
    public IEnumerable<XElement> Find(string element) => Metadata.Descendants().Where(found => found.Name.LocalName == element);

    /// <summary>What a group of the nuspec holds, per framework: ids or names, with versions where there are some.</summary>
    public IReadOnlyDictionary<string, string[]> Groups(string element) => Find("group")
        .Where(group => group.Parent!.Name.LocalName == element)
        .ToDictionary(
            static group => group.Attribute("targetFramework")!.Value,
            static group => group.Elements().Select(static one => $"{(one.Attribute("id") ?? one.Attribute("name"))!.Value} {one.Attribute("version")?.Value}".TrimEnd()).ToArray());

    private static byte[] Read(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }
}
