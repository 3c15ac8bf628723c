using System.Text.Json;
using DocSpace.Sdk.Files;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Serialization;
using DocSpace.Sdk.Sharing;
using DocSpace.Sdk.Tests.Framework;

namespace DocSpace.Sdk.Tests.Files;

/// <summary>The rows of files and folders, in the server's spelling.</summary>
public sealed class FileEntryTests
{
    [Fact]
    public void A_recorded_section_of_the_portal_is_a_folder_without_a_parent()
    {
        var entry = Recorded("782-op-archive-poll-1")[0];

        Assert.Equal((FileEntryKind.Folder, new EntryId(4), "Archive", null), (entry.Kind, entry.Id, entry.Title, entry.ParentId));
        Assert.Equal((0, 1, 0, null, null), (entry.Folder!.FilesCount, entry.Folder.FoldersCount, entry.Folder.NewItemsCount, entry.Folder.Room, entry.Folder.SystemType));
        Assert.Null(entry.File);
        Assert.Equal((new EntryId(4), FolderType.Archive), (entry.Location.RootId!.Value, entry.Location.RootType));
        Assert.Equal((false, false, false, false, false), (entry.Sharing.HasExternalLink, entry.Sharing.HasOpenLink, entry.Sharing.HasMembers, entry.Sharing.IsInSharedFolder, entry.Sharing.CanShare));
        Assert.Equal(["Copy", "Download", "MoveTo", "Read"], entry.Permissions.AllowedActions.Order(StringComparer.Ordinal));
        Assert.Equal(RoomAccess.None, entry.Access);
        Assert.Equal(new DateTimeOffset(2026, 11, 22, 21, 45, 11, TimeSpan.Zero), entry.CreatedAt);
        Assert.Equal(("Administrator", "Administrator"), (entry.Owner!.DisplayName, entry.UpdatedBy!.DisplayName));
        Assert.Equal("Folder 4", entry.ToString());
    }

    [Fact]
    public void A_recorded_room_among_folders_is_read_as_a_room_too()
    {
        var entry = Recorded("782-op-archive-poll-1")[1];

        Assert.NotNull(entry.Folder?.Room);
        Assert.Equal(entry.Id, entry.Folder.Room.Id);
        Assert.Equal((entry.Title, RoomState.Archived), (entry.Folder.Room.Title, entry.Folder.Room.State));
        Assert.Equal(new EntryId(4), entry.ParentId);
    }

    [Fact]
    public void Everything_that_the_server_writes_of_a_file_arrives()
    {
        var entry = Read(
            """
            {"fileEntryType":2,"id":17,"folderId":8,"title":"Plan.docx","access":10,"rootFolderId":1,"rootFolderType":14,"parentRoomType":19,
             "version":3,"versionGroup":2,"contentLength":"6.9 KB","pureContentLength":7065,"fileStatus":2,"mute":true,"viewUrl":"/v","webUrl":"/w",
             "shortWebUrl":"/s/x","fileType":7,"fileExst":".docx","comment":"Edited","locked":true,"lockedBy":"Ann","encrypted":true,"isForm":false,
             "lastOpened":"2026-11-22T10:00:00.0000000Z","expired":"2027-01-01T00:00:00.0000000Z","autoDelete":"2027-02-01T00:00:00.0000000Z",
             "originId":5,"originTitle":"Inbox","originRoomId":6,"originRoomTitle":"Old","order":"1.2","providerItem":false,"providerKey":"Box","providerId":3,
             "shared":true,"sharedExternal":true,"sharedForUser":true,"parentShared":true,"canShare":true,"isShareable":true,"isFavorite":true,
             "shareSettings":{"ExternalLink":6},"availableShareRights":{"ExternalLink":["Read","Editing"]},"security":{"Read":true,"Lock":true,"Edit":false},
             "external":true,"passwordProtected":true,"isLinkExpired":true,"requestToken":"t","expirationDate":"2027-03-01T00:00:00.0000000Z",
             "sharedBy":{"id":"66faa6e4-f133-11ea-b126-00ffeec8b4ef"},"ownedBy":{"id":"76faa6e4-f133-11ea-b126-00ffeec8b4ef"},
             "created":"2026-11-22T08:00:00.0000000+03:00","updated":"2026-11-22T09:00:00.0000000+03:00","later":{"added":[1]}}
            """);

        Assert.Equal((FileEntryKind.File, new EntryId(17), "Plan.docx", new EntryId(8), RoomAccess.Editing), (entry.Kind, entry.Id, entry.Title, entry.ParentId!.Value, entry.Access));
        Assert.Null(entry.Folder);
        Assert.Equal(
            new FileDetails
            {
                Size = 7065,
                DisplaySize = "6.9 KB",
                Extension = ".docx",
                Version = 3,
                VersionGroup = 2,
                Comment = "Edited",
                TypeNumber = 7,
                StatusFlags = 2,
                IsMuted = true,
                IsLocked = true,
                LockedBy = "Ann",
                IsEncrypted = true,
                IsForm = false,
                ViewUrl = "/v",
                WebUrl = "/w",
                ExpiresAt = new DateTimeOffset(2027, 1, 1, 0, 0, 0, TimeSpan.Zero),
                LastOpenedAt = new DateTimeOffset(2026, 11, 22, 10, 0, 0, TimeSpan.Zero),
            },
            entry.File);
        Assert.Equal(
            new FileEntryLocation
            {
                RootId = 1,
                RootType = FolderType.Rooms,
                ParentType = FolderType.Custom,
                OriginId = 5,
                OriginTitle = "Inbox",
                OriginRoomId = 6,
                OriginRoomTitle = "Old",
                Order = "1.2",
                ProviderKey = "Box",
                ProviderId = 3,
                IsInThirdPartyStorage = false,
            },
            entry.Location);
        var sharing = entry.Sharing;
        Assert.Equal((true, true, true, true, true, true), (sharing.HasExternalLink, sharing.HasOpenLink, sharing.HasMembers, sharing.IsInSharedFolder, sharing.CanShare, sharing.IsShareable));
        Assert.Equal((true, true, true, "t", "/s/x"), (sharing.IsExternal, sharing.NeedsPassword, sharing.IsLinkExpired, sharing.RequestToken, sharing.ShortWebUrl));
        Assert.Equal((6, 2), (sharing.LinkLimits["ExternalLink"], sharing.LinkAccess["ExternalLink"].Count));
        Assert.Equal(new DateTimeOffset(2027, 3, 1, 0, 0, 0, TimeSpan.Zero), sharing.AccessExpiresAt);
        Assert.NotEqual(sharing.SharedBy!.Id, sharing.OwnedBy!.Id);
        Assert.Equal((true, false), (entry.Permissions.Allows("Lock"), entry.Permissions.Allows("Edit")));
        Assert.Equal((true, new DateTimeOffset(2027, 2, 1, 0, 0, 0, TimeSpan.Zero)), (entry.IsFavorite, entry.AutoDeletesAt));
        Assert.Equal(TimeSpan.FromHours(3), entry.UpdatedAt!.Value.Offset);
    }

    [Theory]
    [InlineData("""{"id":1,"title":"x"}""", FileEntryKind.Folder)]
    [InlineData("""{"id":"sbox-1","title":"x.txt","fileExst":".txt","security":null,"availableShareRights":null,"shareSettings":null}""", FileEntryKind.File)]
    [InlineData("""{"id":1,"title":"x","fileEntryType":9,"expired":false}""", (FileEntryKind)9)]
    public void Servers_that_say_less_or_something_new_are_understood(string json, FileEntryKind kind)
    {
        var entry = Read(json);

        Assert.Equal((kind, 0, 0), (entry.Kind, entry.Permissions.AllowedActions.Count, entry.Sharing.LinkAccess.Count));
    }

    [Theory]
    [InlineData("""{"title":"x"}""")]
    [InlineData("""{"id":0,"title":"x"}""")]
    [InlineData("[]")]
    public void What_names_nothing_is_no_entry(string json) => Assert.Throws<JsonException>(() => Read(json));

    private static FileEntry Read(string json) => JsonSerializer.Deserialize(json, DocSpaceJsonContext.Default.FileEntry)!;

    private static FileEntry[] Recorded(string source)
    {
        using var json = JsonDocument.Parse(Fixture.Recording(source).Body);
        return [.. json.RootElement.GetProperty("response")[0].GetProperty("folders").EnumerateArray().Select(folder => Read(folder.GetRawText()))];
    }
}
