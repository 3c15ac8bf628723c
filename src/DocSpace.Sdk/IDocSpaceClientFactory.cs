using Microsoft.Extensions.Options;

namespace DocSpace.Sdk;

/// <summary>
/// Gives a <see cref="DocSpaceClient"/> per tenant, for applications that learn about their portals at run time. Register it with
/// <c>services.AddDocSpaceClientFactory(…)</c>. Thread-safe. An application replaces it in its own tests.
/// </summary>
/// <remarks>
/// Tenants share no credential, no connection and no state of retries. The factory keeps as many of them as
/// <see cref="DocSpaceClientFactoryOptions.Capacity"/> says; the one that was not used for the longest time goes first.
/// </remarks>
public interface IDocSpaceClientFactory
{
    /// <summary>Gives the client of a tenant, and makes it when the tenant is not known. Sends nothing.</summary>
    /// <param name="tenant">What the application calls the tenant: any text, compared letter by letter.</param>
    /// <param name="configure">
    /// Sets the options of a tenant that is not known: one that is new, or was removed, or had to make room. Runs once, however many
    /// callers ask at the same time; the callers of the same tenant wait for it, all others do not. Must not ask for the same tenant.
    /// </param>
    /// <returns>
    /// The client. It belongs to the factory: to dispose it does nothing. Whoever keeps it may use it for as long as the factory
    /// lives, also after the tenant was removed or had to make room: the next call opens a connection again.
    /// </returns>
    /// <exception cref="ArgumentException"><paramref name="tenant"/> is empty, or an argument is <see langword="null"/>.</exception>
    /// <exception cref="OptionsValidationException">
    /// An option is wrong; the message names the tenant and the option and says what is expected. This and whatever else
    /// <paramref name="configure"/> throws reaches every caller that waited, and is not kept: the next call configures again.
    /// </exception>
    /// <exception cref="ObjectDisposedException">The container of the factory was disposed. Calls of its clients fail in the same way.</exception>
    DocSpaceClient GetClient(string tenant, Action<DocSpaceClientOptions> configure);

    /// <summary>
    /// Forgets a tenant, for instance when its key was changed or it left: the next <see cref="GetClient"/> configures it anew.
    /// Its connections are closed, those of calls under way when the calls end.
    /// </summary>
    /// <param name="tenant">The tenant.</param>
    /// <returns>Whether the tenant was known.</returns>
    /// <exception cref="ArgumentException"><paramref name="tenant"/> is empty or <see langword="null"/>.</exception>
    bool Remove(string tenant);
}
