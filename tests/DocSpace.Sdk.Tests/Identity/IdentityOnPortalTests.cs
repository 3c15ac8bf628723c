using System.Net;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Identity;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Tests.Framework;

namespace DocSpace.Sdk.Tests.Identity;

public sealed class IdentityOnPortalTests : EmulatedTest
{
    [Fact]
    public async Task A_key_without_limits_may_do_everything_and_knows_its_user()
    {
        var report = await Client.Identity.CheckAsync(Token);

        Assert.Empty(report.MissingScopes);
        Assert.Equal((Emulator.Owner.Id, true), (report.User!.Id, report.User.IsOwner));
    }

    [Fact]
    public async Task A_made_key_works_and_does_what_its_scopes_say()
    {
        var key = await Client.Identity.CreateApiKeyAsync(new ApiKeyOptions { Name = "Rooms", Permissions = ["rooms:read"], ExpiresInDays = 30 }, Token);
        var client = SignIn(key.Secret);

        var report = await client.Identity.CheckAsync(Token);
        var refused = await Assert.ThrowsAsync<DocSpaceApiException>(() => client.CreateRoomAsync("Project", RoomType.Custom, Token));

        Assert.Equal((key.Info.Id, "rooms:write"), (report.ApiKey.Id, report.MissingFor(refused.Operation)[0]));
        Assert.Equal(["rooms:write", "files:write"], report.MissingScopes);
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        Assert.Contains("this call needs rooms:write.", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_user_signs_in_with_a_password_whatever_the_key_may_do()
    {
        Emulator.SetPassword(Emulator.Owner, "right-password");
        var client = SignIn(Emulator.CreateApiKey(Emulator.Owner, "rooms:read"));

        var result = await client.Identity.SignInAsync(Emulator.Owner.Email, "right-password", Token);
        var wrong = await Assert.ThrowsAsync<DocSpaceApiException>(() => client.Identity.SignInAsync(Emulator.Owner.Email, "wrong-password", Token));

        Assert.False(string.IsNullOrEmpty(result.Token));
        Assert.Equal((HttpStatusCode.Unauthorized, RequestDelivery.Rejected), (wrong.StatusCode, wrong.Delivery));
    }
}
