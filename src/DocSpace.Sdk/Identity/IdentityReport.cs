using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Users;

namespace DocSpace.Sdk.Identity;

/// <summary>Who the caller is and what the API key may be used for.</summary>
public sealed record IdentityReport
{
    /// <summary>The key.</summary>
    public required ApiKeyInfo ApiKey { get; init; }

    /// <summary>The user that the key acts as; <see langword="null"/> when the key may not read it, see <see cref="ApiKeyInfo.CreatedBy"/>.</summary>
    public DocSpaceUserProfile? User { get; init; }

    /// <summary>Whether the key may read rooms, their members and links.</summary>
    public bool CanReadRooms => Covers("GET files/rooms");

    /// <summary>Whether the key may create and change rooms, their members and links.</summary>
    public bool CanChangeRooms => Covers("POST files/rooms");

    /// <summary>Whether the key may follow operations and read tags, groups of rooms, templates and members of groups.</summary>
    public bool CanReadFiles => Covers("GET files/fileops");

    /// <summary>Whether the key may start operations, set pictures, and change tags, groups of rooms, templates and owners.</summary>
    public bool CanChangeFiles => Covers("PUT files/fileops/move");

    /// <summary>The scopes that the key lacks for all that the SDK can do with rooms; empty when it lacks none.</summary>
    public IReadOnlyList<string> MissingScopes =>
        [.. new[] { (Has: CanChangeRooms, Scope: "rooms:write"), (Has: CanChangeFiles, Scope: "files:write") }.Where(static row => !row.Has).Select(static row => row.Scope)];

    /// <summary>The scopes any one of which the key would need for a call.</summary>
    /// <param name="operation">Method and path of the call, for instance <c>GET files/fileops</c>, as in <see cref="DocSpaceException.Operation"/>.</param>
    /// <returns>The scopes, the narrowest first; empty when the key may make the call.</returns>
    /// <exception cref="ArgumentException"><paramref name="operation"/> is not a method, a blank and a path.</exception>
    public IReadOnlyList<string> MissingFor(string operation)
    {
        ArgumentNullException.ThrowIfNull(operation);
        if (operation.Split(' ') is not [{ Length: > 0 }, { Length: > 0 }])
        {
            throw new ArgumentException("An operation is a method, a blank and a path, for instance GET files/fileops.", nameof(operation));
        }

        var needed = ScopeTable.For(operation);
        return ScopeTable.Covers(ApiKey.Permissions, needed) ? [] : needed;
    }

    /// <summary>The id of the key and what it may do.</summary>
    public override string ToString() =>
        $"{ApiKey}: rooms {Level(CanReadRooms, CanChangeRooms)}, files {Level(CanReadFiles, CanChangeFiles)}";

    private static string Level(bool canRead, bool canChange) => canChange ? "read and write" : canRead ? "read" : "none";

    private bool Covers(string operation) => MissingFor(operation).Count == 0;
}
