using System.Text.Json;
using System.Text.Json.Serialization;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Serialization;

namespace DocSpace.Sdk.Sharing;

/// <summary>
/// What became of a list of invitations: exactly one outcome for each, in the order in which they were given, checked against
/// the list of members. Can be kept as JSON and gone on with later, also by another process: see <see cref="ToJson"/>.
/// </summary>
public sealed record InvitationReport
{
    /// <summary>The room.</summary>
    public required RoomId RoomId { get; init; }

    /// <summary>One outcome per invitation, in order.</summary>
    public required IReadOnlyList<InvitationOutcome> Outcomes { get; init; }

    /// <summary>
    /// How long the portal asks to wait before the rest is sent, when one of its limits ended the call; <see langword="null"/> otherwise,
    /// or when it did not say.
    /// </summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>
    /// Until when the server may still work on a request of a call that was cancelled; <see langword="null"/> otherwise.
    /// <see cref="RoomSharingClient.ResumeAsync"/> waits for it, unless everybody is in before.
    /// </summary>
    public DateTimeOffset? UnsettledUntil { get; init; }

    /// <summary>
    /// Whether something is left to do: invitations that were not attempted, or whose outcome is unknown.
    /// <see cref="RoomSharingClient.ResumeAsync"/> does it.
    /// </summary>
    [JsonIgnore]
    public bool CanResume => Outcomes.Any(static outcome => outcome.IsOpen);

    /// <summary>Whether every invitee has the wished access now.</summary>
    [JsonIgnore]
    public bool AllGranted => Outcomes.All(static outcome => outcome.IsGranted);

    /// <summary>Throws unless every invitee has the wished access now.</summary>
    /// <exception cref="DocSpaceInvitationException">Somebody does not. Its message names positions and reasons, its report everything.</exception>
    public void EnsureAllGranted()
    {
        if (!AllGranted)
        {
            throw new DocSpaceInvitationException(this);
        }
    }

    /// <summary>
    /// The report as JSON, which <see cref="FromJson"/> reads. It holds the e-mail addresses of the invitees: keep it as carefully as those.
    /// </summary>
    public string ToJson() => JsonSerializer.Serialize(this, DocSpaceJsonContext.Default.InvitationReport);

    /// <summary>Reads a report from JSON.</summary>
    /// <param name="json">What <see cref="ToJson"/> wrote.</param>
    /// <exception cref="ArgumentException"><paramref name="json"/> is not a report.</exception>
    public static InvitationReport FromJson(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            if (JsonSerializer.Deserialize(json, DocSpaceJsonContext.Default.InvitationReport) is { Outcomes: { } outcomes } report
                && outcomes.Select(static outcome => outcome?.Index).SequenceEqual(Enumerable.Range(0, outcomes.Count).Select(static i => (int?)i)))
            {
                return report;
            }
        }
        catch (JsonException)
        {
            // Its message could quote an address.
        }

        throw new ArgumentException("The text is not a report of invitations as ToJson writes it.", nameof(json));
    }

    /// <summary>The numbers; never an address.</summary>
    public override string ToString() => $"Room {RoomId}: {Outcomes.Count(static outcome => outcome.IsGranted)} of {Outcomes.Count} granted";
}
