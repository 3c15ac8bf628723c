using System.Net;
using System.Text.Json;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Links;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Sharing;

namespace DocSpace.Sdk.ConformanceTests.Links;

public sealed class ExternalAccessScenarios(Portal portal) : Scenario(portal)
{
    private const string Password = "open-sesame-1";

    [Fact]
    [Exercises("validateExternalLink")]
    public async Task An_open_link_is_valid_and_names_its_room()
    {
        var room = await CreateRoomAsync(RoomType.Public);
        var link = await Owner.Links.GetPrimaryAsync(room.Id, Token);

        var info = await Owner.Links.ValidateAsync(link.RequestToken!, cancellationToken: Token);

        Assert.Equal((ExternalLinkStatus.Ok, link.Id, room.Title), (info.Status, info.LinkId, info.Title));
    }

    [Fact]
    [Exercises("validateExternalLink")]
    public async Task A_key_that_nobody_has_and_one_of_a_deleted_link_are_invalid()
    {
        var room = await CreateRoomAsync(RoomType.Custom);
        var link = await Owner.Links.CreateExternalLinkAsync(room, new ExternalLinkOptions { Access = RoomAccess.Read }, Token);
        await Owner.Links.DeleteAsync(room.Id, link.Id, Token);

        var deleted = await Owner.Links.ValidateAsync(link.RequestToken!, cancellationToken: Token);
        var unknown = await Owner.Links.ValidateAsync("nosuchkey", cancellationToken: Token);

        Assert.Equal((ExternalLinkStatus.Invalid, ExternalLinkStatus.Invalid), (deleted.Status, unknown.Status));
    }

    [Fact]
    [Exercises("applyExternalLinkPassword")]
    public async Task A_password_is_right_or_wrong()
    {
        var room = await CreateRoomAsync(RoomType.Custom);
        var link = await Owner.Links.CreateExternalLinkAsync(room, new ExternalLinkOptions { Access = RoomAccess.Read, Password = Password }, Token);

        var wrong = await Owner.Links.SubmitPasswordAsync(link.RequestToken!, "not-this-one-1", Token);
        var right = await Owner.Links.SubmitPasswordAsync(link.RequestToken!, Password, Token);

        Assert.Equal((ExternalLinkStatus.WrongPassword, ExternalLinkStatus.Ok), (wrong.Status, right.Status));
    }

    [Fact]
    [Exercises("validateExternalLink")]
    public async Task A_link_with_a_password_asks_strangers_for_it()
    {
        var second = Second();
        var room = await CreateRoomAsync(RoomType.Custom);
        var link = await Owner.Links.CreateExternalLinkAsync(room, new ExternalLinkOptions { Access = RoomAccess.Read, Password = Password }, Token);

        var own = await Owner.Links.ValidateAsync(link.RequestToken!, cancellationToken: Token);
        var strange = await second.Links.ValidateAsync(link.RequestToken!, cancellationToken: Token);

        Assert.Equal((ExternalLinkStatus.Ok, ExternalLinkStatus.PasswordRequired), (own.Status, strange.Status));
    }

    [Fact]
    [Exercises("validateExternalLink", "getRoom")]
    public async Task Somebody_without_a_name_reads_a_room_with_the_token_of_its_link()
    {
        var room = await CreateRoomAsync(RoomType.Public);
        var link = await Owner.Links.GetPrimaryAsync(room.Id, Token);
        await Owner.Links.ValidateAsync(link.RequestToken!, cancellationToken: Token);
        using var http = Portal.SendRaw(apiKey: null);

        using var without = await http.GetAsync(new Uri($"api/2.0/files/rooms/{room.Id}", UriKind.Relative), Token);
        http.DefaultRequestHeaders.Add("Request-Token", link.RequestToken);
        using var with = await http.GetAsync(new Uri($"api/2.0/files/rooms/{room.Id}", UriKind.Relative), Token);
        using var seen = JsonDocument.Parse(await with.Content.ReadAsStringAsync(Token));

        Assert.Equal((HttpStatusCode.Unauthorized, HttpStatusCode.OK), (without.StatusCode, with.StatusCode));
        Assert.True(seen.RootElement.GetProperty("response").GetProperty("external").GetBoolean());
    }

    [Fact]
    [Exercises("validateExternalLink")]
    public async Task An_internal_link_sends_strangers_to_the_sign_in()
    {
        var room = await CreateRoomAsync(RoomType.Custom);
        var link = await Owner.Links.CreateExternalLinkAsync(room, new ExternalLinkOptions { Access = RoomAccess.Read, IsInternal = true }, Token);
        using var http = Portal.SendRaw(apiKey: null);

        using var response = await http.GetAsync(new Uri($"api/2.0/files/share/{link.RequestToken}", UriKind.Relative), Token);
        using var body = JsonDocument.Parse(await response.Content.ReadAsStringAsync(Token));

        Assert.Equal((int)ExternalLinkStatus.SignInRequired, body.RootElement.GetProperty("response").GetProperty("status").GetInt32());
    }

    [Fact]
    [Exercises("applyExternalLinkPassword")]
    public async Task Too_many_wrong_passwords_lock_the_link_for_the_address()
    {
        var emulator = OnlyEmulated("it would lock out everybody behind the address of the machine that runs the suite.");
        Assert.NotNull(emulator);
        var room = await CreateRoomAsync(RoomType.Custom);
        var link = await Owner.Links.CreateExternalLinkAsync(room, new ExternalLinkOptions { Access = RoomAccess.Read, Password = Password }, Token);
        var wrong = await Assert.ThrowsAsync<DocSpaceApiException>(async () =>
        {
            for (var i = 0; i < 10; i++)
            {
                await Owner.Links.SubmitPasswordAsync(link.RequestToken!, $"wrong-password-{i}", Token);
            }
        });

        var right = await Assert.ThrowsAsync<DocSpaceApiException>(() => Owner.Links.SubmitPasswordAsync(link.RequestToken!, Password, Token));

        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.Forbidden), (wrong.StatusCode, right.StatusCode));
    }
}
