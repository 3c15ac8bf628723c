using DocSpace.Sdk.ChaosTests.Clock;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Sharing;
using DocSpace.Sdk.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DocSpace.Sdk.ChaosTests.Clients;

/// <summary>The SDK as its users register it.</summary>
internal sealed class SdkClient : IChaosClient
{
    private readonly ServiceProvider _services;
    private readonly DocSpaceClient _client;
    private readonly Dictionary<InviteStatement, InvitationReport> _reports = new(ReferenceEqualityComparer.Instance);

    public SdkClient(DocSpaceEmulator portal, VirtualTime time, WorkCounter work, ILoggerProvider logs)
    {
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(time);
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(logs));
        services.AddDocSpaceClient(portal.Configure).AddHttpMessageHandler(() => work);
        _services = services.BuildServiceProvider();
        _client = _services.GetRequiredService<DocSpaceClient>();
    }

    public async Task<CreateStatement> CreateAsync(string title, CancellationToken cancellationToken)
    {
        try
        {
            var room = await _client.CreateRoomAsync(title, RoomType.Collaboration, cancellationToken);
            return new(title, room.Id, null, IsNotCreated: false, room.IsRecovered ? "recovered" : "created");
        }
        catch (DocSpaceRoomOutcomeUnknownException unknown)
        {
            return new(title, null, unknown.Ticket, IsNotCreated: false, "unknown");
        }
        catch (DocSpaceRoomCreationCanceledException canceled)
        {
            return new(title, null, canceled.Ticket, IsNotCreated: false, "cancelled");
        }
        catch (DocSpaceException failure)
        {
            return new(title, null, null, failure.Delivery is RequestDelivery.NotSent or RequestDelivery.Rejected, $"failed: {failure.GetType().Name} {failure.Delivery}");
        }
        catch (OperationCanceledException)
        {
            return new(title, null, null, IsNotCreated: true, "cancelled before");
        }
    }

    public async Task<InviteStatement> InviteAsync(RoomId room, string[] emails, CancellationToken cancellationToken)
    {
        try
        {
            return Keep(await _client.InviteAsync(room, emails.Select(static email => RoomInvitation.ByEmail(email, RoomAccess.Read)), cancellationToken: cancellationToken));
        }
        catch (DocSpaceInvitationCanceledException canceled)
        {
            return Keep(canceled.Report);
        }
        catch (DocSpaceException failure)
        {
            var word = failure.Delivery is RequestDelivery.Unknown ? InviteWord.Unknown : InviteWord.Out;
            return new(room, emails, [.. emails.Select(_ => word)]);
        }
        catch (OperationCanceledException)
        {
            return new(room, emails, [.. emails.Select(static _ => InviteWord.Out)]);
        }
    }

    public async Task<AftermathStatement> FinishAsync(IReadOnlyList<CreateStatement> creates, IReadOnlyList<InviteStatement> invites)
    {
        var resolved = new Dictionary<RoomCreationTicket, RoomId?>();
        foreach (var ticket in creates.Select(static create => create.Ticket).OfType<RoomCreationTicket>())
        {
            resolved[ticket] = (await _client.Rooms.ResolveAsync(ticket)).Room?.Id;
        }

        var finished = new List<InviteStatement>();
        foreach (var invite in invites)
        {
            // What was kept goes on; what is said to be out is invited again, as a user would.
            var statement = _reports.TryGetValue(invite, out var report) && report.CanResume
                ? Keep(await _client.Sharing.ResumeAsync(InvitationReport.FromJson(report.ToJson())))
                : invite;
            finished.Add(statement.Words.Contains(InviteWord.Out) || statement.Words.Contains(InviteWord.Unknown)
                ? Merge(statement, await InviteAsync(statement.Room, statement.Emails, CancellationToken.None))
                : statement);
        }

        return new(resolved, finished);
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    // Who was in by the words of before is in by them still.
    private static InviteStatement Merge(InviteStatement before, InviteStatement after) => after with
    {
        Words = [.. before.Words.Zip(after.Words, static (earlier, later) => later is InviteWord.WasIn && earlier is InviteWord.In or InviteWord.InUnmailed ? earlier : later)],
    };

    private static InviteWord WordOf(InvitationOutcome outcome) => outcome.Status switch
    {
        InvitationStatus.Granted or InvitationStatus.AccessChanged => InviteWord.In,
        InvitationStatus.GrantedMailUnconfirmed => InviteWord.InUnmailed,
        InvitationStatus.AlreadyMember => InviteWord.WasIn,
        InvitationStatus.Unknown => InviteWord.Unknown,
        _ => InviteWord.Out,
    };

    private InviteStatement Keep(InvitationReport report)
    {
        var statement = new InviteStatement(
            report.RoomId,
            [.. report.Outcomes.Select(static outcome => outcome.Invitation.Email!)],
            [.. report.Outcomes.Select(WordOf)]);
        lock (_reports)
        {
            _reports[statement] = report;
        }

        return statement;
    }
}
