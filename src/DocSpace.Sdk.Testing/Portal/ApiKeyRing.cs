using System.Security.Cryptography;

namespace DocSpace.Sdk.Testing.Portal;

/// <summary>The API keys of the portal.</summary>
internal sealed class ApiKeyRing(TimeProvider time)
{
    private const int KeyBytes = 32;

    private readonly Dictionary<string, ApiKeyEntry> _keys = new(StringComparer.Ordinal);

    public IEnumerable<ApiKeyEntry> All => _keys.Values;

    public ApiKeyEntry Create(PortalUser user, string name, IReadOnlyList<string> scopes, TimeSpan? lifetime = null)
    {
        var now = time.GetUtcNow();
        var key = new ApiKeyEntry
        {
            User = user,
            Value = "sk-" + Convert.ToHexString(RandomNumberGenerator.GetBytes(KeyBytes)).ToLowerInvariant(),
            Name = name,
            Scopes = [.. scopes],
            Created = now,
            Expires = now + lifetime,
        };
        _keys.Add(key.Value, key);
        return key;
    }

    public bool Revoke(string value) => _keys.Remove(value);

    public ApiKeyEntry? Find(Guid id) => _keys.Values.FirstOrDefault(key => key.Id == id);

    /// <summary>The key that somebody signs in with, or null when it is unknown, disabled, expired or its owner suspended.</summary>
    public ApiKeyEntry? Use(string value)
    {
        var now = time.GetUtcNow();
        if (!_keys.TryGetValue(value, out var key) || !key.IsGood(now))
        {
            return null;
        }

        key.LastUsed = now;
        return key;
    }
}
