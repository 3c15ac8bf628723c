using System.Net.Sockets;
using System.Text;

namespace DocSpace.Sdk.Testing.Tests.Support;

/// <summary>A request written to a socket by hand.</summary>
internal sealed class RawCall : IDisposable
{
    private readonly TcpClient _client = new();

    public static async Task<RawCall> CreateRoomAsync(DocSpaceEmulator emulator)
    {
        const string Body = """{"title":"Room","roomType":5}""";
        var call = new RawCall();
        var address = emulator.BaseAddress;
        await call._client.ConnectAsync(address.Host, address.Port, TestContext.Current.CancellationToken);
        var text = $"POST /api/2.0/files/rooms HTTP/1.1\r\nHost: {address.Authority}\r\nAuthorization: Bearer {emulator.ApiKey}\r\n"
            + $"Content-Type: application/json\r\nContent-Length: {Body.Length}\r\n\r\n{Body}";
        await call._client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(text), TestContext.Current.CancellationToken);
        return call;
    }

    /// <summary>What comes until the portal closes the connection in order.</summary>
    public async Task<string> ReadToEndAsync()
    {
        using var reader = new StreamReader(_client.GetStream(), Encoding.UTF8);
        return await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
    }

    public void Dispose() => _client.Dispose();
}
