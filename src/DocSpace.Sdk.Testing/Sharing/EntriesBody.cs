using System.Text.Json;

namespace DocSpace.Sdk.Testing.Sharing;

/// <summary>Rooms, folders and files. Here, the files are looked at by nobody.</summary>
internal class EntriesBody
{
    public List<JsonElement>? FolderIds { get; set; }

    public List<JsonElement>? FileIds { get; set; }
}
