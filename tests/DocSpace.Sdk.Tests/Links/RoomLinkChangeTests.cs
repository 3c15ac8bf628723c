using System.Net;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Links;
using DocSpace.Sdk.Sharing;
using DocSpace.Sdk.Tests.Framework;

namespace DocSpace.Sdk.Tests.Links;

/// <summary>Every PUT replaces all options of a link, and one without an access deletes it.</summary>
public sealed class RoomLinkChangeTests
{
    private const string Id = "2b6e3713-8215-43c1-ac2a-27ee4c11916e";
    private const string Full = $$"""{"id":"{{Id}}","title":"Ext","shareLink":"x","linkType":1,"expirationDate":"2027-01-15T10:00:00.0000000Z","password":"12345678","denyDownload":true,"internal":true,"isExpired":false,"primary":false}""";
    private const string Invitation = $$"""{"id":"{{Id}}","title":"Inv","shareLink":"x","linkType":0,"maxUseCount":5,"currentUseCount":2,"isExpired":false,"primary":false}""";

    private static readonly Guid Link = new(Id);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static TheoryData<RoomLinkUpdateOptions, string> Changes =>
    [
        (new() { Title = "New" }, """{"linkId":"2b6e3713-8215-43c1-ac2a-27ee4c11916e","access":2,"linkType":1,"title":"New","expirationDate":"2027-01-15T10:00:00+00:00","internal":true,"password":"12345678","denyDownload":true}"""),
        (new() { Access = RoomAccess.Editing }, """{"linkId":"2b6e3713-8215-43c1-ac2a-27ee4c11916e","access":10,"linkType":1,"title":"Ext","expirationDate":"2027-01-15T10:00:00+00:00","internal":true,"password":"12345678","denyDownload":true}"""),
        (new() { RemovePassword = true }, """{"linkId":"2b6e3713-8215-43c1-ac2a-27ee4c11916e","access":2,"linkType":1,"title":"Ext","expirationDate":"2027-01-15T10:00:00+00:00","internal":true,"denyDownload":true}"""),
        (new() { RemoveExpiration = true }, """{"linkId":"2b6e3713-8215-43c1-ac2a-27ee4c11916e","access":2,"linkType":1,"title":"Ext","internal":true,"password":"12345678","denyDownload":true}"""),
        (new() { IsInternal = false, DenyDownload = false }, """{"linkId":"2b6e3713-8215-43c1-ac2a-27ee4c11916e","access":2,"linkType":1,"title":"Ext","expirationDate":"2027-01-15T10:00:00+00:00","internal":false,"password":"12345678","denyDownload":false}"""),
    ];

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task A_change_sends_everything_else_as_it_is(RoomLinkUpdateOptions options, string expected)
    {
        await using var test = Portal(Full, access: options.Access);

        await test.Client.Links.UpdateAsync(79, Link, options, Token);

        Assert.Equal(expected, test.Portal.Requests[1].Body);
        Assert.Equal((HttpMethod.Put, "/api/2.0/files/rooms/79/links"), (test.Portal.Requests[1].Method, test.Portal.Requests[1].Uri.PathAndQuery));
    }

    [Fact]
    public async Task A_change_of_an_invitation_link_keeps_its_limit_and_says_nothing_of_passwords()
    {
        await using var test = Portal(Invitation);

        await test.Client.Links.UpdateAsync(79, Link, new RoomLinkUpdateOptions { Title = "New" }, Token);

        Assert.Equal($$"""{"linkId":"{{Id}}","access":2,"linkType":0,"title":"New","maxUseCount":5}""", test.Portal.Requests[1].Body);
    }

    [Fact]
    public async Task The_limit_of_an_invitation_link_can_be_taken_off()
    {
        await using var test = Portal(Invitation);

        await test.Client.Links.UpdateAsync(79, Link, new RoomLinkUpdateOptions { RemoveMaxUses = true }, Token);

        Assert.Equal($$"""{"linkId":"{{Id}}","access":2,"linkType":0,"title":"Inv"}""", test.Portal.Requests[1].Body);
    }

    [Fact]
    public async Task An_unknown_link_is_neither_changed_nor_deleted()
    {
        await using var test = Portal(Full);
        var other = Guid.NewGuid();

        var change = await Assert.ThrowsAsync<DocSpaceApiException>(() => test.Client.Links.UpdateAsync(79, other, new RoomLinkUpdateOptions { Title = "New" }, Token));
        Assert.Equal((HttpStatusCode.NotFound, RequestDelivery.NotSent), (change.StatusCode, change.Delivery));

        await using var again = Portal(Full);
        await Assert.ThrowsAsync<DocSpaceApiException>(() => again.Client.Links.DeleteAsync(79, other, Token));
        Assert.All([.. test.Portal.Requests, .. again.Portal.Requests], static request => Assert.Equal(HttpMethod.Get, request.Method));
    }

    [Fact]
    public async Task An_expired_link_does_not_come_back_to_life_by_a_change_of_something_else()
    {
        await using var test = Portal(Full.Replace("\"isExpired\":false", "\"isExpired\":true", StringComparison.Ordinal));

        var exception = await Assert.ThrowsAsync<ArgumentException>(() => test.Client.Links.UpdateAsync(79, Link, new RoomLinkUpdateOptions { Title = "New" }, Token));

        Assert.Contains("expired", exception.Message, StringComparison.Ordinal);
        Assert.Single(test.Portal.Requests);
    }

    [Theory]
    [InlineData(Invitation, true)]
    [InlineData(Full, false)]
    public async Task An_option_of_the_other_kind_is_refused(string link, bool password)
    {
        await using var test = Portal(link);
        var options = password ? new RoomLinkUpdateOptions { Password = "12345678" } : new RoomLinkUpdateOptions { MaxUses = 5 };

        await Assert.ThrowsAsync<ArgumentException>(() => test.Client.Links.UpdateAsync(79, Link, options, Token));

        Assert.Single(test.Portal.Requests);
    }

    [Fact]
    public async Task A_link_without_an_access_is_not_deleted_by_a_change_of_something_else()
    {
        await using var test = new TestClient();
        test.Portal.Answer(HttpStatusCode.OK, List(Full).Replace("\"access\":2", "\"access\":0", StringComparison.Ordinal));

        await Assert.ThrowsAsync<ArgumentException>(() => test.Client.Links.UpdateAsync(79, Link, new RoomLinkUpdateOptions { Title = "New" }, Token));

        Assert.Equal(HttpMethod.Get, Assert.Single(test.Portal.Requests).Method);
    }

    [Fact]
    public async Task A_deletion_is_the_only_call_with_access_none()
    {
        await using var test = new TestClient();
        test.Portal.Answer(HttpStatusCode.OK, List(Full)).Answer(HttpStatusCode.OK, Fixture.Recording("b0419-extlink-delete").Body);

        var replacement = await test.Client.Links.DeleteAsync(79, Link, Token);

        Assert.Null(replacement);
        Assert.Equal($$"""{"linkId":"{{Id}}","access":0,"linkType":1}""", test.Portal.Requests[1].Body);
    }

    [Fact]
    public async Task Deleting_the_primary_link_of_a_public_room_returns_the_one_that_replaces_it()
    {
        await using var test = new TestClient();
        test.Portal.Answer(HttpStatusCode.OK, List(Full)).Answer(HttpStatusCode.OK, Fixture.Recording("b0437-primary-public-delete").Body);

        var replacement = await test.Client.Links.DeleteAsync(54, Link, Token);

        Assert.True(replacement is { IsPrimary: true, RequestToken: null });
        Assert.NotEqual(Link, replacement.Id);
    }

    private static TestClient Portal(string link, RoomAccess? access = null)
    {
        var test = new TestClient();
        var changed = link.Replace("\"internal\":false", "\"internal\":true", StringComparison.Ordinal);
        test.Portal.Answer(HttpStatusCode.OK, List(link)).Answer(HttpStatusCode.OK, $$"""{"response":{"access":{{(int)(access ?? RoomAccess.Read)}},"sharedTo":{{changed}},"sharedLink":{{changed}}},"count":1}""");
        return test;
    }

    private static string List(string link) => $$"""{"response":[{"access":2,"sharedTo":{{link}},"sharedLink":{{link}},"subjectType":1}],"count":1}""";
}
