using DocSpace.Sdk.Benchmarks.Clients;

namespace DocSpace.Sdk.Benchmarks.Answers;

/// <summary>A portal that gives recorded answers.</summary>
internal sealed class AnsweringPortal : IDisposable
{
    private readonly Func<HttpMessageHandler> _createTransport;
    private readonly AnswerServerProcess? _server;

    private AnsweringPortal(PortalAnswers answers)
    {
        _createTransport = () => new AnswerHandler(answers);
        (Address, RoomForOne, RoomForFifty) = (new Uri("https://portal.example"), answers.RoomForOne, answers.RoomForFifty);
    }

    private AnsweringPortal(AnswerServerProcess server)
    {
        _server = server;
        _createTransport = static () => new SocketsHttpHandler();
        (Address, RoomForOne, RoomForFifty) = (server.Address, server.RoomForOne, server.RoomForFifty);
    }

    public Uri Address { get; }

    /// <inheritdoc cref="PortalAnswers.RoomForOne"/>
    public int RoomForOne { get; }

    /// <inheritdoc cref="PortalAnswers.RoomForFifty"/>
    public int RoomForFifty { get; }

    /// <param name="place">Where it is.</param>
    /// <param name="rooms">How many rooms its list holds.</param>
    public static async Task<AnsweringPortal> StartAsync(Place place, int rooms) => place is Place.Memory
        ? new(await PortalAnswers.RecordAsync(rooms))
        : new(await AnswerServerProcess.StartAsync(rooms));

    public IPortalClient CreateClient(ClientKind kind) => kind.Create(_createTransport(), Address, "sk-0123456789abcdef0123456789abcdef");

    public void Dispose() => _server?.Dispose();
}
