using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Tests.Framework;

namespace DocSpace.Sdk.Tests.Faults;

/// <summary>A thousand calls of one client at once.</summary>
public sealed class ConcurrencyTests
{
    private const int Calls = 1000;
    private const int MostWrites = 12;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task F101_A_thousand_creates_at_once_make_a_thousand_rooms_of_their_titles()
    {
        using var portal = new BusyPortal(TimeProvider.System);
        await using var test = portal.Connect();

        var rooms = await Task.WhenAll(Enumerable.Range(0, Calls).Select(number => test.Client.CreateRoomAsync($"Room {number}", RoomType.Custom, Token)));

        Assert.Equal(Enumerable.Range(0, Calls).Select(static number => $"Room {number}"), rooms.Select(static room => room.Title));
        Assert.Equal((Calls, Calls, Calls), (portal.Rooms, portal.Creates, rooms.Select(static room => room.Id).Distinct().Count()));
        Assert.InRange(portal.MostUnderWay, 2, MostWrites);
    }

    [Fact]
    public async Task F102_A_thousand_creates_of_one_title_never_take_each_others_room()
    {
        var time = new PausingTime();
        using var portal = new BusyPortal(time) { LosesEvery = 50 };
        await using var test = portal.Connect(time);

        var rooms = await Task.WhenAll(Enumerable.Range(0, Calls).Select(_ => test.Client.CreateRoomAsync("Project", RoomType.Custom, Token)));

        Assert.Equal((Calls, Calls, Calls), (portal.Rooms, portal.Creates, rooms.Select(static room => room.Id).Distinct().Count()));
        Assert.Equal(Calls / 50, rooms.Count(static room => room.IsRecovered));
    }

    [Fact]
    public async Task F103_Calls_that_are_cancelled_at_any_moment_end_by_their_own_tokens_and_leave_nothing_behind()
    {
        const int Seed = 20261125;
        var random = new Random(Seed);
        using var portal = new BusyPortal(TimeProvider.System) { Holds = true };
        await using var test = portal.Connect();
        var calls = Enumerable.Range(0, Calls).Select(number => Start(test.Client, number)).ToArray();

        var (cancelled, answered) = (0, 0);
        foreach (var (call, cancel, creates) in calls.OrderBy(_ => random.Next()))
        {
            for (var step = random.Next(3); step > 0; step--)
            {
                portal.Release(random.Next());
                await Task.Yield();
            }

            await cancel.CancelAsync();
            var exception = await Record.ExceptionAsync(() => call);
            answered += exception is null ? 1 : 0;
            cancelled += exception is OperationCanceledException own && own.CancellationToken == cancel.Token ? 1 : 0;

            // The room may exist: the ticket finds it.
            Assert.Equal(creates && exception is not null, exception is DocSpaceRoomCreationCanceledException { Ticket: not null });
            cancel.Dispose();
        }

        Assert.Equal(Calls, cancelled + answered);
        Assert.True(cancelled > Calls / 10 && answered > 0, $"Seed {Seed}: {cancelled} calls were cancelled and {answered} answered.");
        Assert.Equal(0, portal.UnderWay);
        await AllPlacesAreFreeAsync(portal, test.Client);
    }

    private static (Task<Room> Call, CancellationTokenSource Cancel, bool Creates) Start(DocSpaceClient client, int number)
    {
        var cancel = new CancellationTokenSource();
        return number % 2 == 0
            ? (client.Rooms.GetAsync(8, cancel.Token), cancel, false)
            : (client.CreateRoomAsync($"Room {number}", RoomType.Custom, cancel.Token), cancel, true);
    }

    // A place that a cancelled call kept would be missing now.
    private static async Task AllPlacesAreFreeAsync(BusyPortal portal, DocSpaceClient client)
    {
        var next = Enumerable.Range(0, MostWrites).Select(number => client.CreateRoomAsync($"Next {number}", RoomType.Custom, Token)).ToArray();
        while (portal.UnderWay < MostWrites)
        {
            Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }

        while (!Task.WhenAll(next).IsCompleted)
        {
            portal.Release(0);
            await Task.Yield();
        }

        Assert.Equal(MostWrites, (await Task.WhenAll(next)).Length);
    }
}
