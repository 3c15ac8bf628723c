using System.Net;
using DocSpace.Sdk.Errors;

namespace DocSpace.Sdk.ConformanceTests.News;

public sealed class NewsScenarios(Portal portal) : Scenario(portal)
{
    [Fact]
    [Exercises("getRoomNews", "getRoomsNews")]
    public async Task A_room_that_the_caller_just_made_has_no_news()
    {
        var room = await CreateRoomAsync();

        Assert.Empty(await Owner.News.GetAsync(room.Id, Token));
        Assert.DoesNotContain((await Owner.News.ListAsync(Token)).SelectMany(static day => day.Rooms), news => news.Room.Id == room.Id);
    }

    [Fact]
    [Exercises("getRoomNews")]
    public async Task The_news_of_a_room_that_is_not_there_are_404()
    {
        var exception = await Assert.ThrowsAsync<DocSpaceApiException>(() => Owner.News.GetAsync(int.MaxValue, Token));

        Assert.Equal(HttpStatusCode.NotFound, exception.StatusCode);
    }
}
