using System.Net;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Sharing;
using DocSpace.Sdk.Testing;
using DocSpace.Sdk.Tests.Framework;

namespace DocSpace.Sdk.Tests.Rooms;

/// <summary>What the server does with whole rooms in the background, against an emulated portal.</summary>
public sealed class RoomLifecycleTests : EmulatedTest
{
    [Fact]
    public async Task A_room_goes_to_the_archive_and_comes_back()
    {
        var room = await Client.CreateRoomAsync("Project", RoomType.Custom, Token);

        var archived = await (await Client.Rooms.ArchiveAsync(room.Id, Token)).WaitAsync(cancellationToken: Token);
        var again = await (await Client.Rooms.ArchiveAsync(room.Id, Token)).WaitAsync(cancellationToken: Token);
        var active = await (await Client.Rooms.UnarchiveAsync(room.Id, Token)).WaitAsync(cancellationToken: Token);

        Assert.Equal([RoomState.Archived, RoomState.Archived, RoomState.Active], new[] { archived, again, active }.Select(state => state.State));
    }

    [Fact]
    public async Task A_key_for_rooms_alone_can_wait()
    {
        using var client = Emulator.CreateClient(Emulator.CreateApiKey(Emulator.Owner, "rooms:write"));
        var room = await client.CreateRoomAsync("Project", RoomType.Custom, Token);

        var archived = await (await client.Rooms.ArchiveAsync(room.Id, Token)).WaitAsync(cancellationToken: Token);
        await (await client.Rooms.DeleteAsync(room.Id, Token)).WaitAsync(cancellationToken: Token);

        Assert.Equal(RoomState.Archived, archived.State);
        Assert.Empty(Emulator.Rooms);
    }

    [Fact]
    public async Task Deletions_that_the_server_mixes_up_all_end_well()
    {
        var rooms = new List<Room>();
        for (var i = 0; i < 4; i++)
        {
            rooms.Add(await Client.CreateRoomAsync("Project", RoomType.Custom, Token));
        }

        var operations = await Task.WhenAll(rooms.Select(room => Client.Rooms.DeleteAsync(room.Id, Token)));
        await Task.WhenAll(operations.Select(operation => operation.WaitAsync(cancellationToken: Token)));

        Assert.Empty(Emulator.Rooms);
        Assert.All(operations, operation => Assert.True(operation.IsFinished));
    }

    [Fact]
    public async Task A_room_is_duplicated_for_who_may_do_so()
    {
        var room = await Client.CreateRoomAsync("Project", RoomType.Custom, Token);

        var copy = await (await Client.Rooms.DuplicateAsync(room.Id, Token)).WaitAsync(cancellationToken: Token);

        Assert.NotEqual(room.Id, copy.Id);
        Assert.Equal("Project (1)", copy.Title);
    }

    [Fact]
    public async Task Who_may_not_duplicate_a_room_makes_no_orphan()
    {
        var room = await Client.CreateRoomAsync("Project", RoomType.Custom, Token);
        var reader = Emulator.AddUser("ann@example.com", EmulatedUserRole.User, "Ann Example");
        await Client.InviteAsync(room, [RoomInvitation.ByUserId(reader.Id, RoomAccess.Read)], null, Token);
        var client = SignIn(Emulator.CreateApiKey(reader));

        var exception = await Assert.ThrowsAsync<DocSpaceApiException>(() => client.Rooms.DuplicateAsync(room.Id, Token));

        Assert.Equal((HttpStatusCode.Forbidden, RequestDelivery.NotSent), (exception.StatusCode, exception.Delivery));
        Assert.Single(Emulator.Rooms);
        Assert.DoesNotContain(Emulator.Requests, request => request.Path.Contains("duplicate", StringComparison.Ordinal));
    }
}
