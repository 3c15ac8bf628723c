using System.Net;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Rooms;

namespace DocSpace.Sdk.ConformanceTests.Rooms;

public sealed class RoomScenarios(Portal portal) : Scenario(portal)
{
    [Theory]
    [InlineData(RoomType.FormFilling)]
    [InlineData(RoomType.Collaboration)]
    [InlineData(RoomType.Custom)]
    [InlineData(RoomType.Public)]
    [InlineData(RoomType.VirtualData)]
    [InlineData(RoomType.Ai)]
    [Exercises("createRoom", "getRoom")]
    public async Task A_room_of_every_type_is_created_and_read_back(RoomType type)
    {
        var title = NewTitle();

        var created = await CreateRoomAsync(type, options => options.Title = title);
        var read = await Owner.Rooms.GetAsync(created.Id, Token);

        Assert.Equal((title, type, RoomState.Active), (read.Title, read.Type, read.State));
        Assert.True(read.Permissions.CanEdit);
    }

    [Fact]
    [Exercises("getRoom")]
    public async Task A_room_that_is_not_there_is_404()
    {
        var exception = await Assert.ThrowsAsync<DocSpaceApiException>(() => Owner.Rooms.GetAsync(int.MaxValue, Token));

        Assert.Equal(HttpStatusCode.NotFound, exception.StatusCode);
    }
}
