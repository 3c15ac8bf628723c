using System.Net;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Testing;
using DocSpace.Sdk.Tests.Framework;

namespace DocSpace.Sdk.Tests.Rooms;

public sealed class RoomSettingsOnPortalTests : EmulatedTest
{
    [Fact]
    public async Task A_room_is_handed_over_and_its_owner_becomes_a_manager()
    {
        var admin = Emulator.AddUser("admin@example.com", EmulatedUserRole.RoomAdmin);
        var room = await Client.CreateRoomAsync("Project", RoomType.Custom, Token);

        var changed = await Client.Rooms.ChangeOwnerAsync(room.Id, admin.Id, Token);

        Assert.Equal((admin.Id, DocSpace.Sdk.Sharing.RoomAccess.RoomManager), (changed.Owner!.Id, changed.Access));
    }

    [Theory]
    [InlineData(EmulatedUserRole.User)]
    [InlineData(EmulatedUserRole.Guest)]
    public async Task Somebody_who_cannot_own_a_room_does_not_get_it(EmulatedUserRole role)
    {
        var user = Emulator.AddUser("ann@example.com", role);
        var room = await Client.CreateRoomAsync("Project", RoomType.Custom, Token);

        var exception = await Assert.ThrowsAsync<DocSpaceApiException>(() => Client.Rooms.ChangeOwnerAsync(room.Id, user.Id, Token));

        Assert.Equal(HttpStatusCode.Forbidden, exception.StatusCode);
        Assert.Contains("The new owner must be an active room admin or DocSpace admin", exception.Message, StringComparison.Ordinal);
        Assert.Equal(Emulator.Owner.Id, (await Client.Rooms.GetAsync(room.Id, Token)).Owner!.Id);
    }

    [Fact]
    public async Task A_room_that_does_not_exist_is_not_handed_over()
    {
        var admin = Emulator.AddUser("admin@example.com", EmulatedUserRole.RoomAdmin);

        var exception = await Assert.ThrowsAsync<DocSpaceApiException>(() => Client.Rooms.ChangeOwnerAsync(999_999, admin.Id, Token));

        Assert.Equal((HttpStatusCode.OK, RequestDelivery.Rejected), (exception.StatusCode, exception.Delivery));
    }

    [Fact]
    public async Task Rooms_are_found_by_what_a_user_is_in_them()
    {
        var admin = Emulator.AddUser("admin@example.com", EmulatedUserRole.RoomAdmin);
        var own = await Client.CreateRoomAsync("Own", RoomType.Custom, Token);
        var shared = await Client.CreateRoomAsync("Shared", RoomType.Custom, Token);
        await Client.Rooms.ChangeOwnerAsync(shared.Id, admin.Id, Token);
        var owner = Emulator.Owner.Id;

        Assert.Equal([own.Id], await FoundAsync(new RoomQuery { UserId = owner, UserIs = RoomUserRole.Owner }));
        Assert.Equal([own.Id], await FoundAsync(new RoomQuery { OwnerId = owner }));
        Assert.Equal([own.Id], await FoundAsync(new RoomQuery { UserId = admin.Id, ExcludeUser = true }));
        Assert.Empty(await FoundAsync(new RoomQuery { Storage = RoomStorageFilter.ThirdParty }));
        Assert.Empty(await FoundAsync(new RoomQuery { Provider = RoomProvider.Box }));
        Assert.Equal(2, (await FoundAsync(new RoomQuery { Storage = RoomStorageFilter.Internal, SortBy = RoomSortBy.New })).Length);
    }

    private async Task<RoomId[]> FoundAsync(RoomQuery query) => [.. (await Client.Rooms.ListAsync(query, Token)).Items.Select(room => room.Id)];
}
