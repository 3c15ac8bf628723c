using System.Net;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Operations;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Templates;
using DocSpace.Sdk.Tests.Framework;

namespace DocSpace.Sdk.Tests.Templates;

public sealed class RoomTemplatesClientTests
{
    private const string None = """{"count":0,"status":0,"statusCode":200}""";
    private static readonly Guid _group = new("0e1f6a6b-7c1d-4b57-9c3c-3f0a6b8f7a11");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_template_is_made_in_a_job_and_read_at_its_end()
    {
        await using var test = new TestClient();
        test.Portal.Answer(HttpStatusCode.OK, None)
            .Answer(HttpStatusCode.OK, Job(-1, 0))
            .Answer(HttpStatusCode.OK, Job(-1, 0))
            .Answer(HttpStatusCode.OK, Job(160, 0.5))
            .Answer(HttpStatusCode.OK, Job(160, 100, completed: true))
            .Answer(HttpStatusCode.OK, Room(160, "Tpl_ one"));
        var options = new RoomTemplateOptions { Title = "Tpl: one", Tags = ["t1"], CopyLogo = true, ShareWithEmails = ["ann@example.com"], ShareWithGroups = [_group], Color = "70E096", Quota = 1000 };

        var operation = await test.Client.Templates.CreateAsync(8, options, Token);
        var template = await test.PassTimeAsync(operation.WaitAsync(cancellationToken: Token));

        Assert.Equal(
            ["GET /api/2.0/files/roomtemplate/status", "POST /api/2.0/files/roomtemplate", "GET /api/2.0/files/roomtemplate/status", "GET /api/2.0/files/roomtemplate/status", "GET /api/2.0/files/roomtemplate/status", "GET /api/2.0/files/rooms/160"],
            test.Portal.Requests.Select(request => $"{request.Method} {request.Uri.PathAndQuery}"));
        Assert.Equal(
            $$"""{"roomId":8,"title":"Tpl: one","copyLogo":true,"share":["ann@example.com"],"groups":["{{_group}}"],"public":false,"tags":["t1"],"color":"70E096","quota":1000}""",
            test.Portal.Requests[1].Body);
        Assert.Equal((new RoomId(160), RoomState.Template), (template.Id, template.State));
        Assert.Equal((RoomOperationKind.CreateTemplate, null, false), (operation.Kind, operation.Id, operation.CanTerminate));
        await Assert.ThrowsAsync<NotSupportedException>(() => operation.TerminateAsync(Token));
    }

    [Fact]
    public async Task A_room_is_made_of_a_template()
    {
        await using var test = TestClient.Answering("b0734-fromtpl-status-none", "519-room-from-template", "520-from-template-status", "521-from-template-status");
        test.Portal.Answer(HttpStatusCode.OK, Room(86, "From tpl", RoomState.Active, more: ""","watermark":{"text":"Secret"}"""));
        var options = new RoomFromTemplateOptions { Title = "From tpl", Indexing = true, Lifetime = new() { Value = 30, Period = RoomLifetimePeriod.Day }, Watermark = new() { Text = "Secret" } };

        var room = await test.PassTimeAsync((await test.Client.Templates.CreateRoomAsync(85, options, Token)).WaitAsync(cancellationToken: Token));

        Assert.Equal("/api/2.0/files/rooms/fromTemplate", test.Portal.Requests[1].Uri.PathAndQuery);
        Assert.StartsWith("""{"templateId":85,"title":"From tpl","copyLogo":false,"indexing":true,"lifetime":{"enabled":true,""", test.Portal.Requests[1].Body, StringComparison.Ordinal);
        Assert.Equal(86, room.Id);
    }

    [Fact]
    public async Task A_room_whose_documents_are_not_protected_as_wished_is_no_success()
    {
        await using var test = TestClient.Answering("b0734-fromtpl-status-none", "519-room-from-template", "520-from-template-status", "521-from-template-status");
        test.Portal.Answer(HttpStatusCode.OK, Room(86, "From tpl", RoomState.Active));
        var operation = await test.Client.Templates.CreateRoomAsync(85, new() { Title = "From tpl", Watermark = new() { Text = "Secret" } }, Token);

        var exception = await Assert.ThrowsAsync<DocSpaceOperationException>(() => test.PassTimeAsync(operation.WaitAsync(cancellationToken: Token)));

        Assert.Equal(RequestDelivery.Processed, exception.Delivery);
        Assert.Contains("watermark on the documents of room 86", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_ai_room_is_known_as_the_own_one_though_it_says_that_its_owner_may_not_invite()
    {
        await using var test = TestClient.Answering("b0734-fromtpl-status-none", "519-room-from-template", "520-from-template-status", "521-from-template-status");
        test.Portal.Answer(HttpStatusCode.OK, """{"response":{"id":86,"title":"Agent","roomType":9,"rootFolderType":14,"access":0,"security":{"Read":true,"Rename":true} } }""");
        var operation = await test.Client.Templates.CreateRoomAsync(85, new() { Title = "Agent" }, Token);

        var room = await test.PassTimeAsync(operation.WaitAsync(cancellationToken: Token));

        Assert.Equal(RoomType.Ai, room.Type);
    }

    [Fact]
    public async Task A_start_waits_until_no_other_job_runs()
    {
        await using var test = new TestClient();
        test.Portal.Answer(HttpStatusCode.OK, Job(-1, 0)).Answer(HttpStatusCode.OK, Job(150, 0.9)).Answer(HttpStatusCode.OK, Job(150, 100, completed: true)).Answer(HttpStatusCode.OK, Job(-1, 0));

        await test.PassTimeAsync(test.Client.Templates.CreateAsync(8, new() { Title = "Tpl" }, Token));

        Assert.Equal(["GET", "GET", "GET", "POST"], test.Portal.Requests.Select(request => request.Method.Method));
    }

    [Fact]
    public async Task Starts_of_one_client_never_overtake_each_other()
    {
        await using var test = new TestClient();
        var looks = 0;
        test.Portal.Serve(request => (HttpStatusCode.OK, request.Method == HttpMethod.Post ? Start() : looks++ % 3 == 0 ? Job(150, 100, completed: true) : Job(-1, 0)));

        await test.PassTimeAsync(Task.WhenAll(Enumerable.Range(0, 3).Select(_ => test.Client.Templates.CreateAsync(8, new() { Title = "Tpl" }, Token))));

        Assert.Equal(["GET", "POST", "GET", "GET", "GET", "POST", "GET", "GET", "GET", "POST"], test.Portal.Requests.Select(request => request.Method.Method));

        string Start()
        {
            looks = 1;
            return Job(-1, 0);
        }
    }

    [Fact]
    public async Task A_job_that_nobody_looked_at_before_the_next_one_keeps_its_result()
    {
        await using var test = new TestClient();
        test.Portal.Answer(HttpStatusCode.OK, None)
            .Answer(HttpStatusCode.OK, Job(-1, 0))
            .Answer(HttpStatusCode.OK, Job(160, 100, completed: true))
            .Answer(HttpStatusCode.OK, Job(-1, 0))
            .Answer(HttpStatusCode.OK, Room(160, "One"))
            .Answer(HttpStatusCode.OK, Job(161, 100, completed: true))
            .Answer(HttpStatusCode.OK, Room(161, "Two"));
        var first = await test.Client.Templates.CreateAsync(8, new() { Title = "One" }, Token);
        var second = await test.Client.Templates.CreateAsync(8, new() { Title = "Two" }, Token);

        var one = await test.PassTimeAsync(first.WaitAsync(cancellationToken: Token));
        var two = await test.PassTimeAsync(second.WaitAsync(cancellationToken: Token));

        Assert.Equal(["One", "Two"], new[] { one.Title, two.Title });
    }

    [Theory]
    [InlineData(160, "Another title", RoomState.Template, true)]
    [InlineData(160, "Tpl", RoomState.Active, true)]
    [InlineData(160, "Tpl", RoomState.Template, false)]
    [InlineData(150, "Tpl", RoomState.Template, true)]
    public async Task What_somebody_elses_job_made_is_not_taken_for_the_own(int id, string title, RoomState state, bool isOwner)
    {
        await using var test = new TestClient();
        test.Portal.Answer(HttpStatusCode.OK, Job(150, 100, completed: true))
            .Answer(HttpStatusCode.OK, Job(-1, 0))
            .Answer(HttpStatusCode.OK, Job(id, 100, completed: true))
            .Answer(HttpStatusCode.OK, Room(id, title, state, isOwner));
        var operation = await test.Client.Templates.CreateAsync(8, new() { Title = "Tpl" }, Token);

        var exception = await Assert.ThrowsAsync<DocSpaceOutcomeUnknownException>(() => test.PassTimeAsync(operation.WaitAsync(cancellationToken: Token)));

        Assert.Contains("somebody else was faster", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-1, "an unfinished template behind")]
    [InlineData(160, "an unfinished template 160 behind")]
    public async Task A_failed_job_says_what_it_may_have_left_behind(int id, string left)
    {
        await using var test = new TestClient();
        test.Portal.Answer(HttpStatusCode.OK, None).Answer(HttpStatusCode.OK, Job(-1, 0)).Answer(HttpStatusCode.OK, Job(id, 0, completed: true, error: "No permission"));
        var operation = await test.Client.Templates.CreateAsync(8, new() { Title = "Tpl" }, Token);

        var exception = await Assert.ThrowsAsync<DocSpaceOperationException>(() => test.PassTimeAsync(operation.WaitAsync(cancellationToken: Token)));

        Assert.Contains(left, exception.Message, StringComparison.Ordinal);
        Assert.Equal((RoomOperationKind.CreateTemplate, RequestDelivery.Unknown, "No permission"), (exception.Kind, exception.Delivery, exception.ServerMessage));
    }

    [Fact]
    public async Task A_job_that_is_forgotten_leaves_the_outcome_unknown()
    {
        await using var test = new TestClient();
        test.Portal.Answer(HttpStatusCode.OK, None).Answer(HttpStatusCode.OK, Job(-1, 0)).Answer(HttpStatusCode.OK, None);
        var operation = await test.Client.Templates.CreateAsync(8, new() { Title = "Tpl" }, Token);

        await Assert.ThrowsAsync<DocSpaceOutcomeUnknownException>(() => test.PassTimeAsync(operation.WaitAsync(cancellationToken: Token)));
    }

    [Fact]
    public async Task A_lost_start_is_not_repeated()
    {
        await using var test = new TestClient();
        test.Portal.Answer(HttpStatusCode.OK, None).Fail(() => new HttpRequestException(HttpRequestError.ResponseEnded));

        await Assert.ThrowsAsync<DocSpaceOutcomeUnknownException>(() => test.PassTimeAsync(test.Client.Templates.CreateRoomAsync(85, new() { Title = "Room" }, Token)));

        Assert.Single(test.Portal.Requests, request => request.Method == HttpMethod.Post);
    }

    [Fact]
    public async Task The_state_of_the_jobs_can_be_read()
    {
        await using var test = TestClient.Answering("b0740-tplcreate-full-status-1", "b0835-fromtpl-unknown-status-1", "b0733-tplstatus-none");
        var templates = test.Client.Templates;

        var running = (await templates.GetStatusAsync(Token))!;
        var failed = (await templates.GetRoomStatusAsync(Token))!;

        Assert.Equal((new RoomId(160), 0, false, null), (running.CreatedId, running.Progress, running.IsFinished, running.ServerMessage));
        Assert.Equal((null, true, "Object reference not set to an instance of an object."), (failed.CreatedId, failed.IsFinished, failed.ServerMessage));
        Assert.Null(await templates.GetStatusAsync(Token));
    }

    [Fact]
    public async Task Templates_are_listed_by_their_area()
    {
        await using var test = new TestClient();
        test.Portal.Answer(HttpStatusCode.OK, """{"response":{"folders":[],"startIndex":0,"total":0}}""");

        await test.Client.Templates.ListAsync(new() { Text = "Tpl" }, Token);
        await foreach (var template in test.Client.Templates.EnumerateAsync(cancellationToken: Token))
        {
            Assert.Fail($"{template}");
        }

        Assert.All(test.Portal.Requests, request => Assert.Contains("searchArea=4", request.Uri.Query, StringComparison.Ordinal));
        Assert.Equal(2, test.Portal.Requests.Count);
    }

    [Fact]
    public async Task A_template_becomes_public()
    {
        await using var test = new TestClient();
        test.Portal.Answer(HttpStatusCode.OK, Room(160, "Tpl")).Answer(HttpStatusCode.OK, Fixture.Recording("b0795-tplpublic-set-true").Body).Answer(HttpStatusCode.OK, Fixture.Recording("b0796-tplpublic-get-after").Body);

        await test.Client.Templates.SetPublicAsync(160, true, Token);
        var isPublic = await test.Client.Templates.IsPublicAsync(160, Token);

        Assert.True(isPublic);
        Assert.Equal((HttpMethod.Put, "/api/2.0/files/roomtemplate/public", """{"id":160,"public":true}"""), (test.Portal.Requests[1].Method, test.Portal.Requests[1].Uri.PathAndQuery, test.Portal.Requests[1].Body));
        Assert.Equal("/api/2.0/files/roomtemplate/160/public", test.Portal.Requests[2].Uri.PathAndQuery);
    }

    [Theory]
    [InlineData(RoomState.Active)]
    [InlineData(RoomState.Archived)]
    [InlineData(RoomState.Unknown)]
    public async Task An_ordinary_room_keeps_its_members(RoomState state)
    {
        await using var test = new TestClient();
        test.Portal.Answer(HttpStatusCode.OK, Room(158, "Project", state));

        var exception = await Assert.ThrowsAsync<DocSpaceApiException>(() => test.Client.Templates.SetPublicAsync(158, true, Token));

        Assert.Equal((RequestDelivery.NotSent, HttpStatusCode.BadRequest), (exception.Delivery, exception.StatusCode));
        Assert.Single(test.Portal.Requests);
    }

    [Fact]
    public async Task What_would_fail_late_is_not_sent()
    {
        await using var test = new TestClient();
        var templates = test.Client.Templates;
        RoomTemplateOptions[] wrong =
        [
            new() { Title = " " },
            new() { Title = new string('t', 171) },
            new() { Title = "t", Color = "#FFF" },
            new() { Title = "t", Quota = 0 },
            new() { Title = "t", IsPublic = true, ShareWithEmails = ["ann@example.com"] },
            new() { Title = "t", IsPublic = true, ShareWithGroups = [_group] },
            new() { Title = "t", ShareWithEmails = ["a b@example.com"] },
            new() { Title = "t", ShareWithEmails = [null!] },
            new() { Title = "t", ShareWithGroups = [Guid.Empty] },
        ];

        foreach (var options in wrong)
        {
            await Assert.ThrowsAsync<ArgumentException>(() => templates.CreateAsync(8, options, Token));
        }

        await Assert.ThrowsAsync<ArgumentException>(() => templates.CreateRoomAsync(8, new() { Title = "" }, Token));
        await Assert.ThrowsAsync<ArgumentException>(() => templates.CreateRoomAsync(8, new() { Title = "t", Lifetime = new() { Value = 0, Period = RoomLifetimePeriod.Day } }, Token));
        await Assert.ThrowsAsync<ArgumentException>("templateId", () => templates.CreateRoomAsync("sbox-1", new() { Title = "t" }, Token));
        await Assert.ThrowsAsync<ArgumentException>("source", () => templates.CreateAsync(default, new() { Title = "t" }, Token));
        await Assert.ThrowsAsync<ArgumentException>("id", () => templates.SetPublicAsync("sbox-1", true, Token));
        Assert.Empty(test.Portal.Requests);
    }

    private static string Job(int id, double progress, bool completed = false, string error = "") => FormattableString.Invariant(
        $$"""{"response":{"templateId":{{id}},"progress":{{progress}},"error":"{{error}}","isCompleted":{{(completed ? "true" : "false")}} } }""");

    private static string Room(int id, string title, RoomState state = RoomState.Template, bool isOwner = true, string more = "") =>
        $$"""{"response":{"id":{{id}},"title":"{{title}}","roomType":5,"rootFolderType":{{(int)state}},"access":0,"security":{"Read":true,"EditAccess":{{(isOwner ? "true" : "false")}} }{{more}} } }""";
}
