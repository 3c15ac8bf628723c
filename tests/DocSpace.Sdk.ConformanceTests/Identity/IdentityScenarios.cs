using System.Net;
using DocSpace.Sdk.Authentication;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Testing;

namespace DocSpace.Sdk.ConformanceTests.Identity;

public sealed class IdentityScenarios(Portal portal) : Scenario(portal)
{
    [Fact]
    public async Task The_owner_is_told_who_he_or_she_is()
    {
        var room = await CreateRoomAsync();

        var user = await Owner.Identity.GetCurrentUserAsync(Token);

        Assert.Equal(room.Owner!.Id, user.Id);
        Assert.True(user.IsOwner);
    }

    [Fact]
    [Exercises("getSelfApiKey", "getApiKeyPermissions")]
    public async Task A_key_says_what_it_may_do()
    {
        var key = await Owner.Identity.GetApiKeyAsync(Token);
        var permissions = await Owner.Identity.ListPermissionsAsync(Token);
        var report = await Owner.Identity.CheckAsync(Token);

        Assert.True(key.IsActive);
        Assert.Contains("rooms:write", permissions);
        Assert.True(report is { CanChangeRooms: true, CanChangeFiles: true });
        Assert.Empty(report.MissingScopes);
    }

    [Fact]
    [Exercises("createApiKey", "getSelfApiKey", "getRoom", "getTags")]
    public async Task A_key_for_reading_rooms_reads_rooms_and_nothing_else_and_the_exception_names_the_scope()
    {
        var client = await SignInWithScopesAsync("rooms:read");
        var room = await CreateRoomAsync();

        var report = await client.Identity.CheckAsync(Token);
        var read = await client.Rooms.GetAsync(room.Id, Token);
        var write = await Assert.ThrowsAsync<DocSpaceApiException>(() => client.CreateRoomAsync(NewTitle(), RoomType.Custom, Token));
        var files = await Assert.ThrowsAsync<DocSpaceApiException>(() => client.Tags.ListAsync(cancellationToken: Token));

        Assert.Equal(room.Id, read.Id);
        Assert.Equal(["rooms:write", "files:write"], report.MissingScopes);
        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.Forbidden), (write.StatusCode, files.StatusCode));
        Assert.Contains("rooms:write", write.Message, StringComparison.Ordinal);
        Assert.Contains("files:read", files.Message, StringComparison.Ordinal);
    }

    [Fact]
    [Exercises("createApiKey", "getOperations")]
    public async Task A_key_for_rooms_alone_may_not_ask_for_operations_and_the_exception_says_so()
    {
        var client = await SignInWithScopesAsync("rooms:write");

        var exception = await Assert.ThrowsAsync<DocSpaceApiException>(() => client.Operations.ListAsync(cancellationToken: Token));

        Assert.Equal(HttpStatusCode.Forbidden, exception.StatusCode);
        Assert.Contains("files:read", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    [Exercises("createApiKey")]
    public async Task The_secret_of_a_new_key_is_told_once_and_never_printed()
    {
        var created = await CreateKeyAsync("rooms:read");

        Assert.StartsWith("sk-", created.Secret, StringComparison.Ordinal);
        Assert.DoesNotContain(created.Secret, created.ToString(), StringComparison.Ordinal);
        Assert.EndsWith(created.Info.Suffix!, created.Secret, StringComparison.Ordinal);
    }

    [Fact]
    [Exercises("authenticate")]
    public async Task A_wrong_password_is_401()
    {
        var exception = await Assert.ThrowsAsync<DocSpaceApiException>(() => Owner.Identity.SignInAsync(NewEmail(), "wrong-password-1", Token));

        Assert.Equal(HttpStatusCode.Unauthorized, exception.StatusCode);
    }

    [Fact]
    [Exercises("authenticate")]
    public async Task A_right_password_gets_a_token()
    {
        var emulator = OnlyEmulated("it needs the password of somebody.");
        var user = emulator.AddUser(NewEmail(), EmulatedUserRole.User);
        emulator.SetPassword(user, "Open-Sesame-1");

        var result = await Owner.Identity.SignInAsync(user.Email, "Open-Sesame-1", Token);

        Assert.Equal(SignInStep.None, result.NextStep);
        Assert.NotEmpty(result.Token!);
        Assert.DoesNotContain(result.Token!, result.ToString(), StringComparison.Ordinal);
    }
}
