using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Tests.Framework;

namespace DocSpace.Sdk.Tests.Rooms;

public sealed class RoomIdTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    public void A_number_below_one_is_no_id(int number) => Assert.Throws<ArgumentOutOfRangeException>("id", () => new RoomId(number));

    [Fact]
    public async Task The_default_value_is_refused_by_every_method_before_anything_is_sent()
    {
        await using var test = new TestClient();
        var (client, none) = (test.Client, default(RoomId));

        await Assert.ThrowsAsync<ArgumentException>("id", () => client.Rooms.GetAsync(none, Token));
        await Assert.ThrowsAsync<ArgumentException>("id", () => client.Rooms.UpdateAsync(none, new RoomUpdateOptions { Title = "x" }, Token));
        await Assert.ThrowsAsync<ArgumentException>("id", () => client.Rooms.DeleteAsync(none, Token));
        await Assert.ThrowsAsync<ArgumentException>("roomId", () => client.InviteAsync(none, "ann@example.com", DocSpace.Sdk.Sharing.RoomAccess.Read, cancellationToken: Token));
        await Assert.ThrowsAsync<ArgumentException>("roomId", () => client.Sharing.ListMembersAsync(none, cancellationToken: Token));
        Assert.Throws<ArgumentException>("roomId", () => client.Sharing.EnumerateMembersAsync(none, cancellationToken: Token));
        Assert.Throws<ArgumentException>("id", () => client.Rooms.GetWebAddress(none));

        Assert.Equal((true, string.Empty), (none.IsEmpty, none.ToString()));
        Assert.Empty(test.Portal.Requests);
    }
}
