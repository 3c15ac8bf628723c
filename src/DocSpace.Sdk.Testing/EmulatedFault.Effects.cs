using DocSpace.Sdk.Testing.Faults;

namespace DocSpace.Sdk.Testing;

/// <content>What can go wrong with the work that was asked for.</content>
public sealed partial class EmulatedFault
{
    /// <summary>
    /// Aborts the connection and does what was asked later, as a busy portal does for a client that gave up.
    /// </summary>
    /// <param name="after">
    /// How long after the request was read, measured with <see cref="DocSpaceEmulatorOptions.TimeProvider"/>. The effect shows at the
    /// next request or look at the portal, with the dates of the moment when it was due.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="after"/> is negative.</exception>
    public static EmulatedFault LateCommit(TimeSpan after)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(after, TimeSpan.Zero);
        return new(FaultKind.LateCommit, new FaultPlan { Effect = FaultEffect.Late, Lateness = after, Cuts = true });
    }

    /// <summary>Answers with an error at once, such as 504 of a gateway that waited too long, and does what was asked later.</summary>
    /// <param name="after">
    /// How long after the request was read, measured with <see cref="DocSpaceEmulatorOptions.TimeProvider"/>. The effect shows at the
    /// next request or look at the portal, with the dates of the moment when it was due.
    /// </param>
    /// <param name="status">The status of the answer.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="after"/> is negative, or <paramref name="status"/> is not from 400 to 599.
    /// </exception>
    public static EmulatedFault LateCommit(TimeSpan after, int status)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(after, TimeSpan.Zero);
        return new(
            FaultKind.LateCommit,
            new FaultPlan { Effect = FaultEffect.Late, Lateness = after, Answer = FaultAnswers.Of(Checked(status)) });
    }

    /// <summary>
    /// Lets <c>PUT files/rooms/{id}/share</c>, or another request that invites, fail in the middle with 500: the invitations before are
    /// applied and mailed, the others are not. Other requests go on as if nothing was.
    /// </summary>
    /// <param name="index">
    /// The place of the invitation that it fails at: 0 applies nothing, the number of the invitations applies all of them.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is negative.</exception>
    public static EmulatedFault CrashAt(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        return new(FaultKind.CrashAt, new FaultPlan { CrashIndex = index });
    }

    /// <summary>
    /// Lets <c>PUT files/rooms/{id}/share</c> fail in the middle with 500, between the right of an invitee and the e-mail: the
    /// invitations before are applied and mailed, this one is applied and not mailed, the others are not applied. Other requests go on as
    /// if nothing was.
    /// </summary>
    /// <param name="index">The place of the invitation whose e-mail is lost; the first has 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is negative.</exception>
    public static EmulatedFault CrashBeforeMail(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        return new(FaultKind.CrashBeforeMail, new FaultPlan { MailCrashIndex = index });
    }

    /// <summary>
    /// Lets <c>PUT files/rooms/{id}/share</c> leave invitations out without a word: the answer is 200. Other requests go on as if
    /// nothing was.
    /// </summary>
    /// <param name="indexes">The places of the invitations; the first has 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A place is negative.</exception>
    public static EmulatedFault DropInvitees(params int[] indexes) => Drop(null, indexes);

    /// <summary>
    /// Lets <c>PUT files/rooms/{id}/share</c> leave invitations out: the answer is 200 with a <c>warning</c> that does not say whom it
    /// means. Other requests go on as if nothing was.
    /// </summary>
    /// <param name="warning">The warning, such as <c>Duplicate UserName</c>.</param>
    /// <param name="indexes">The places of the invitations; the first has 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A place is negative.</exception>
    public static EmulatedFault DropInvitees(string warning, params int[] indexes)
    {
        ArgumentNullException.ThrowIfNull(warning);
        return Drop(warning, indexes);
    }

    private static EmulatedFault Drop(string? warning, int[] indexes)
    {
        ArgumentNullException.ThrowIfNull(indexes);
        foreach (var index in indexes)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index, nameof(indexes));
        }

        return new(FaultKind.DropInvitees, new FaultPlan { Dropped = [.. indexes], Warning = warning });
    }
}
