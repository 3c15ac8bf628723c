using System.Globalization;
using DocSpace.Sdk.Rooms;

namespace DocSpace.Sdk.Testing.Storages;

/// <summary>The ids of folders in third-party storages: a selector, the number of the storage, and a path in it.</summary>
internal static class StorageIds
{
    // Several kinds of storages are spoken to by one library, which gave its name to their ids.
    private static readonly string[] _selectors = ["sbox", "box", "dropbox", "drive", "onedrive", "spoint"];

    public static RoomId OfRoot(RoomProvider provider, int storage) => string.Create(CultureInfo.InvariantCulture, $"{Selector(provider)}-{storage}");

    /// <summary>The id of a folder inside another one, or directly in the storage. What an id cannot hold becomes an underscore.</summary>
    public static RoomId Inside(StorageFolder parent, bool isRoot, string title)
    {
        var name = string.Concat(title.Select(static c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.' ? c : '_'));
        return $"{parent.Id}{(isRoot ? '-' : '|')}{name}";
    }

    /// <summary>Takes an id apart. One with a wrong form has an empty selector.</summary>
    public static (string Selector, int Storage) Parse(string id)
    {
        var parts = id.Split('-', 3);
        return parts.Length > 1 && parts[0].Length > 0 && parts[1].Length > 0 && char.IsAsciiDigit(parts[1][0])
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var storage)
            ? (parts[0], storage)
            : ("", 0);
    }

    public static bool IsKnown(string selector) => _selectors.Contains(selector);

    private static string Selector(RoomProvider provider) => provider switch
    {
        RoomProvider.Box => "box",
        RoomProvider.Dropbox => "dropbox",
        RoomProvider.GoogleDrive => "drive",
        RoomProvider.OneDrive => "onedrive",
        RoomProvider.SharePoint => "spoint",
        _ => "sbox",
    };
}
