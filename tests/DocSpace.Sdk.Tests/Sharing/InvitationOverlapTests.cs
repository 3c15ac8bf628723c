using DocSpace.Sdk.Sharing;
using DocSpace.Sdk.Testing;
using DocSpace.Sdk.Tests.Framework;
using Microsoft.Extensions.DependencyInjection;

namespace DocSpace.Sdk.Tests.Sharing;

/// <summary>A portal on which requests that invite disturb each other when they overlap: those of one client never do.</summary>
public sealed class InvitationOverlapTests : LongInvitationTest
{
    protected override bool Races => true;

    [Fact]
    public async Task Two_long_lists_of_one_client_take_turns_and_lose_nobody_though_calls_would_disturb_each_other()
    {
        var (first, second) = (await CreateAsync(), await CreateAsync());
        Emulator.Faults.Add(EmulatedFault.Delay(TimeSpan.FromMilliseconds(20)).On(Share));

        var reports = await Task.WhenAll(
            Client.InviteAsync(first, People(120), cancellationToken: Token),
            Client.InviteAsync(second, People(120), cancellationToken: Token));

        Assert.All(reports, report => Assert.True(report.AllGranted));
        Assert.Equal((120, 120), (Guests(first), Guests(second)));
        var rooms = Emulator.Requests.Where(request => request.Method == "PUT").Select(request => request.Path).ToArray();
        Assert.NotEqual(rooms.Order(StringComparer.Ordinal), rooms);
    }

    [Theory]
    [InlineData("PUT", false, 4)]
    [InlineData("PUT", true, 4)]
    [InlineData("PUT", false, 120)]
    [InlineData("PUT", true, 120)]
    [InlineData("GET", false, 4)]
    [InlineData("GET", true, 4)]
    public async Task After_a_cancelled_call_the_next_one_waits_until_the_server_has_done_with_its_request(string during, bool resumes, int seconds)
    {
        var room = await CreateAsync();
        using var cancel = CancellationTokenSource.CreateLinkedTokenSource(Token);
        await using var test = new TestClient(
            configure: Emulator.Configure,
            http: builder => builder.AddHttpMessageHandler(() => new CancellingHandler(cancel, during)),
            realTransport: true,
            time: (PausingTime)Time);
        Emulator.Faults.Add(EmulatedFault.LateCommit(TimeSpan.FromSeconds(seconds)).On(Share).First(1));

        var sent = Time.GetUtcNow();
        var exception = await Assert.ThrowsAsync<DocSpaceInvitationCanceledException>(() => test.Client.InviteAsync(room, People(20), cancellationToken: cancel.Token));

        // The same client, or another process that kept the report.
        var again = resumes
            ? await Client.Sharing.ResumeAsync(InvitationReport.FromJson(exception.Report.ToJson()), cancellationToken: Token)
            : await test.Client.InviteAsync(room, People(20), cancellationToken: Token);

        Assert.All(exception.Report.Outcomes, outcome => Assert.Equal(InvitationStatus.Unknown, outcome.Status));
        Assert.Equal(Time.GetUtcNow() + TimeSpan.FromSeconds(165), exception.Report.UnsettledUntil + (Time.GetUtcNow() - sent));
        Assert.True(again.AllGranted);
        Assert.Equal((1, 20), Mails());
        Assert.Null(again.UnsettledUntil);
    }

    /// <summary>Cancels the call of the test when its first request that invites is at the server, or at the first look after it.</summary>
    private sealed class CancellingHandler(CancellationTokenSource cancel, string during) : DelegatingHandler
    {
        private bool _invited;

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (_invited && during == request.Method.Method)
            {
                await cancel.CancelAsync();
                cancellationToken.ThrowIfCancellationRequested();
            }

            try
            {
                return await base.SendAsync(request, cancellationToken);
            }
            catch (HttpRequestException) when (request.Method == HttpMethod.Put)
            {
                _invited = true;
                if (during != "PUT")
                {
                    throw;
                }

                await cancel.CancelAsync();
                cancellationToken.ThrowIfCancellationRequested();
                throw;
            }
        }
    }
}
