namespace DocSpace.Sdk.Tenants;

/// <summary>
/// Which tenants are known by name and which have a transport. A transport with calls under way is never closed, so the bound is
/// exceeded by such tenants only, and by none that rests.
/// </summary>
internal sealed class TenantCache(int capacity, TransportSource transports) : IDisposable
{
    private readonly object _lock = new();
    private readonly Dictionary<string, Tenant> _known = new(StringComparer.Ordinal);

    // All tenants that have a transport: those that rest, the least recently used first, and those with calls under way.
    private readonly LinkedList<Tenant> _resting = new();
    private readonly LinkedList<Tenant> _busy = new();
    private long _removals;
    private bool _disposed;

    public Tenant GetOrAdd(string name, Func<Tenant, DocSpaceClient> create)
    {
        lock (_lock)
        {
            ThrowIfDisposed();
            if (!_known.TryGetValue(name, out var tenant))
            {
                tenant = new Tenant(name, create) { NamedAt = _removals };
                _known.Add(name, tenant);
            }

            return tenant;
        }
    }

    /// <summary>Takes the name from a tenant that has no transport.</summary>
    public void Forget(Tenant tenant)
    {
        lock (_lock)
        {
            TakeName(tenant);
        }
    }

    public bool Remove(string name)
    {
        HttpMessageInvoker? closed = null;
        lock (_lock)
        {
            _removals++;
            if (!_known.Remove(name, out var tenant))
            {
                return false;
            }

            tenant.IsLeaving = tenant.Calls > 0;
            closed = tenant.IsLeaving ? null : Close(tenant);
        }

        closed?.Dispose();
        return true;
    }

    /// <summary>Begins a use of the tenant: it has a transport until <see cref="Leave"/>.</summary>
    public void Enter(Tenant tenant)
    {
        HttpMessageInvoker? closed;
        lock (_lock)
        {
            ThrowIfDisposed();
            if (tenant.Transport is null)
            {
                Open(tenant);
            }

            tenant.Calls++;
            MoveTo(_busy, tenant);
            closed = MakeRoom();
        }

        // Before the caller sends anything, so that connections keep within the bound too. Not under the lock: it closes sockets.
        closed?.Dispose();
    }

    public void Leave(Tenant tenant)
    {
        HttpMessageInvoker? closed = null;
        lock (_lock)
        {
            if (--tenant.Calls > 0 || _disposed)
            {
                return;
            }

            if (tenant.IsLeaving)
            {
                closed = Close(tenant);
            }
            else
            {
                MoveTo(_resting, tenant);
                closed = MakeRoom();
            }
        }

        closed?.Dispose();
    }

    public void Dispose()
    {
        HttpMessageInvoker?[] closed;
        lock (_lock)
        {
            _disposed = true;
            _known.Clear();
            closed = [.. _resting.Concat(_busy).ToArray().Select(Close)];
        }

        foreach (var transport in closed)
        {
            transport?.Dispose();
        }
    }

    private static void MoveTo(LinkedList<Tenant> list, Tenant tenant)
    {
        tenant.Place.List?.Remove(tenant.Place);
        list.AddLast(tenant.Place);
    }

    private static HttpMessageInvoker? Close(Tenant tenant)
    {
        tenant.Place.List?.Remove(tenant.Place);
        var transport = tenant.Transport;
        tenant.Transport = null;
        return transport;
    }

    private void Open(Tenant tenant)
    {
        tenant.Transport = new HttpMessageInvoker(transports());
        tenant.IsLeaving = false;

        // Back under its name, unless another client has it now, or somebody removed a tenant in the meantime: it may have been
        // this one, whose key is an old one then. To remember which one it was would keep the names of all who ever left.
        if (tenant.NamedAt == _removals)
        {
            _known.TryAdd(tenant.Name, tenant);
        }
    }

    // Every change adds one tenant at most, or lets one rest, so one at most has to go.
    private HttpMessageInvoker? MakeRoom()
    {
        if (_resting.Count + _busy.Count <= capacity || _resting.First is not { Value: var oldest })
        {
            return null;
        }

        TakeName(oldest);
        return Close(oldest);
    }

    private void TakeName(Tenant tenant)
    {
        if (_known.TryGetValue(tenant.Name, out var named) && named == tenant)
        {
            _known.Remove(tenant.Name);
            tenant.NamedAt = _removals;
        }
    }

    private void ThrowIfDisposed() => ObjectDisposedException.ThrowIf(_disposed, typeof(IDocSpaceClientFactory));
}
