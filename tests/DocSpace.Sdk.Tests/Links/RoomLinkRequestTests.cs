using System.Net;
using System.Text.Json;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Links;
using DocSpace.Sdk.Sharing;
using DocSpace.Sdk.Tests.Framework;

namespace DocSpace.Sdk.Tests.Links;

public sealed class RoomLinkRequestTests
{
    private const string NoLinks = """{"response":[],"count":0,"status":0,"statusCode":200}""";

    private static readonly Guid Link = new("2b6e3713-8215-43c1-ac2a-27ee4c11916e");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task All_links_of_a_room_are_read_with_everything_that_is_known_of_them()
    {
        await using var test = Answered("485-links-get-after");

        var links = await test.Client.Links.ListAsync(79, cancellationToken: Token);

        var request = Assert.Single(test.Portal.Requests);
        Assert.Equal((HttpMethod.Get, "/api/2.0/files/rooms/79/links"), (request.Method, request.Uri.PathAndQuery));
        Assert.Equal([RoomLinkKind.External, RoomLinkKind.PrimaryExternal], links.Where(static link => link.Kind is not RoomLinkKind.Invitation).Select(static link => link.Kind));
        var external = links.Single(static link => link.Id == Link);
        Assert.Equal((RoomAccess.Read, "Ext", "http://portal.example.com/s/cBgYvGvHBT83bjp"), (external.Access, external.Title, external.Url));
        Assert.True(external is { Password: not null, DenyDownload: true, IsExpired: false, IsInternal: false, IsPrimary: false, RequestToken.Length: > 20, CanChangeIsInternal: true, CanChangeExpiration: true, CanRevoke: false });
        Assert.Equal($"External link {Link} as Read", external.ToString());
    }

    [Theory]
    [InlineData(RoomLinkKind.Invitation, 0, 0)]
    [InlineData(RoomLinkKind.External, 1, 0)]
    [InlineData(RoomLinkKind.PrimaryExternal, 1, 1)]
    public async Task A_kind_is_asked_for_by_its_type_and_picked_out_of_the_answer(RoomLinkKind kind, int type, int found)
    {
        await using var test = Answered("475-links-get-ext");

        var links = await test.Client.Links.ListAsync(79, kind, Token);

        Assert.Equal($"?type={type}", Assert.Single(test.Portal.Requests).Uri.Query);
        Assert.Equal(found, links.Count);
    }

    [Fact]
    public async Task The_primary_link_is_read_by_a_call_that_may_create_it()
    {
        await using var test = Answered("472-link-primary-custom");

        var link = await test.Client.Links.GetPrimaryAsync(79, Token);

        Assert.Equal("/api/2.0/files/rooms/79/link", Assert.Single(test.Portal.Requests).Uri.PathAndQuery);
        Assert.True(link is { IsPrimary: true, Kind: RoomLinkKind.PrimaryExternal, ExpiresAt: null, Password: null });
    }

    [Fact]
    public async Task A_failure_of_the_server_may_have_left_the_primary_link_behind()
    {
        await using var test = new TestClient();
        test.Portal.Answer(HttpStatusCode.NotImplemented, """{"error":{"message":"Oops"}}""");

        var exception = await Assert.ThrowsAsync<DocSpaceApiException>(() => test.Client.Links.GetPrimaryAsync(79, Token));

        Assert.Equal(RequestDelivery.Unknown, exception.Delivery);
    }

    [Fact]
    public async Task A_room_without_external_links_says_which_rooms_have_them()
    {
        await using var test = Answered("486-link-primary-editing");

        var exception = await Assert.ThrowsAsync<DocSpaceApiException>(() => test.Client.Links.GetPrimaryAsync(81, Token));

        Assert.Equal(HttpStatusCode.Forbidden, exception.StatusCode);
        Assert.Contains("Only rooms of type Custom, Public and FormFilling", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_invitation_link_is_sent_with_an_id_of_the_client_and_dates_with_their_offset()
    {
        await using var test = new TestClient();
        test.Portal.Answer(HttpStatusCode.OK, LinkJson("""{"id":"2b6e3713-8215-43c1-ac2a-27ee4c11916e","linkType":0,"shareLink":"x","expirationDate":"2026-12-01T10:00:00.0000000Z","maxUseCount":3,"currentUseCount":0}"""));

        var link = await test.Client.Links.CreateInvitationLinkAsync(
            44,
            new InvitationLinkOptions { Access = RoomAccess.Read, Title = "Team", ExpiresAt = new(2026, 12, 1, 12, 0, 0, TimeSpan.FromHours(2)), MaxUses = 3, Id = Link },
            Token);

        var request = Assert.Single(test.Portal.Requests);
        Assert.Equal((HttpMethod.Put, "/api/2.0/files/rooms/44/links"), (request.Method, request.Uri.PathAndQuery));
        Assert.Equal(
            """{"linkId":"2b6e3713-8215-43c1-ac2a-27ee4c11916e","access":2,"linkType":0,"title":"Team","expirationDate":"2026-12-01T12:00:00+02:00","maxUseCount":3}""",
            request.Body);
        Assert.Equal((RoomLinkKind.Invitation, 3, 0), (link.Kind, link.MaxUses, link.Uses));
    }

    [Fact]
    public async Task An_external_link_gets_a_new_id_each_time_unless_the_caller_gives_one()
    {
        await using var test = Answered("b0380-extlink-create-1");

        await test.Client.Links.CreateExternalLinkAsync(53, new ExternalLinkOptions { Access = RoomAccess.Read }, Token);
        await test.Client.Links.CreateExternalLinkAsync(53, new ExternalLinkOptions { Access = RoomAccess.Read }, Token);

        var ids = test.Portal.Requests.Select(static request => JsonDocument.Parse(request.Body!).RootElement.GetProperty("linkId").GetGuid()).ToArray();
        Assert.Equal(2, ids.Distinct().Count());
        Assert.DoesNotContain(Guid.Empty, ids);
    }

    [Fact]
    public async Task A_created_link_whose_answer_was_lost_is_found_by_its_id()
    {
        await using var test = new TestClient();
        test.Portal
            .Fail(static () => new HttpRequestException(HttpRequestError.ResponseEnded, "Lost."))
            .Answer(HttpStatusCode.OK, $$"""{"response":[{{Row($$"""{"id":"{{Link}}","linkType":1,"shareLink":"x"}""")}}],"count":1}""");

        var link = await test.Client.Links.CreateExternalLinkAsync(53, new ExternalLinkOptions { Access = RoomAccess.Read, Id = Link }, Token);

        Assert.Equal(Link, link.Id);
        Assert.Equal([HttpMethod.Put, HttpMethod.Get], test.Portal.Requests.Select(static request => request.Method));
    }

    [Fact]
    public async Task A_lost_answer_stays_a_failure_when_the_link_is_not_there()
    {
        await using var test = new TestClient();
        test.Portal.Fail(static () => new HttpRequestException(HttpRequestError.ResponseEnded, "Lost.")).Answer(HttpStatusCode.OK, NoLinks);

        var exception = await Assert.ThrowsAsync<DocSpaceConnectionException>(() =>
            test.Client.Links.CreateExternalLinkAsync(53, new ExternalLinkOptions { Access = RoomAccess.Read }, Token));

        Assert.Equal(RequestDelivery.Unknown, exception.Delivery);
    }

    [Fact]
    public async Task A_protection_that_the_server_ignored_is_a_failure()
    {
        await using var test = new TestClient();
        test.Portal.Answer(HttpStatusCode.OK, LinkJson($$"""{"id":"{{Link}}","linkType":1,"shareLink":"x","internal":false,"denyDownload":false}"""));

        var exception = await Assert.ThrowsAsync<DocSpaceApiException>(() => test.Client.Links.CreateExternalLinkAsync(
            53,
            new ExternalLinkOptions { Access = RoomAccess.Read, ExpiresAt = test.Time.GetUtcNow().AddDays(1), Password = "12345678", IsInternal = true, DenyDownload = true },
            Token));

        Assert.Equal(RequestDelivery.Processed, exception.Delivery);
        Assert.Contains("did not take over ExpiresAt, Password, DenyDownload, IsInternal", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("b0385-extlink-create-6")]
    [InlineData("b0344-extlink-public-11")]
    public async Task A_refused_link_says_what_rooms_allow(string recording)
    {
        await using var test = Answered(recording);

        var exception = await Assert.ThrowsAsync<DocSpaceApiException>(() =>
            test.Client.Links.CreateExternalLinkAsync(53, new ExternalLinkOptions { Access = RoomAccess.ContentCreator }, Token));

        Assert.Contains("five additional external links", exception.Message, StringComparison.Ordinal);
    }

    private static string Row(string link, int access = 2) => $$"""{"access":{{access}},"sharedTo":{{link}},"sharedLink":{{link}},"subjectType":1}""";

    private static string LinkJson(string link) => $$"""{"response":{{Row(link)}},"count":1}""";

    private static TestClient Answered(string recording)
    {
        var (status, body, mediaType) = Fixture.Recording(recording);
        var test = new TestClient();
        test.Portal.Answer((HttpStatusCode)status, body, mediaType);
        return test;
    }
}
