using DocSpace.Sdk.Links;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Sharing;
using DocSpace.Sdk.Tests.Framework;

namespace DocSpace.Sdk.Tests.Links;

public sealed class RoomLinkGuardTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 8, 0, 0, TimeSpan.Zero);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static TheoryData<InvitationLinkOptions, string> WrongInvitations =>
    [
        (new() { Access = RoomAccess.None }, "deleted by its own method"),
        (new() { Access = (RoomAccess)12 }, "Access"),
        (new() { Access = RoomAccess.RoomManager }, "Access"),
        (new() { Access = RoomAccess.Read, Id = Guid.Empty }, "Id"),
        (new() { Access = RoomAccess.Read, Title = " " }, "Title"),
        (new() { Access = RoomAccess.Read, Title = new string('t', 256) }, "Title"),
        (new() { Access = RoomAccess.Read, Title = "half \ud83d" }, "Title"),
        (new() { Access = RoomAccess.Read, ExpiresAt = Now }, "ExpiresAt"),
        (new() { Access = RoomAccess.Read, ExpiresAt = Now.AddYears(10).AddDays(1) }, "ExpiresAt"),
        (new() { Access = RoomAccess.Read, MaxUses = 0 }, "MaxUses"),
        (new() { Access = RoomAccess.Read, MaxUses = 1001 }, "MaxUses"),
    ];

    public static TheoryData<RoomLinkUpdateOptions, string> WrongUpdates =>
    [
        (new(), "Nothing is set"),
        (new() { Access = RoomAccess.None }, "deleted by its own method"),
        (new() { ExpiresAt = Now.AddDays(1), RemoveExpiration = true }, "not both"),
        (new() { Password = "12345678", RemovePassword = true }, "not both"),
        (new() { MaxUses = 2, RemoveMaxUses = true }, "not both"),
        (new() { ExpiresAt = Now.AddDays(-1) }, "ExpiresAt"),
        (new() { Password = string.Empty }, "Password"),
        (new() { Password = new string('p', 256) }, "Password"),
    ];

    [Theory]
    [MemberData(nameof(WrongInvitations))]
    public async Task A_wrong_invitation_link_is_refused_before_anything_is_sent(InvitationLinkOptions options, string expected)
    {
        await using var test = new TestClient();

        var exception = await Assert.ThrowsAsync<ArgumentException>(() => test.Client.Links.CreateInvitationLinkAsync(44, options, Token));

        Assert.Contains(expected, exception.Message, StringComparison.Ordinal);
        Assert.Empty(test.Portal.Requests);
    }

    [Theory]
    [MemberData(nameof(WrongUpdates))]
    public async Task A_wrong_change_is_refused_before_anything_is_sent(RoomLinkUpdateOptions options, string expected)
    {
        await using var test = new TestClient();

        var exception = await Assert.ThrowsAsync<ArgumentException>(() => test.Client.Links.UpdateAsync(44, Guid.NewGuid(), options, Token));

        Assert.Contains(expected, exception.Message, StringComparison.Ordinal);
        Assert.Empty(test.Portal.Requests);
    }

    [Theory]
    [InlineData(" secret-word")]
    [InlineData("secret-word\t")]
    public async Task A_password_that_the_server_would_trim_is_refused_and_not_repeated(string password)
    {
        await using var test = new TestClient();

        var exception = await Assert.ThrowsAsync<ArgumentException>(() =>
            test.Client.Links.CreateExternalLinkAsync(53, new ExternalLinkOptions { Access = RoomAccess.Read, Password = password }, Token));

        Assert.DoesNotContain("secret-word", exception.Message, StringComparison.Ordinal);
        Assert.Empty(test.Portal.Requests);
    }

    [Fact]
    public async Task An_access_that_the_room_does_not_offer_is_refused_when_the_room_is_known()
    {
        await using var test = new TestClient();

        var invitation = await Assert.ThrowsAsync<ArgumentException>(() =>
            test.Client.Links.CreateInvitationLinkAsync(RoomOf(RoomType.Public), new InvitationLinkOptions { Access = RoomAccess.Editing }, Token));
        var external = await Assert.ThrowsAsync<ArgumentException>(() =>
            test.Client.Links.CreateExternalLinkAsync(RoomOf(RoomType.VirtualData), new ExternalLinkOptions { Access = RoomAccess.Read }, Token));

        Assert.Contains("Allowed: Read, ContentCreator.", invitation.Message, StringComparison.Ordinal);
        Assert.Contains("no additional external links", external.Message, StringComparison.Ordinal);
        Assert.Empty(test.Portal.Requests);
    }

    [Theory]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("a/b")]
    [InlineData("a%2Fb")]
    [InlineData("a?b")]
    [InlineData("a#b")]
    [InlineData("a b")]
    [InlineData("https://portal.example.com/s/abc")]
    public async Task A_key_that_could_change_the_path_is_refused_and_not_repeated(string key)
    {
        await using var test = new TestClient();

        var validate = await Assert.ThrowsAsync<ArgumentException>(() => test.Client.Links.ValidateAsync(key, cancellationToken: Token));
        await Assert.ThrowsAsync<ArgumentException>(() => test.Client.Links.SubmitPasswordAsync(key, "12345678", Token));

        Assert.True(key.Length < 3 || !validate.Message.Contains(key, StringComparison.Ordinal));
        Assert.Empty(test.Portal.Requests);
    }

    [Fact]
    public async Task Empty_ids_and_passwords_are_refused()
    {
        await using var test = new TestClient();
        var links = test.Client.Links;

        await Assert.ThrowsAsync<ArgumentException>(() => links.ListAsync(default, cancellationToken: Token));
        await Assert.ThrowsAsync<ArgumentException>(() => links.GetPrimaryAsync(default, Token));
        await Assert.ThrowsAsync<ArgumentException>(() => links.DeleteAsync(44, Guid.Empty, Token));
        await Assert.ThrowsAsync<ArgumentException>(() => links.SubmitPasswordAsync("key", string.Empty, Token));
        Assert.Empty(test.Portal.Requests);
    }

    private static Room RoomOf(RoomType type) => new() { Id = 44, Title = "Project", Type = type };
}
