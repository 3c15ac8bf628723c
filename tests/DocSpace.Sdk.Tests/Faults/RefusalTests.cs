using System.Net;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Tests.Framework;
using DocSpace.Sdk.Tests.Operations;
using DocSpace.Sdk.Tests.Rooms;

namespace DocSpace.Sdk.Tests.Faults;

/// <summary>What the portal refuses.</summary>
public sealed class RefusalTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task F49_Wrapped_validation_errors_give_their_fields_after_one_attempt()
    {
        await using var test = new TestClient();
        test.Portal.Answer(HttpStatusCode.BadRequest, Fixture.Recording("029-create-room-no-title").Body, "application/problem+json");

        var exception = await Assert.ThrowsAsync<DocSpaceApiException>(() => test.Client.CreateRoomAsync("Project", RoomType.Custom, Token));

        var (field, texts) = Assert.Single(exception.ValidationErrors);
        Assert.Equal("$", field);
        Assert.Contains("missing required properties including: 'title'", Assert.Single(texts), StringComparison.Ordinal);
        Assert.Contains("$: JSON deserialization", exception.Message, StringComparison.Ordinal);
        Assert.Equal(RequestDelivery.Rejected, exception.Delivery);
        Assert.Single(test.Portal.Requests);
    }

    [Fact]
    public async Task F50_A_refusal_of_the_action_is_told_with_its_text() =>
        Assert.Equal("Refused", (await Faulty.ReadFailsAsync<DocSpaceApiException>(HttpStatusCode.BadRequest, Faulty.Refused)).ServerMessage);

    [Theory]
    [InlineData(400)]
    [InlineData(402)]
    [InlineData(403)]
    public async Task F50_After_a_refused_create_the_room_is_looked_for_once(int status)
    {
        await using var test = CreationPortal.NewClient();
        var portal = new CreationPortal(test) { OnCreate = _ => ((HttpStatusCode)status, Faulty.Refused) };

        var exception = await Assert.ThrowsAsync<DocSpaceApiException>(() => CreationPortal.CreateAsync(test));

        Assert.Equal(((HttpStatusCode)status, RequestDelivery.Rejected, "Refused"), (exception.StatusCode, exception.Delivery, exception.ServerMessage));
        Assert.Equal((1, 1), (portal.Creates, portal.Looks));
    }

    [Fact]
    public async Task F54_A_room_that_is_there_although_its_quota_was_refused_is_returned()
    {
        await using var test = CreationPortal.NewClient();
        var portal = new CreationPortal(test);
        portal.OnCreate = body =>
        {
            portal.Add(body);
            return (HttpStatusCode.PaymentRequired, Faulty.Refused);
        };

        Assert.True((await CreationPortal.CreateAsync(test)).IsRecovered);
        Assert.Equal((1, 1), (portal.Creates, portal.Looks));
    }

    [Fact]
    public async Task F55_A_forbidden_read_is_told_after_one_attempt()
    {
        var exception = await Faulty.ReadFailsAsync<DocSpaceApiException>(HttpStatusCode.Forbidden, """{"error":{"message":"Access denied"}}""");

        Assert.Equal((HttpStatusCode.Forbidden, "Access denied", RequestDelivery.Rejected), (exception.StatusCode, exception.ServerMessage, exception.Delivery));
    }

    [Fact]
    public async Task F56_A_403_without_a_word_has_no_message_of_the_server()
    {
        var exception = await Faulty.ReadFailsAsync<DocSpaceApiException>(HttpStatusCode.Forbidden);

        Assert.Equal((HttpStatusCode.Forbidden, null, RequestDelivery.Rejected), (exception.StatusCode, exception.ServerMessage, exception.Delivery));
    }

    [Fact]
    public async Task F57_A_room_that_is_not_there_is_404() =>
        Assert.Equal(HttpStatusCode.NotFound, (await Faulty.ReadFailsAsync<DocSpaceApiException>(HttpStatusCode.NotFound, Faulty.Refused)).StatusCode);

    [Fact]
    public async Task F57_A_room_that_is_not_found_is_deleted()
    {
        await using var test = new TestClient();
        _ = new OperationStub(test, [OperationStub.Row(0)], ["14", "14", "404"]);
        var operation = await test.Client.Rooms.DeleteAsync(8, Token);

        var gone = operation.WaitAsync(cancellationToken: Token);
        await test.PassTimeAsync(gone.ContinueWith(static _ => true, Token, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default));
        await gone;

        Assert.True(operation.IsFinished);
    }

    [Fact]
    public async Task F58_A_404_without_a_word_hints_at_the_portal() => Assert.EndsWith(
        "Check that BaseAddress is the address of a DocSpace portal that is in service.",
        (await Faulty.ReadFailsAsync<DocSpaceApiException>(HttpStatusCode.NotFound)).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData(405)]
    [InlineData(406)]
    public Task F59_A_method_or_type_that_is_not_allowed_is_told_after_one_attempt(int status) => IsRefusedOnceAsync(status);

    [Fact]
    public Task F60_A_conflict_is_told_after_one_attempt() => IsRefusedOnceAsync(409);

    [Fact]
    public async Task F61_The_page_of_a_proxy_is_no_message()
    {
        await using var test = new TestClient();
        test.Portal.Answer(HttpStatusCode.RequestEntityTooLarge, "<html><h1>413</h1></html>", "text/html");

        var exception = await Assert.ThrowsAsync<DocSpaceApiException>(() => test.Client.CreateRoomAsync("Project", RoomType.Custom, Token));

        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, null), (exception.StatusCode, exception.ServerMessage));
        Assert.Equal("POST files/rooms: The server answered 413.", exception.Message);
        Assert.Single(test.Portal.Requests);
    }

    [Fact]
    public async Task F62_A_type_that_is_not_supported_is_told_after_one_attempt()
    {
        var (status, body, mediaType) = Fixture.Recording("043-create-room-no-body");

        var exception = await Faulty.ReadFailsAsync<DocSpaceApiException>((HttpStatusCode)status, body, mediaType);

        Assert.Equal((HttpStatusCode.UnsupportedMediaType, "Unsupported Media Type"), (exception.StatusCode, exception.ServerMessage));
    }

    private static async Task IsRefusedOnceAsync(int status)
    {
        var exception = await Faulty.ReadFailsAsync<DocSpaceApiException>((HttpStatusCode)status, Faulty.Refused);

        Assert.Equal(((HttpStatusCode)status, "Refused", RequestDelivery.Rejected), (exception.StatusCode, exception.ServerMessage, exception.Delivery));
    }
}
