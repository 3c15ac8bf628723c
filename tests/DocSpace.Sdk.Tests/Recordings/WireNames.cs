using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using DocSpace.Sdk.Exports;
using DocSpace.Sdk.Files;
using DocSpace.Sdk.Identity;
using DocSpace.Sdk.Links;
using DocSpace.Sdk.Operations;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Sharing;
using DocSpace.Sdk.Templates;

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
        [(typeof(RoomMember), "sharedTo")] = static model => (object?)((RoomMember)model).User ?? ((RoomMember)model).Group,
        [(typeof(RoomLink), "sharedTo")] = static model => model,
        [(typeof(RoomLink), "sharedLink")] = static model => model,
        [(typeof(RoomLink), "linkType")] = static model => ((RoomLink)model).Kind is RoomLinkKind.Invitation ? 0 : 1,
        [(typeof(RoomOperationStatus), "Operation")] = static model => ((RoomOperationStatus)model).Kind,
        [(typeof(RoomOperationStatus), "error")] = static model => ((RoomOperationStatus)model).ServerMessage ?? string.Empty,
        [(typeof(RoomOperationStatus), "finished")] = static model => ((RoomOperationStatus)model).IsFinished,
        [(typeof(RoomOperationStatus), "url")] = static model => ((RoomOperationStatus)model).DownloadUrl,
        [(typeof(RoomOperationStatus), "status")] = static model => ((RoomOperationStatus)model).State,
        [(typeof(RoomTemplateJob), "templateId")] = static model => (object?)((RoomTemplateJob)model).CreatedId ?? -1,
        [(typeof(RoomTemplateJob), "roomId")] = static model => (object?)((RoomTemplateJob)model).CreatedId ?? -1,
        [(typeof(RoomTemplateJob), "error")] = static model => ((RoomTemplateJob)model).ServerMessage ?? string.Empty,
        [(typeof(RoomTemplateJob), "isCompleted")] = static model => ((RoomTemplateJob)model).IsFinished,
        [(typeof(RoomIndexExport), "error")] = static model => ((RoomIndexExport)model).ServerMessage ?? string.Empty,
        [(typeof(RoomIndexExport), "resultFileId")] = static model => ((RoomIndexExport)model).FileId ?? 0,
        [(typeof(RoomIndexExport), "resultFileName")] = static model => ((RoomIndexExport)model).FileName ?? string.Empty,
        [(typeof(RoomIndexExport), "resultFileUrl")] = static model => ((RoomIndexExport)model).FileUrl ?? string.Empty,
        [(typeof(ApiKeyInfo), "createOn")] = static model => ((ApiKeyInfo)model).CreatedAt,
        [(typeof(ApiKeyInfo), "lastUsed")] = static model => ((ApiKeyInfo)model).LastUsedAt,
        [(typeof(ApiKeyCreated), "key")] = static model => ((ApiKeyCreated)model).Secret,
        [(typeof(FileEntry), "fileEntryType")] = static model => ((FileEntry)model).Kind,
        [(typeof(FileEntry), "parentId")] = static model => (object?)((FileEntry)model).ParentId ?? 0,
        [(typeof(FileEntry), "folderId")] = static model => ((FileEntry)model).ParentId,
        [(typeof(FileEntry), "security")] = static model => ((FileEntry)model).Permissions,
        [(typeof(FileEntry), "created")] = static model => ((FileEntry)model).CreatedAt,
        [(typeof(FileEntry), "createdBy")] = static model => ((FileEntry)model).Owner,
        [(typeof(FileEntry), "updated")] = static model => ((FileEntry)model).UpdatedAt,
        [(typeof(FileEntry), "autoDelete")] = static model => ((FileEntry)model).AutoDeletesAt,
    };

    // Models whose values the server writes side by side.
    private static readonly Dictionary<Type, Func<object, object?[]>> _parts = new()
    {
        [typeof(ApiKeyCreated)] = static model => [((ApiKeyCreated)model).Info],
        [typeof(FileEntry)] = static model => [((FileEntry)model).Folder, ((FileEntry)model).File, ((FileEntry)model).Location, ((FileEntry)model).Sharing, ((FileEntry)model).Folder?.Room],
    };

    private static readonly (Type? Model, string Wire, string Reason)[] _leftOut =
    [
        (typeof(Room), "fileEntryType", "Always 1."),
        (typeof(Page<Room>), "files", "Always empty: rooms are folders."),
        (typeof(Page<Room>), "current", "The root of the list, which is no room."),
        (typeof(Page<Room>), "pathParts", "The root of the list, which is no room."),
        (typeof(Page<Room>), "count", "The number of items."),
        (typeof(Page<Room>), "new", "Said by each room."),
        (typeof(RoomLink), "isOwner", "Always false: links own nothing."),
        (typeof(RoomLink), "isLocked", "Always false: links are not the caller."),
        (typeof(ApiKeyInfo), "key", "The key with all but its last characters hidden, which are told besides."),
    ];

    public static bool IsLeftOut(Type model, string wire) => Array.Exists(_leftOut, entry => entry.Model == model && entry.Wire == wire);

    /// <summary>Reads the value from the model; says whether the model has a place for it.</summary>
    public static bool TryRead(object model, string wire, out object? value)
    {
        if (_moved.TryGetValue((model.GetType(), wire), out var moved))
        {
            value = moved(model);
            return true;
        }

        if (Array.Find(model.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance), property => Name(property) == wire) is { } property)
        {
            value = property.GetValue(model);
            return true;
        }

        foreach (var part in _parts.TryGetValue(model.GetType(), out var parts) ? parts(model) : [])
        {
            if (part is not null && TryRead(part, wire, out value))
            {
                return true;
            }
        }

        value = null;
        return false;
    }

    private static string Name(PropertyInfo property) =>
        property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? JsonNamingPolicy.CamelCase.ConvertName(property.Name);
}
