using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using DocSpace.Sdk.Files;

namespace DocSpace.Sdk.Serialization;

/// <summary>Reads a file or folder, whose facts the server writes side by side, into the groups of the model.</summary>
internal sealed class FileEntryJsonConverter : JsonConverter<FileEntry>
{
    public override FileEntry Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        // Each group reads the same object from its beginning.
        var start = reader;
        var row = Part(ref reader, DocSpaceJsonContext.Default.FileEntryRow);
        FolderDetails? folder = null;
        FileDetails? file = null;
        if (row.Kind is FileEntryKind.File)
        {
            file = Part(start, DocSpaceJsonContext.Default.FileDetails);
        }
        else
        {
            folder = Part(start, DocSpaceJsonContext.Default.FolderDetails);
            folder = row.RoomType is null ? folder : folder with { Room = Part(start, DocSpaceJsonContext.Default.Room) };
        }

        return row.ToEntry(
            folder,
            file,
            Part(start, DocSpaceJsonContext.Default.FileEntryLocation),
            Part(start, DocSpaceJsonContext.Default.FileEntrySharing));
    }

    /// <summary>Entries are never sent.</summary>
    public override void Write(Utf8JsonWriter writer, FileEntry value, JsonSerializerOptions options) =>
        throw new NotSupportedException();

    private static T Part<T>(Utf8JsonReader reader, JsonTypeInfo<T> type) => Part(ref reader, type);

    private static T Part<T>(ref Utf8JsonReader reader, JsonTypeInfo<T> type) =>
        JsonSerializer.Deserialize(ref reader, type) ?? throw new JsonException("The value is not a file or folder.");
}
