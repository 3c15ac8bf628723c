using System.Globalization;
using DocSpace.Sdk.Testing.Faults;

namespace DocSpace.Sdk.Testing;

/// <content>What can go wrong.</content>
public sealed partial class EmulatedFault
{
    /// <summary>Aborts the connection as soon as the head of the request came; the body is not read and nothing happens.</summary>
    public static EmulatedFault Refuse() => new(FaultKind.Refuse, new FaultPlan { Reads = false, Effect = FaultEffect.Never, Cuts = true });

    /// <summary>Reads the whole request and aborts the connection; nothing happens.</summary>
    public static EmulatedFault CutBefore() => new(FaultKind.CutBefore, new FaultPlan { Effect = FaultEffect.Never, Cuts = true });

    /// <summary>Does what was asked and aborts the connection instead of answering.</summary>
    public static EmulatedFault CutAfter() => new(FaultKind.CutAfter, new FaultPlan { Cuts = true });

    /// <summary>
    /// Does what was asked and breaks the answer off: its <c>Content-Length</c> is right, but after some bytes of the body the
    /// connection closes.
    /// </summary>
    /// <param name="count">How many bytes of the body arrive; 0 for the head alone. Shorter answers arrive whole.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public static EmulatedFault CutAtByte(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return new(FaultKind.CutAtByte, new FaultPlan { CutAtByte = count });
    }

    /// <summary>
    /// Lets the request wait after it was read, before anything happens. It is applied even if its client does not wait so long.
    /// </summary>
    /// <param name="delay">
    /// For how long, counted from when it was read and measured with <see cref="DocSpaceEmulatorOptions.TimeProvider"/>.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="delay"/> is not positive.</exception>
    public static EmulatedFault Delay(TimeSpan delay)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(delay, TimeSpan.Zero);
        return new(FaultKind.Delay, new FaultPlan { Delay = delay });
    }

    /// <summary>
    /// Lets the request wait before its body is read. It ends without an effect as soon as its client goes.
    /// </summary>
    /// <param name="delay">
    /// For how long, counted from the head of the request and measured with <see cref="DocSpaceEmulatorOptions.TimeProvider"/>.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="delay"/> is not positive.</exception>
    public static EmulatedFault DelayReading(TimeSpan delay)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(delay, TimeSpan.Zero);
        return new(FaultKind.DelayReading, new FaultPlan { Delay = delay, DelaysReading = true });
    }

    /// <summary>Answers with an error, as a gateway does that does not reach the portal: a page of HTML, and nothing happens.</summary>
    /// <param name="status">The status. 429 comes without a body.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="status"/> is not from 400 to 599.</exception>
    public static EmulatedFault Status(int status) =>
        new(FaultKind.Status, new FaultPlan { Effect = FaultEffect.Never, Answer = FaultAnswers.Of(Checked(status)) });

    /// <summary>Does what was asked and answers with an error all the same: a page of HTML.</summary>
    /// <param name="status">The status.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="status"/> is not from 400 to 599.</exception>
    public static EmulatedFault StatusAfter(int status) =>
        new(FaultKind.StatusAfter, new FaultPlan { Answer = FaultAnswers.Of(Checked(status)) });

    /// <summary>Answers with 429, without a body and without <c>Retry-After</c>; nothing happens.</summary>
    public static EmulatedFault TooManyRequests() => Limited(null);

    /// <summary>Answers with 429 and <c>Retry-After</c> in seconds; nothing happens.</summary>
    /// <param name="retryAfter">The wait that the header tells. Fractions of a second are cut off; it may be negative or zero.</param>
    public static EmulatedFault TooManyRequests(TimeSpan retryAfter) =>
        Limited(((long)retryAfter.TotalSeconds).ToString(CultureInfo.InvariantCulture));

    /// <summary>Answers with 429 and <c>Retry-After</c> as a date; nothing happens.</summary>
    /// <param name="retryAfter">The date, which may be past. The header tells it in UTC without fractions of a second.</param>
    public static EmulatedFault TooManyRequests(DateTimeOffset retryAfter) => Limited(retryAfter.ToString("R", CultureInfo.InvariantCulture));

    /// <summary>Answers with 429 and any text as <c>Retry-After</c>; nothing happens.</summary>
    /// <param name="retryAfter">The value of the header, however absurd, in printable ASCII.</param>
    /// <exception cref="ArgumentException"><paramref name="retryAfter"/> has other characters, which no server can send.</exception>
    public static EmulatedFault TooManyRequests(string retryAfter)
    {
        ArgumentNullException.ThrowIfNull(retryAfter);
        return retryAfter.All(static character => character is >= ' ' and <= '~')
            ? Limited(retryAfter)
            : throw new ArgumentException("A header holds printable ASCII only.", nameof(retryAfter));
    }

    private static EmulatedFault Limited(string? retryAfter) => new(
        FaultKind.TooManyRequests,
        new FaultPlan { Effect = FaultEffect.Never, Answer = FaultAnswers.TooManyRequests(retryAfter) });

    private static int Checked(int status)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(status, 400);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(status, 599);
        return status;
    }
}
