using System.Net;
using DocSpace.Sdk.Tests.Framework;

namespace DocSpace.Sdk.Tests.Operations;

/// <summary>A portal with one room and operations whose answers are written down in advance; the last one is given again and again.</summary>
internal sealed class OperationStub
{
    public const string Id = "5acb1e61-c768-40c3-a740-db0b80d3599f";
    public const string Gone = "gone";

    private readonly Queue<string> _looks;
    private readonly Queue<string> _rooms;

    /// <param name="test">The client.</param>
    /// <param name="looks">What each look at the operation shows: see <see cref="Row"/>, <see cref="Gone"/>, or a status for an error.</param>
    /// <param name="rooms">What each look at the room shows: the number of its state, or a status for an error.</param>
    public OperationStub(TestClient test, string[] looks, string[] rooms)
    {
        (_looks, _rooms) = (new(looks), new(rooms));
        test.Portal.Serve(request => (request.Method.Method, request.Uri.AbsolutePath) switch
        {
            ("GET", "/api/2.0/files/fileops") => Look(),
            ("GET", "/api/2.0/files/rooms/8") => Room(Next(_rooms)),
            ("GET", "/api/2.0/files/rooms/9") => Room("14", 9),
            (_, var path) when path.Contains("/terminate/", StringComparison.Ordinal) => Ok("[]"),
            (_, var path) when path.Contains("/fileops/", StringComparison.Ordinal) => Ok($"[{Row(0)}]"),
            _ => Ok(Row(0)),
        });
    }

    public int Looks { get; private set; }

    public static string Row(int progress, bool finished = false, string error = "", string more = "") =>
        $$"""{"id":"{{Id}}","Operation":0,"progress":{{progress}},"error":"{{error}}","processed":"{{(finished ? 1 : 0)}}","finished":{{(finished ? "true" : "false")}}{{more}},"status":1}""";

    /// <summary>A finished operation that made the room 9.</summary>
    public static string Made() => Row(100, finished: true, more: ""","folders":[{"id":1,"title":"Rooms","fileEntryType":1},{"id":8,"title":"Project","roomType":5,"fileEntryType":1},{"id":9,"title":"Project (1)","roomType":5,"fileEntryType":1}]""");

    public static (HttpStatusCode Status, string Body) Ok(string response) => (HttpStatusCode.OK, $$"""{"response":{{response}},"count":1,"status":0,"statusCode":200}""");

    public static (HttpStatusCode Status, string Body) Room(string state, int id = 8) => state.StartsWith('4')
        ? ((HttpStatusCode)int.Parse(state, null), """{"error":{"message":"The required folder was not found"}}""")
        : Ok($$"""{"id":{{id}},"title":"Project","roomType":5,"rootFolderType":{{state}},"security":{"Duplicate":true} }""");

    private static string Next(Queue<string> answers) => answers.Count > 1 ? answers.Dequeue() : answers.Peek();

    private (HttpStatusCode Status, string Body) Look()
    {
        Looks++;
        return Next(_looks) switch
        {
            Gone => Ok("[]"),
            { Length: 3 } status => ((HttpStatusCode)int.Parse(status, null), ""),
            var row => Ok($"[{row}]"),
        };
    }
}
