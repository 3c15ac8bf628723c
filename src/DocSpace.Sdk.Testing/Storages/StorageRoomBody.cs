using System.Text.Json.Serialization;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Testing.Rooms;

namespace DocSpace.Sdk.Testing.Storages;

internal sealed class StorageRoomBody : RoomSettingsBody
{
    [JsonRequired]
    public string? Title { get; set; }

    /// <summary>Other than in the creation of an ordinary room, only a number is taken.</summary>
    [JsonRequired]
    public RoomType RoomType { get; set; }

    public bool CreateAsNewFolder { get; set; }
}
