using System.Net;
using System.Text.Json;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Sharing;
using DocSpace.Sdk.Testing;
using DocSpace.Sdk.Tests.Framework;

namespace DocSpace.Sdk.Tests.Rooms;

public sealed class RoomsOnPortalTests : EmulatedTest
{
    public static TheoryData<RoomType> Types => [.. Enum.GetValues<RoomType>()];

    [Theory]
    [MemberData(nameof(Types))]
    public async Task A_room_of_every_type_is_created(RoomType type)
    {
        var room = await Client.CreateRoomAsync("Project Collaboration", type, Token);

        var stored = Assert.Single(Emulator.Rooms);
        Assert.Equal((stored.Id, "Project Collaboration", type, RoomState.Active), (room.Id, room.Title, room.Type, room.State));
        Assert.Equal(type, stored.Type);
        Assert.Equal(Emulator.Owner.Id, room.Owner!.Id);
        Assert.True(room.Permissions is { CanEdit: true, CanInvite: true, CanDelete: true });
        Assert.Equal($"{stored.Id}", room.Id.ToString());
        Assert.NotNull(Assert.Single(Seen("POST")).GetHeader("Content-Length"));
    }

    [Fact]
    public async Task A_room_keeps_every_option()
    {
        var room = await Client.CreateRoomAsync(
            new RoomCreateOptions
            {
                Title = "Deal room",
                Type = RoomType.VirtualData,
                Tags = ["alpha", "beta"],
                Color = "FF8F40",
                Indexing = true,
                DenyDownload = true,
                Lifetime = new RoomLifetime { Value = 5, Period = RoomLifetimePeriod.Month, DeletePermanently = true },
                Watermark = new RoomWatermark { Text = "SECRET", Additions = RoomWatermarkAdditions.UserEmail | RoomWatermarkAdditions.RoomName, Rotate = -45 },
            },
            Token);

        Assert.Equal(["alpha", "beta"], room.Tags.Order());
        Assert.Equal("FF8F40", room.Logo!.Color);
        Assert.Equal((true, true), (room.IsIndexed, room.DenyDownload));
        Assert.Equal(new RoomLifetime { Value = 5, Period = RoomLifetimePeriod.Month, DeletePermanently = true }, room.Lifetime);
        Assert.Equal(("SECRET", RoomWatermarkAdditions.UserEmail | RoomWatermarkAdditions.RoomName, -45), (room.Watermark!.Text, room.Watermark.Additions, room.Watermark.Rotate));
    }

    [Fact]
    public async Task Every_recorded_character_is_sent_or_refused_and_never_garbled()
    {
        var room = await Client.CreateRoomAsync("x", RoomType.Custom, Token);
        foreach (var row in Fixture.Read("title-normalisation.json").GetProperty("chars").EnumerateArray().Where(row => row.GetProperty("create").GetInt32() == 200))
        {
            var character = char.ConvertFromUtf32(Convert.ToInt32(row.GetProperty("cp").GetString()![2..], 16));
            var options = new RoomUpdateOptions { Title = $"A{character}B" };
            if (character.Any(char.IsControl))
            {
                await Assert.ThrowsAsync<ArgumentException>(() => Client.Rooms.UpdateAsync(room.Id, options, Token));
            }
            else
            {
                Assert.Equal($"A{row.GetProperty("updated").GetString()}B", (await Client.Rooms.UpdateAsync(room.Id, options, Token)).Title);
            }
        }
    }

    [Fact]
    public async Task An_update_changes_what_is_set_and_leaves_the_rest()
    {
        var created = await Client.CreateRoomAsync(
            new RoomCreateOptions { Title = "Before", Type = RoomType.VirtualData, Tags = ["a"], Lifetime = new RoomLifetime { Value = 1, Period = RoomLifetimePeriod.Year } },
            Token);

        var renamed = await Client.Rooms.UpdateAsync(created.Id, new RoomUpdateOptions { Title = "After" }, Token);
        var cleared = await Client.Rooms.UpdateAsync(created.Id, new RoomUpdateOptions { Tags = [], RemoveLifetime = true, DenyDownload = true }, Token);

        Assert.Equal(("After", 1, "a"), (renamed.Title, renamed.Lifetime!.Value, Assert.Single(renamed.Tags)));
        Assert.Equal(("After", null, 0, true), (cleared.Title, cleared.Lifetime, cleared.Tags.Count, cleared.DenyDownload));
    }

    [Fact]
    public async Task Rooms_are_listed_by_page_and_enumerated_to_the_end()
    {
        for (var i = 0; i < 7; i++)
        {
            await Client.CreateRoomAsync($"Room {i}", i % 2 == 0 ? RoomType.Custom : RoomType.Collaboration, Token);
        }

        var query = new RoomQuery { PageSize = 3, SortBy = RoomSortBy.Title };
        var page = await Client.Rooms.ListAsync(query, Token);
        var titles = new List<string>();
        await foreach (var room in Client.Rooms.EnumerateAsync(query, Token))
        {
            titles.Add(room.Title);
        }

        Assert.Equal(["Room 0", "Room 1", "Room 2"], page.Items.Select(room => room.Title));
        Assert.Equal((7L, 0, true), (page.Total, page.StartIndex, page.HasMore));
        Assert.Equal(Enumerable.Range(0, 7).Select(i => $"Room {i}"), titles);
        Assert.Equal(4, Seen("GET").Count);
    }

    [Fact]
    public async Task A_query_filters_by_type_text_and_tags()
    {
        await Client.CreateRoomAsync(new RoomCreateOptions { Title = "Alpha", Type = RoomType.Custom, Tags = ["x"] }, Token);
        await Client.CreateRoomAsync(new RoomCreateOptions { Title = "Beta", Type = RoomType.Collaboration, Tags = ["y"] }, Token);
        await Client.CreateRoomAsync(new RoomCreateOptions { Title = "Gamma", Type = RoomType.Public }, Token);

        Assert.Equal(["Alpha", "Beta"], await TitlesAsync(new RoomQuery { Types = [RoomType.Custom, RoomType.Collaboration] }));
        Assert.Equal(["Beta"], await TitlesAsync(new RoomQuery { Text = "bet" }));
        Assert.Equal(["Alpha", "Beta"], await TitlesAsync(new RoomQuery { Tags = ["x", "y"] }));
        Assert.Equal(["Gamma"], await TitlesAsync(new RoomQuery { WithoutTags = true }));
        Assert.Equal(["Alpha", "Beta", "Gamma"], await TitlesAsync(new RoomQuery { OwnerId = Emulator.Owner.Id }));
        Assert.Empty(await TitlesAsync(new RoomQuery { OwnerId = Guid.NewGuid() }));
        Assert.Empty(await TitlesAsync(new RoomQuery { Area = RoomArea.Archive }));
    }

    [Fact]
    public async Task A_deleted_room_is_gone()
    {
        var room = await Client.CreateRoomAsync("Project", RoomType.Custom, Token);

        var operation = await Client.Rooms.DeleteAsync(room.Id, Token);
        var exception = await Assert.ThrowsAsync<DocSpaceApiException>(() => Client.Rooms.GetAsync(room.Id, Token));

        Assert.NotNull(operation.Id);
        Assert.Equal((HttpStatusCode.NotFound, RequestDelivery.Rejected), (exception.StatusCode, exception.Delivery));
        Assert.Empty(Emulator.Rooms);
    }

    [Fact]
    public async Task A_room_that_does_not_exist_is_said_to_be_so()
    {
        var read = await Assert.ThrowsAsync<DocSpaceApiException>(() => Client.Rooms.GetAsync(999, Token));
        var deleted = await Assert.ThrowsAsync<DocSpaceApiException>(() => Client.Rooms.DeleteAsync(999, Token));
        var updated = await Assert.ThrowsAsync<DocSpaceApiException>(() => Client.Rooms.UpdateAsync(999, new RoomUpdateOptions { Title = "x" }, Token));

        Assert.Equal([404, 404, 403], new[] { read, deleted, updated }.Select(exception => (int)exception.StatusCode));
        Assert.Equal("The required folder was not found", read.ServerMessage);
        Assert.Empty(Seen("DELETE"));
    }

    [Fact]
    public async Task A_wrong_key_and_a_missing_scope_and_a_missing_right_are_told_apart()
    {
        var guest = Emulator.AddUser("guest@example.com", EmulatedUserRole.Guest);

        var wrong = await CreateFailsAsync("sk-" + new string('0', 64));
        var scope = await CreateFailsAsync(Emulator.CreateApiKey(Emulator.Owner, "rooms:read"));
        var right = await CreateFailsAsync(Emulator.CreateApiKey(guest));

        Assert.Equal((401, null), ((int)wrong.StatusCode, wrong.ServerMessage));
        Assert.Equal((403, null), ((int)scope.StatusCode, scope.ServerMessage));
        Assert.Contains("needs rooms:write", scope.Message, StringComparison.Ordinal);
        Assert.Equal((403, "You don't have enough permission to create"), ((int)right.StatusCode, right.ServerMessage));
        Assert.Empty(Emulator.Rooms);
    }

    [Fact]
    public async Task A_revoked_key_works_no_more()
    {
        var key = Emulator.CreateApiKey(Emulator.Owner);
        var client = SignIn(key);
        await client.CreateRoomAsync("Project", RoomType.Custom, Token);
        Emulator.RevokeApiKey(key);

        var exception = await Assert.ThrowsAsync<DocSpaceApiException>(() => client.Rooms.ListAsync(cancellationToken: Token));

        Assert.Equal(HttpStatusCode.Unauthorized, exception.StatusCode);
    }

    [Fact]
    public async Task The_room_that_comes_back_survives_serialisation()
    {
        var room = await Client.CreateRoomAsync("Project", RoomType.Custom, Token);

        var copy = JsonSerializer.Deserialize<Room>(JsonSerializer.Serialize(room))!;

        Assert.Equal((room.Id, room.Title, room.Type, room.CreatedAt, room.Owner), (copy.Id, copy.Title, copy.Type, copy.CreatedAt, copy.Owner));
        Assert.Equal(room.Permissions.AllowedActions.Order(), copy.Permissions.AllowedActions.Order());
    }

    [Fact]
    public async Task An_access_of_none_means_the_owner_here_and_the_permissions_say_so()
    {
        var room = await Client.CreateRoomAsync("Project", RoomType.Custom, Token);

        Assert.Equal((RoomAccess.None, true), (room.Access, room.Permissions.CanDelete));
    }

    private async Task<IReadOnlyList<string>> TitlesAsync(RoomQuery query) =>
        [.. (await Client.Rooms.ListAsync(query, Token)).Items.Select(room => room.Title).Order()];

    private Task<DocSpaceApiException> CreateFailsAsync(string apiKey) =>
        Assert.ThrowsAsync<DocSpaceApiException>(() => SignIn(apiKey).CreateRoomAsync("Project", RoomType.Custom, Token));
}
