using DocSpace.Sdk.Errors;

namespace DocSpace.Sdk.Authentication;

/// <summary>After a failure nobody asks again for a while: all get the failure at once. Each failure in a row doubles the pause.</summary>
internal sealed record SignInPause(SignInError Error, DateTimeOffset End, TimeSpan Length)
{
    private static readonly TimeSpan ShortestAfterTrouble = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestAfterTrouble = TimeSpan.FromMinutes(1);

    // The server locks a user for a minute after five wrong passwords in a minute.
    private static readonly TimeSpan ShortestAfterRefusal = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan LongestAfterRefusal = TimeSpan.FromMinutes(15);

    public bool Covers(DateTimeOffset now) => now < End;

    public static SignInPause After(SignInPause? last, SignInError error, DateTimeOffset now)
    {
        var (shortest, longest) = error.Failure is SignInFailure.Unavailable or SignInFailure.ProviderFailed
            ? (ShortestAfterTrouble, LongestAfterTrouble)
            : (ShortestAfterRefusal, LongestAfterRefusal);
        var doubled = last is null ? shortest : last.Length * 2;
        var length = doubled < shortest ? shortest : doubled > longest ? longest : doubled;
        return new(error, now + length, length);
    }
}
