using System.Net;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Sharing;
using DocSpace.Sdk.Tests.Framework;

namespace DocSpace.Sdk.Tests.Serialization;

public sealed class AnswerTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_recorded_room_is_read_whole()
    {
        var room = await ReadRoomAsync(Fixture.Recording("002-create-room-type-int-2").Body);

        Assert.Equal(8, room.Id);
        Assert.Equal(("Int 2", RoomType.Collaboration, RoomState.Active, RoomAccess.None), (room.Title, room.Type, room.State, room.Access));
        Assert.Equal(("70E096", null), (room.Logo!.Color, room.Logo.Cover));
        Assert.Equal(new DateTimeOffset(2026, 11, 22, 21, 47, 34, TimeSpan.Zero), room.CreatedAt);
        Assert.Equal(new Guid("66faa6e4-f133-11ea-b126-00ffeec8b4ef"), room.Owner!.Id);
        Assert.Equal("Administrator", room.UpdatedBy!.DisplayName);
        Assert.Equal((true, 0L, null), (room.IsMember, room.UsedSpace, room.QuotaLimit));
        Assert.True(room.Permissions is { CanRead: true, CanEdit: true, CanInvite: true, CanArchive: true, CanDelete: true, CanChangeOwner: true });
        Assert.False(room.Permissions.Allows("Embed"));
        Assert.Empty(room.Tags);
    }

    [Fact]
    public async Task A_lifetime_and_a_watermark_are_read()
    {
        var lifetime = (await ReadRoomAsync(Fixture.Recording("068-create-room-lifetime-vdr").Body)).Lifetime!;
        var watermark = (await ReadRoomAsync(Fixture.Recording("072-create-room-watermark").Body)).Watermark!;

        Assert.Equal((5, RoomLifetimePeriod.Day, false), (lifetime.Value, lifetime.Period, lifetime.DeletePermanently));
        Assert.Equal(("CONFIDENTIAL", RoomWatermarkAdditions.UserName), (watermark.Text, watermark.Additions));
    }

    [Fact]
    public async Task A_cover_is_read() => Assert.Equal("cloud", (await ReadRoomAsync(Fixture.Recording("064-create-room-cover").Body)).Logo!.Cover!.Id);

    [Theory]
    [InlineData("013-create-room-type-str-FillingFormsRoom", RoomType.FormFilling)]
    [InlineData("005-create-room-type-int-8", RoomType.VirtualData)]
    [InlineData("018-create-room-type-str-AiRoom", RoomType.Ai)]
    public async Task Every_type_of_room_is_read(string recording, RoomType expected) =>
        Assert.Equal(expected, (await ReadRoomAsync(Fixture.Recording(recording).Body)).Type);

    [Fact]
    public async Task A_place_that_cannot_be_read_does_not_make_the_room_unreadable()
    {
        var room = await ReadRoomAsync("""{"response":{"id":8,"title":"Project","roomType":2,"parentId":0,"rootFolderId":"a/b","originId":0,"originRoomId":5}}""");

        Assert.Equal((null, null, null), (room.ParentId, room.RootFolderId, room.Origin!.Id));
        Assert.Equal(5, room.Origin.RoomId);
    }

    [Fact]
    public async Task A_room_of_an_old_or_new_server_is_read_as_far_as_it_goes()
    {
        var old = await ReadRoomAsync("""{"response":{"id":8,"title":"Project","roomType":3}}""");
        var future = await ReadRoomAsync("""
            {"response":{"id":8,"title":"Project","roomType":42,"rootFolderType":99,"access":77,"security":{"Read":true,"Fly":true,"Odd":{"a":[1]},"Edit":null},"added":{"deep":[{}]},"updated":"0001-01-01T00:00:00.0000000Z","created":"2026-11-22T21:47:34.0000000+09:00"}}
            """);

        Assert.Equal(3, (int)old.Type);
        Assert.Equal((0, 0, null, null), (old.Tags.Count, old.Permissions.AllowedActions.Count, old.CreatedAt, old.Owner));
        Assert.Equal((42, 99, 77), ((int)future.Type, (int)future.State, (int)future.Access));
        Assert.Equal(["Fly", "Read"], future.Permissions.AllowedActions.Order());
        Assert.Null(future.UpdatedAt);
        Assert.Equal(TimeSpan.FromHours(9), future.CreatedAt!.Value.Offset);
    }

    [Fact]
    public async Task A_page_may_mix_ids_of_numbers_and_of_text()
    {
        await using var test = new TestClient();
        test.Portal.Answer(HttpStatusCode.OK, """{"response":{"folders":[{"id":8,"title":"a","roomType":2},{"id":"sbox-1-23","title":"b","roomType":5}],"files":[],"startIndex":0,"count":2,"total":2},"count":1}""");

        var page = await test.Client.Rooms.ListAsync(cancellationToken: Token);

        Assert.Equal(["8", "sbox-1-23"], page.Items.Select(room => room.Id.ToString()));
        Assert.Equal([false, true], page.Items.Select(room => room.Id.IsThirdParty));
        Assert.Equal((2L, false), (page.Total, page.HasMore));
    }

    [Fact]
    public async Task A_recorded_list_of_members_is_read()
    {
        await using var test = new TestClient();
        test.Portal.Answer(HttpStatusCode.OK, Fixture.Recording("333-share-mixed-after").Body);

        var page = await test.Client.Sharing.ListMembersAsync(75, cancellationToken: Token);

        var owner = page.Items[0];
        Assert.Equal((true, RoomAccess.Owner, RoomMemberKind.User, "owner@lab.example.com"), (owner.IsOwner, owner.Access, owner.Kind, owner.Email));
        var invited = Assert.Single(page.Items, member => member.Email == "dup@mail.example.com");
        Assert.Equal((RoomAccess.Editing, true, true, false), (invited.Access, invited.IsPending, invited.IsGuest, invited.IsOwner));
        Assert.Equal(page.Items.Count, page.Total);
    }

    [Fact]
    public async Task Members_of_a_server_before_3_5_are_read_from_the_old_field()
    {
        await using var test = new TestClient();
        test.Portal.Answer(HttpStatusCode.OK, """
            {"response":[
              {"access":2,"sharedTo":{"id":"66faa6e4-f133-11ea-b126-00ffeec8b4ef","displayName":"Ann","userName":"ann","email":"ann@example.com","activationStatus":2}},
              {"access":10,"sharedTo":{"id":"66faa6e4-f133-11ea-b126-00ffeec8b4e0","name":"Editors","manager":"ann"}},
              {"access":2,"sharedTo":{"id":"66faa6e4-f133-11ea-b126-00ffeec8b4e1","title":"Link","shareLink":"https://portal.example.com/s/x"}}
            ],"count":3,"total":3}
            """);

        var page = await test.Client.Sharing.ListMembersAsync(8, cancellationToken: Token);

        Assert.Equal([RoomMemberKind.User, RoomMemberKind.Group], page.Items.Select(member => member.Kind));
        Assert.Equal(["Ann", "Editors"], page.Items.Select(member => member.DisplayName));
        Assert.Equal([true, false], page.Items.Select(member => member.IsPending));
    }

    private static async Task<Room> ReadRoomAsync(string body)
    {
        await using var test = new TestClient();
        test.Portal.Answer(HttpStatusCode.OK, body);
        return await test.Client.Rooms.GetAsync(8, Token);
    }
}
