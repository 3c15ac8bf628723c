using System.Net;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Tests.Framework;

namespace DocSpace.Sdk.Tests.Faults;

/// <summary>The calls that the rows of the fault catalogue are shown with: the read of a room, and its creation.</summary>
internal static class Faulty
{
    /// <summary>An error as the action of the server itself gives it.</summary>
    public const string Refused = """{"error":{"message":"Refused","type":"x","stack":"at Secret()"},"status":1}""";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static Task<Room> ReadAsync(TestClient test) => test.PassTimeAsync(test.Client.Rooms.GetAsync(8, Token), TimeSpan.FromMilliseconds(100));

    /// <summary>How the read of a room ends that is answered like this again and again.</summary>
    public static async Task<TException> ReadFailsAsync<TException>(
        HttpStatusCode status, string body = "", string mediaType = "application/json", Action<HttpResponseMessage>? with = null, int attempts = 1)
        where TException : Exception
    {
        await using var test = new TestClient();
        test.Portal.Answer(status, body, mediaType, with);
        var exception = await Assert.ThrowsAsync<TException>(() => ReadAsync(test));
        Assert.Equal(attempts, test.Portal.Requests.Count);
        return exception;
    }

    /// <summary>The room of a read that is answered well, with such a body.</summary>
    public static async Task<Room> ReadAnsweredAsync(HttpContent content)
    {
        await using var test = new TestClient();
        test.Portal.Answer(HttpStatusCode.OK, with: response => response.Content = content);
        return await ReadAsync(test);
    }

    /// <summary>How the read of a room ends over a real connection, on which the server writes this.</summary>
    public static async Task<TException> ReadFailsAsync<TException>(Func<Stream, CancellationToken, Task> answer)
        where TException : Exception
    {
        await using var server = new RawServer((_, stream, token) => answer(stream, token));
        await using var test = Connect(server);
        var exception = await Assert.ThrowsAsync<TException>(() => test.Client.Rooms.GetAsync(8, Token));
        Assert.Equal(1, server.Requests);
        return exception;
    }

    /// <summary>A client that is connected to the server, and whose time stands still.</summary>
    public static TestClient Connect(RawServer server) => new(configure: options => options.BaseAddress = server.Address, realTransport: true);
}
