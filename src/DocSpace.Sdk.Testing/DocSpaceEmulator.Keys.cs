namespace DocSpace.Sdk.Testing;

/// <content>The API keys.</content>
public sealed partial class DocSpaceEmulator
{
    /// <summary>Creates an API key that acts as a person.</summary>
    /// <param name="user">The person.</param>
    /// <param name="scopes">For instance <c>rooms:read</c>. Default: none, which means all rights of the person.</param>
    /// <exception cref="ArgumentException"><paramref name="user"/> is not of this portal.</exception>
    public string CreateApiKey(EmulatedUser user, params string[] scopes)
    {
        ArgumentNullException.ThrowIfNull(user);
        ArgumentNullException.ThrowIfNull(scopes);
        return Read(portal => portal.Keys.Create(Find(user), KeyName, scopes).Value);
    }

    /// <summary>Creates an API key that acts as a person for a while.</summary>
    /// <param name="user">The person.</param>
    /// <param name="lifetime">When the key ends, counted from now. Requests to the portal can name whole days only.</param>
    /// <param name="scopes">For instance <c>rooms:read</c>. Default: none, which means all rights of the person.</param>
    /// <exception cref="ArgumentException"><paramref name="user"/> is not of this portal.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="lifetime"/> is not positive.</exception>
    public string CreateApiKey(EmulatedUser user, TimeSpan lifetime, params string[] scopes)
    {
        ArgumentNullException.ThrowIfNull(user);
        ArgumentNullException.ThrowIfNull(scopes);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(lifetime, TimeSpan.Zero);
        return Read(portal => portal.Keys.Create(Find(user), KeyName, scopes, lifetime).Value);
    }

    /// <summary>Deletes an API key: requests with it are answered with 401 from now on.</summary>
    /// <param name="apiKey">The key.</param>
    /// <exception cref="ArgumentException">The portal does not know the key. The message does not repeat it.</exception>
    public void RevokeApiKey(string apiKey)
    {
        ArgumentNullException.ThrowIfNull(apiKey);
        if (!Read(portal => portal.Keys.Revoke(apiKey)))
        {
            throw new ArgumentException("The portal has no such API key.", nameof(apiKey));
        }
    }
}
