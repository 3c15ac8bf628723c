using System.Security.Cryptography;

namespace DocSpace.Sdk.Testing.Portal;

/// <summary>The API keys of the portal. A key acts as the person who created it.</summary>
internal sealed class ApiKeyRing
{
    private const int KeyBytes = 32;

    private readonly Dictionary<string, ApiKeyEntry> _keys = new(StringComparer.Ordinal);

    public string Create(PortalUser user, IReadOnlyList<string> scopes)
    {
        var key = "sk-" + Convert.ToHexString(RandomNumberGenerator.GetBytes(KeyBytes)).ToLowerInvariant();
        _keys.Add(key, new ApiKeyEntry(user, scopes.Count == 0 ? ["*"] : [.. scopes]));
        return key;
    }

    public bool Revoke(string key) => _keys.Remove(key);

    public ApiKeyEntry? Find(string key) =>
        _keys.TryGetValue(key, out var entry) && !entry.User.IsSuspended ? entry : null;
}
