using System.Net;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Tests.Framework;
using static DocSpace.Sdk.Tests.Rooms.CreationPortal;

namespace DocSpace.Sdk.Tests.Rooms;

/// <summary>What a create does when the room is there.</summary>
public sealed class RoomCompletionTests
{
    private static RoomCreateOptions Tagged => new() { Title = CreationPortal.Title, Type = RoomType.Custom, Tags = ["a"] };

    [Fact]
    public async Task Tags_that_fail_leave_a_room_whose_id_is_told()
    {
        await using var test = CreationPortal.NewClient();
        var portal = new CreationPortal(test) { OnCreate = _ => (HttpStatusCode.OK, StubPortal.RoomJson), OnTags = (HttpStatusCode.BadRequest, string.Empty) };

        var exception = await Assert.ThrowsAsync<DocSpaceRoomIncompleteException>(() => CreateAsync(test, Tagged));

        Assert.Equal((8, RequestDelivery.Processed, "PUT files/rooms/{id}/tags"), (exception.RoomId, exception.Delivery, exception.Operation));
        Assert.Contains("Room 8 was created, perhaps without its tags", exception.Message, StringComparison.Ordinal);
        Assert.IsType<DocSpaceApiException>(exception.InnerException);
        Assert.Equal((1, 0), (portal.Creates, portal.Looks));
    }

    [Fact]
    public async Task A_room_that_was_found_again_gets_its_tags()
    {
        await using var test = CreationPortal.NewClient();
        var portal = new CreationPortal(test);
        portal.Make(body => portal.Add(body));

        var room = await CreateAsync(test, Tagged);

        Assert.True(room.IsRecovered);
        Assert.Equal("""{"names":["a"]}""", Assert.Single(test.Portal.Requests, request => request.Method == HttpMethod.Put).Body);
    }

    [Fact]
    public async Task A_room_that_was_found_again_without_its_watermark_is_a_failure()
    {
        await using var test = CreationPortal.NewClient();
        var portal = new CreationPortal(test);
        portal.Make(body => portal.Add(body));
        var options = new RoomCreateOptions { Title = CreationPortal.Title, Type = RoomType.VirtualData, Watermark = new() { Text = "SECRET" } };

        var exception = await Assert.ThrowsAsync<DocSpaceApiException>(() => CreateAsync(test, options));

        Assert.Equal(RequestDelivery.Processed, exception.Delivery);
        Assert.Equal("/api/2.0/files/rooms/8", test.Portal.Requests[^1].Uri.AbsolutePath);
    }
}
