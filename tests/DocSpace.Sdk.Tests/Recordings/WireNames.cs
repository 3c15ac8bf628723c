using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Sharing;

namespace DocSpace.Sdk.Tests.Recordings;

/// <summary>Where the value of a wire name is found in a public model.</summary>
internal static class WireNames
{
    private static readonly Dictionary<(Type Model, string Wire), Func<object, object?>> _moved = new()
    {
        [(typeof(Room), "external")] = static model => ((Room)model).LinkEntry?.IsExternal,
        [(typeof(Room), "passwordProtected")] = static model => ((Room)model).LinkEntry?.NeedsPassword,
        [(typeof(Room), "isLinkExpired")] = static model => ((Room)model).LinkEntry?.IsExpired,
        [(typeof(Room), "expired")] = static model => ((Room)model).LinkEntry?.IsExpired,
        [(typeof(Room), "requestToken")] = static model => ((Room)model).LinkEntry?.RequestToken,
        [(typeof(Page<Room>), "folders")] = static model => ((Page<Room>)model).Items,
        [(typeof(Page<RoomMember>), "response")] = static model => ((Page<RoomMember>)model).Items,
    };

    private static readonly (Type? Model, string Wire, string Reason)[] _leftOut =
    [
        (typeof(Room), "fileEntryType", "Always 1."),
        (typeof(Page<Room>), "files", "Always empty: rooms are folders."),
        (typeof(Page<Room>), "current", "The root of the list, which is no room."),
        (typeof(Page<Room>), "pathParts", "The root of the list, which is no room."),
        (typeof(Page<Room>), "count", "The number of items."),
        (typeof(Page<Room>), "new", "Said by each room."),
        (typeof(Page<RoomMember>), "count", "The envelope's own."),
        (typeof(Page<RoomMember>), "links", "The envelope's own."),
        (typeof(Page<RoomMember>), "status", "The envelope's own."),
        (typeof(Page<RoomMember>), "statusCode", "The envelope's own."),
    ];

    public static bool IsLeftOut(Type model, string wire) => Array.Exists(_leftOut, entry => entry.Model == model && entry.Wire == wire);

    /// <summary>Reads the value from the model; null when the model has no place for it.</summary>
    public static Func<object, object?>? Find(Type model, string wire)
    {
        if (_moved.TryGetValue((model, wire), out var moved))
        {
            return moved;
        }

        var property = Array.Find(model.GetProperties(BindingFlags.Public | BindingFlags.Instance), property => Name(property) == wire);
        return property is null ? null : property.GetValue;
    }

    private static string Name(PropertyInfo property) =>
        property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? JsonNamingPolicy.CamelCase.ConvertName(property.Name);
}
