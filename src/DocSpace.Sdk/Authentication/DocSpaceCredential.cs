namespace DocSpace.Sdk.Authentication;

/// <summary>What a client signs in with. Created by one of the factory methods; its secret cannot be read back.</summary>
public abstract class DocSpaceCredential
{
    private protected DocSpaceCredential()
    {
    }

    /// <summary>An API key. It acts as the user who created it, limited to the scopes of the key.</summary>
    /// <param name="key">The key as the portal showed it once; starts with <c>sk-</c>.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="key"/> does not start with <c>sk-</c>, is longer than 512 characters, or holds anything but letters, digits, <c>-</c> and <c>_</c>.
    /// The message does not repeat the key.
    /// </exception>
    public static DocSpaceCredential ApiKey(string key) => new ApiKeyCredential(key);

    /// <summary>The value of the <c>Authorization</c> header for the next request.</summary>
    internal abstract ValueTask<string> GetAuthorizationAsync(CancellationToken cancellationToken);
}
