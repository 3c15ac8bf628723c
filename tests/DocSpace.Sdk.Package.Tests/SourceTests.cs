using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Xunit;

namespace DocSpace.Sdk.Package.Tests;

/// <summary>Who has a package can get at its sources, and who has the sources can make the package.</summary>
public sealed class SourceTests(PackedFiles packed)
{
    public static TheoryData<string, string> Libraries => new()
    {
        { "DocSpace.Sdk.Rooms", "lib/net8.0/DocSpace.Sdk" },
        { "DocSpace.Sdk.Rooms", "lib/net10.0/DocSpace.Sdk" },
        { "DocSpace.Sdk.Testing", "lib/net8.0/DocSpace.Sdk.Testing" },
        { "DocSpace.Sdk.Testing", "lib/net10.0/DocSpace.Sdk.Testing" },
    };

    [Theory]
    [MemberData(nameof(Libraries))]
    public void The_symbols_lead_to_the_sources_of_the_commit_and_name_no_path_of_the_machine(string id, string library)
    {
        var symbols = SymbolFile.Read(packed[$"{id}.symbols"].Bytes($"{library}.pdb"));

        Assert.Contains($"/example/docspace-sdk/{packed.Commit}/*", symbols.SourceLink, StringComparison.Ordinal);
        Assert.Contains("/_/*", symbols.SourceLink, StringComparison.Ordinal);
        Assert.NotEmpty(symbols.Documents);
        Assert.All(symbols.Documents, static document => Assert.StartsWith("/_", document, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void The_symbols_belong_to_the_library(string id, string library)
    {
        using var image = new PEReader(new MemoryStream(packed[id].Bytes($"{library}.dll")));
        var entry = image.ReadDebugDirectory().Single(static entry => entry.Type is DebugDirectoryEntryType.CodeView);
        using var provider = MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(packed[$"{id}.symbols"].Bytes($"{library}.pdb")));

        var stored = new BlobContentId(provider.GetMetadataReader().DebugMetadataHeader!.Id);

        Assert.Equal(image.ReadCodeViewDebugDirectoryData(entry).Guid, stored.Guid);
        Assert.Contains(image.ReadDebugDirectory(), static found => found.Type is DebugDirectoryEntryType.Reproducible);
    }

    [Fact]
    public async Task The_same_sources_at_another_place_make_the_same_libraries()
    {
        var token = TestContext.Current.CancellationToken;
        var sources = await SourceCopy.MakeAsync(packed.NewFolder("another-place"), token);
        await sources.DotnetAsync("build", packed.Version, token);

        Assert.Equal(packed.Commit, sources.Commit);
        Assert.All(Libraries, row =>
        {
            var (id, library) = row.Data;
            var assembly = Path.GetFileName(library);
            var framework = library.Split('/')[1];
            var built = File.ReadAllBytes(Path.Combine(sources.Folder, "artifacts", "bin", assembly, $"release_{framework}", $"{assembly}.dll"));
            Assert.True(packed[id].Bytes($"{library}.dll").AsSpan().SequenceEqual(built), $"{library}.dll differs");
        });
    }
}
