using System.Reflection.Metadata;
using System.Text;

namespace DocSpace.Sdk.Package.Tests;

/// <summary>What a portable symbol file says about the sources.</summary>
internal sealed record SymbolFile(IReadOnlyList<string> Documents, string SourceLink)
{
    private static readonly Guid SourceLinkKind = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");

    public static SymbolFile Read(byte[] bytes)
    {
        using var provider = MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(bytes));
        var reader = provider.GetMetadataReader();
        var link = reader.CustomDebugInformation
            .Select(reader.GetCustomDebugInformation)
            .Single(information => reader.GetGuid(information.Kind) == SourceLinkKind);
        return new SymbolFile(
            [.. reader.Documents.Select(handle => reader.GetString(reader.GetDocument(handle).Name))],
            Encoding.UTF8.GetString(reader.GetBlobBytes(link.Value)));
    }
}
