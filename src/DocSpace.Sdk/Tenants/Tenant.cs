namespace DocSpace.Sdk.Tenants;

/// <summary>One client of the factory, made once, and the transport that it has at the moment.</summary>
internal sealed class Tenant
{
    // Of callers at the same time one makes the client and the others wait for it, or for its failure.
    private readonly Lazy<DocSpaceClient> _client;

    public Tenant(string name, Func<Tenant, DocSpaceClient> create)
    {
        Name = name;
        Place = new LinkedListNode<Tenant>(this);
        _client = new Lazy<DocSpaceClient>(() => create(this));
    }

    public string Name { get; }

    public DocSpaceClient Client => _client.Value;

    // What follows is the business of the cache, under its lock.

    /// <summary>The place among the tenants that have a transport.</summary>
    public LinkedListNode<Tenant> Place { get; }

    /// <summary>Null while the tenant has no place.</summary>
    public HttpMessageInvoker? Transport { get; set; }

    /// <summary>Calls under way.</summary>
    public int Calls { get; set; }

    /// <summary>Whether the transport is closed as soon as the calls under way are over.</summary>
    public bool IsLeaving { get; set; }

    /// <summary>How many removals there had been when the tenant last had its name.</summary>
    public long NamedAt { get; set; }
}
