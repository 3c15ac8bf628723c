namespace DocSpace.Sdk.Identity;

/// <summary>What a new API key is like.</summary>
public sealed class ApiKeyOptions
{
    private const int MaxNameLength = 30;
    private const int MaxDays = 365;

    /// <summary>The name of the key, 1 to 30 characters.</summary>
    public required string Name { get; set; }

    /// <summary>The scopes of the key: see <see cref="IdentityClient.ListPermissionsAsync"/>. The whole SDK needs <c>rooms:write</c> and <c>files:write</c>.</summary>
    /// <value>Default: everything that the caller may do.</value>
    public IReadOnlyCollection<string>? Permissions { get; set; }

    /// <summary>After how many days the key stops working, 1 to 365.</summary>
    /// <value>Default: never.</value>
    public int? ExpiresInDays { get; set; }

    internal void Check()
    {
        Guard.Require(
            !string.IsNullOrWhiteSpace(Name) && Name.Length <= MaxNameLength && !Name.Any(char.IsControl),
            $"{nameof(Name)} has 1 to {MaxNameLength} characters, no control characters and not blanks alone.",
            "options");
        Guard.Require(ExpiresInDays is null or (>= 1 and <= MaxDays), $"{nameof(ExpiresInDays)} is from 1 to {MaxDays}.", "options");

        // The server would make a key without limits of an empty list.
        Guard.Require(
            Permissions is null || (Permissions.Count > 0 && !Permissions.Any(string.IsNullOrWhiteSpace)),
            $"{nameof(Permissions)} holds at least one scope and no empty one; leave it out for a key without limits.",
            "options");
    }
}
