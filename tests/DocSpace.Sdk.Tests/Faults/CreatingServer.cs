using System.Text.Json;
using System.Text.Json.Nodes;
using DocSpace.Sdk.Tests.Framework;

namespace DocSpace.Sdk.Tests.Faults;

/// <summary>A portal of bare sockets that makes the room of a create, or does not, answers it with a fault, and tells its rooms.</summary>
/// <param name="makes">Whether a create that was read makes its room.</param>
/// <param name="fault">Answers a create, of which the head was read.</param>
internal sealed class CreatingServer(bool makes, Func<WireConnection, WireRequest, Task> fault)
{
    public const string Title = "Project";

    private readonly TaskCompletionSource _received = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile string? _room;

    /// <summary>Ends when the portal has done with a create what it does.</summary>
    public Task Received => _received.Task;

    public async Task ServeAsync(WireConnection connection)
    {
        while (await connection.ReadHeadAsync() is { } head)
        {
            if (head.Method is "POST")
            {
                await fault(connection, head);
            }
            else
            {
                await connection.ReadBodyAsync(head);
                await connection.WriteAsync(WireConnection.Ok(List(head.Target)));
            }
        }
    }

    /// <summary>Reads the create, makes its room if it is to, and goes on with what happens then.</summary>
    public static Func<WireConnection, WireRequest, Task> After(Func<WireConnection, Task> fault, Func<CreatingServer> server) => async (connection, head) =>
    {
        if (await connection.ReadBodyAsync(head) is { } request)
        {
            server().Make(request);
            await fault(connection);
        }
    };

    public void Make(WireRequest request)
    {
        var body = JsonNode.Parse(request.Body)!;
        _room = makes
            ? JsonSerializer.Serialize(new
            {
                id = 8,
                title = (string)body["title"]!,
                roomType = (int)body["roomType"]!,
                access = 0,
                inRoom = true,
                created = "2026-11-23T08:00:00.0000000Z",
                logo = new { color = (string)body["color"]! },
            })
            : null;
        _received.TrySetResult();
    }

    /// <summary>The body of the answer to a list.</summary>
    public string List(string target) => _room is { } room && target.Contains("searchArea=0", StringComparison.Ordinal)
        ? $$$"""{"response":{"files":[],"folders":[{{{room}}}],"startIndex":0,"count":1,"total":1},"count":1}"""
        : StubPortal.NoRoomsJson;
}
