namespace DocSpace.Sdk.Testing.Portal;

/// <summary>
/// Counts wrong passwords by what they were for: a link, an account. The server counts by address of the caller, too, but here
/// all callers have the same.
/// </summary>
internal sealed class PasswordAttempts(TimeProvider time)
{
    private const int Max = 5;

    // As a portal is set up: the attempts of a minute count, and the refusal lasts as long.
    private static readonly TimeSpan _window = TimeSpan.FromMinutes(1);

    private readonly Dictionary<string, List<DateTimeOffset>> _failures = new(StringComparer.Ordinal);

    public bool IsBlocked(string key) => Recent(key).Count >= Max;

    /// <summary>Notes a wrong password and tells whether it was the last one that the server listens to.</summary>
    public bool Fail(string key)
    {
        var failures = Recent(key);
        failures.Add(time.GetUtcNow());
        _failures[key] = failures;
        return failures.Count >= Max;
    }

    private List<DateTimeOffset> Recent(string key)
    {
        if (!_failures.TryGetValue(key, out var failures))
        {
            return [];
        }

        failures.RemoveAll(failure => failure <= time.GetUtcNow() - _window);
        return failures;
    }
}
