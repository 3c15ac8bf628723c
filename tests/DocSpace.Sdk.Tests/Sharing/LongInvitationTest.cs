using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Sharing;
using DocSpace.Sdk.Testing;
using DocSpace.Sdk.Tests.Framework;

namespace DocSpace.Sdk.Tests.Sharing;

/// <summary>A test that invites many people on an emulated portal, on a clock that passes while the client pauses.</summary>
public abstract class LongInvitationTest : IAsyncLifetime
{
    protected const string Share = "PUT files/rooms/{id}/share";

    private readonly PausingTime _time = new();
    private DocSpaceEmulator? _emulator;
    private TestClient? _test;

    protected static CancellationToken Token => TestContext.Current.CancellationToken;

    protected DocSpaceEmulator Emulator => _emulator!;

    protected DocSpaceClient Client => _test!.Client;

    protected TimeProvider Time => _time;

    protected IReadOnlyCollection<string> Logs => _test!.Logs.Lines;

    protected virtual bool Races => false;

    public async ValueTask InitializeAsync()
    {
        _emulator = await DocSpaceEmulator.StartAsync(new DocSpaceEmulatorOptions { TimeProvider = _time, Races = Races }, Token);
        _test = new TestClient(configure: _emulator.Configure, realTransport: true, time: _time);
    }

    public async ValueTask DisposeAsync()
    {
        await _test!.DisposeAsync();
        await Emulator.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected static RoomInvitation[] People(int count, RoomAccess access = RoomAccess.Read) =>
        [.. Enumerable.Range(0, count).Select(i => RoomInvitation.ByEmail($"guest{i}@example.com", access))];

    protected Task<Room> CreateAsync() => Client.CreateRoomAsync("Project", RoomType.Collaboration, Token);

    /// <summary>How many invitations each request carried, in order.</summary>
    protected int[] Parts() => [.. Emulator.Requests
        .Where(static request => request.Method == "PUT" && request.Path.EndsWith("/share", StringComparison.Ordinal))
        .Select(static request => request.Body!.Split("\"access\"").Length - 1)];

    /// <summary>The most mails that anybody of the invitees got; and how many got one.</summary>
    protected (int Most, int Mailed) Mails()
    {
        var mails = Emulator.Emails.GroupBy(static mail => mail.Recipient).Select(static group => group.Count()).ToArray();
        return (mails.DefaultIfEmpty().Max(), mails.Length);
    }

    protected int Guests(Room room) => Emulator.GetRoom(room.Id).Members.Count;
}
