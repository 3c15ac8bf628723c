using System.Net;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Files;
using DocSpace.Sdk.Links;
using DocSpace.Sdk.Tests.Framework;

namespace DocSpace.Sdk.Tests.Links;

public sealed class ExternalLinkTests
{
    private const string Key = "UDUvcWIvTHVMbkxLQ0M3c3psUGJ3MDVCTzZrbENyeXRZMmhHSVhvRVV5VT0_IjYyNzEzZDlhIg";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("b0467-extshare-ok-guest", ExternalLinkStatus.Ok, "106")]
    [InlineData("b0471-extshare-wrong-key", ExternalLinkStatus.Invalid, null)]
    [InlineData("b0579-extshare-expired-owner", ExternalLinkStatus.Expired, null)]
    [InlineData("b0511-extshare-password-required", ExternalLinkStatus.PasswordRequired, "106")]
    [InlineData("b0542-extshare-internal-anon", ExternalLinkStatus.SignInRequired, null)]
    [InlineData("b0600-extshare-archived-room", ExternalLinkStatus.Invalid, "106")]
    public async Task A_link_that_does_not_work_is_told_and_not_thrown(string recording, ExternalLinkStatus status, string? id)
    {
        await using var test = Answered(recording);

        var info = await test.Client.Links.ValidateAsync(Key, cancellationToken: Token);

        var request = Assert.Single(test.Portal.Requests);
        Assert.Equal((HttpMethod.Get, $"/api/2.0/files/share/{Key}"), (request.Method, request.Uri.PathAndQuery));
        Assert.Equal((status, id), (info.Status, info.Id?.ToString()));
        Assert.Equal(status is ExternalLinkStatus.Ok, info.LinkId != Guid.Empty);
        Assert.Equal($"External link: {status}", info.ToString());
    }

    [Fact]
    public async Task A_folder_inside_can_be_asked_about()
    {
        await using var test = Answered("b0468-extshare-folderid");

        var info = await test.Client.Links.ValidateAsync(Key, folderId: 106, cancellationToken: Token);

        Assert.Equal("?folderId=106", Assert.Single(test.Portal.Requests).Uri.Query);
        Assert.Equal((new EntryId(106), "H6 Ext public", FileEntryKind.Folder), (info.EntityId, info.EntityTitle, info.EntityKind));
        Assert.True(info.IsRoom);
    }

    [Theory]
    [InlineData("b0528-extpassword-ok-as-user", ExternalLinkStatus.Ok)]
    [InlineData("b0516-extpassword-wrong", ExternalLinkStatus.WrongPassword)]
    [InlineData("b0521-extpassword-unknown-key", ExternalLinkStatus.Invalid)]
    public async Task A_password_is_sent_once_and_judged_by_the_server(string recording, ExternalLinkStatus status)
    {
        await using var test = Answered(recording);

        var info = await test.Client.Links.SubmitPasswordAsync(Key, "12345678", Token);

        var request = Assert.Single(test.Portal.Requests);
        Assert.Equal((HttpMethod.Post, $"/api/2.0/files/share/{Key}/password"), (request.Method, request.Uri.PathAndQuery));
        Assert.Equal("""{"password":"12345678"}""", request.Body);
        Assert.Equal(status, info.Status);
    }

    [Fact]
    public async Task Too_many_wrong_passwords_are_explained_and_not_tried_again()
    {
        await using var test = Answered("b0536-extpassword-brute-right-after-lock");

        var exception = await Assert.ThrowsAsync<DocSpaceApiException>(() => test.Client.Links.SubmitPasswordAsync(Key, "12345678", Token));

        Assert.Contains("After five wrong passwords", exception.Message, StringComparison.Ordinal);
        Assert.Single(test.Portal.Requests);
    }

    private static TestClient Answered(string recording)
    {
        var (status, body, mediaType) = Fixture.Recording(recording);
        var test = new TestClient();
        test.Portal.Answer((HttpStatusCode)status, body, mediaType);
        return test;
    }
}
