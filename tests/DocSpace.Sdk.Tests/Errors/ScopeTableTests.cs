using System.Net;
using System.Text.Json;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Tests.Framework;

namespace DocSpace.Sdk.Tests.Errors;

public sealed class ScopeTableTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static TheoryData<string, string[]> Contract =>
    [
        .. Fixture.Read("scopes.json").EnumerateArray().Select(static row => new TheoryDataRow<string, string[]>(
            $"{Text(row, "method")} {Text(row, "path")}",
            [.. row.GetProperty("scopesAnyOf").EnumerateArray().Select(static scope => scope.GetString()!)])),
    ];

    [Theory]
    [MemberData(nameof(Contract))]
    public void Every_endpoint_needs_the_scopes_of_the_contract(string operation, string[] scopes) =>
        Assert.Equal(scopes.Order(StringComparer.Ordinal), ScopeTable.For(operation).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("GET people/@self", "accounts.self:read or accounts.self:write")]
    [InlineData("GET people/room/{id}", "accounts:read or accounts:write")]
    [InlineData("GET files/fileops", "files:read or files:write")]
    [InlineData("POST files/roomtemplate", "files:write")]
    [InlineData("PUT files/rooms/{id}/share", "rooms:write")]
    [InlineData("GET keys/permissions", "*:read or *:write")]
    [InlineData("POST keys", "*:write")]
    public void A_refusal_names_the_narrowest_scopes(string operation, string scopes) =>
        Assert.Equal($" The API key or token probably lacks a scope: this call needs {scopes}.", ScopeTable.Hint(operation));

    [Fact]
    public void A_call_that_every_key_may_make_is_not_explained_by_scopes() => Assert.Null(ScopeTable.Hint("GET keys/@self"));

    [Theory]
    [InlineData("", true)]
    [InlineData("*", true)]
    [InlineData("*:write", true)]
    [InlineData("*:read", true)]
    [InlineData("files:write", true)]
    [InlineData("files:read", true)]
    [InlineData("rooms:write", false)]
    public void Writing_and_everything_imply_reading(string granted, bool covered) =>
        Assert.Equal(covered, ScopeTable.Covers(granted.Split(',', StringSplitOptions.RemoveEmptyEntries), ScopeTable.For("GET files/fileops")));

    [Fact]
    public async Task A_key_for_rooms_alone_learns_which_scope_external_links_need_and_that_a_wrong_key_looks_the_same()
    {
        var (status, body, mediaType) = Fixture.Recording("b0477-extshare-scope-roomsread");
        await using var test = new TestClient();
        test.Portal.Answer((HttpStatusCode)status, body, mediaType);

        var exception = await Assert.ThrowsAsync<DocSpaceApiException>(() => test.Client.Links.ValidateAsync("nosuchkey", cancellationToken: Token));

        Assert.Contains("this call needs files:read or files:write. Or the key itself is wrong", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refused_address_is_not_taken_for_a_missing_scope()
    {
        await using var test = new TestClient();
        test.Portal.Answer(HttpStatusCode.Forbidden, "Your IP is not allowed.", "text/plain");

        var exception = await Assert.ThrowsAsync<DocSpaceApiException>(() => test.Client.Rooms.GetAsync(8, Token));

        Assert.DoesNotContain("scope", exception.Message, StringComparison.Ordinal);
    }

    private static string Text(JsonElement row, string name) => row.GetProperty(name).GetString()!;
}
