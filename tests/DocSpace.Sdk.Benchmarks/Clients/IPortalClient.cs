namespace DocSpace.Sdk.Benchmarks.Clients;

/// <summary>One way to talk to a portal. All of them send the same requests, and read from the answers what the task needs.</summary>
internal interface IPortalClient : IDisposable
{
    /// <summary>Creates a room and returns its id. One request.</summary>
    Task<int> CreateAsync();

    /// <summary>
    /// Invites people and returns how many are in now who were not before. Three requests: the server's answer does not say who is in, so
    /// the members are read before and after.
    /// </summary>
    Task<int> InviteAsync(int room, IReadOnlyList<string> emails);

    /// <summary>Reads a page of 100 rooms and returns how many came. One request.</summary>
    Task<int> ListAsync();

    /// <summary>Reads all rooms, page after page, and returns how many there are.</summary>
    Task<int> EnumerateAsync();
}
