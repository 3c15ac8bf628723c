using DocSpace.Sdk.Files;
using DocSpace.Sdk.Rooms;

namespace DocSpace.Sdk.Testing;

/// <summary>A third-party storage that is connected to the emulated portal, as it was when the value was read.</summary>
public sealed record EmulatedStorage
{
    internal EmulatedStorage(int id, RoomProvider provider, EmulatedUser connectedBy)
    {
        Id = id;
        Provider = provider;
        ConnectedBy = connectedBy;
    }

    /// <summary>The number of the connection: <c>providerId</c> of a room in the storage.</summary>
    public int Id { get; }

    /// <summary>The kind of the storage.</summary>
    public RoomProvider Provider { get; }

    /// <summary>Who connected the storage. Nobody else can create a room in it.</summary>
    public EmulatedUser ConnectedBy { get; }

    /// <summary>Whether the storage was connected to keep rooms.</summary>
    public bool IsForRooms { get; internal init; }

    /// <summary>The id of the storage itself, for instance <c>sbox-1</c>. It can become a room, too.</summary>
    public EntryId RootFolder { get; internal init; }

    /// <summary>
    /// The ids of the folders, for instance <c>sbox-1-Projects</c>, by their titles. A folder that was made for a room inside another
    /// one has both titles with a slash between them.
    /// </summary>
    public IReadOnlyDictionary<string, EntryId> Folders { get; internal init; } = new Dictionary<string, EntryId>();

    /// <summary>The number and the kind of the storage, not the titles of its folders.</summary>
    public override string ToString() => $"storage {Id} ({Provider})";
}
