using System.Net;
using DocSpace.Sdk.Errors;

namespace DocSpace.Sdk.Groups;

/// <summary>
/// The caller's own groups of rooms, which nobody else sees. Since server 3.7. Keys need the scopes <c>files:read</c> and
/// <c>files:write</c>. Thread-safe. Every method can be overridden by a test double.
/// </summary>
public class RoomGroupsClient
{
    private readonly IRoomGroupsApi _api;

    internal RoomGroupsClient(IRoomGroupsApi api) => _api = api;

    /// <summary>For test doubles: no method works unless it is overridden.</summary>
    protected RoomGroupsClient() => _api = null!;

    /// <summary>
    /// Creates a group of rooms. Calls <c>GET files/group</c>, then <c>POST files/group</c> once. When the server refuses one of
    /// the rooms, it leaves an empty group behind: the call then deletes a group of this name that is empty and was not there before.
    /// </summary>
    /// <param name="options">What the group looks like.</param>
    /// <param name="cancellationToken">Stops waiting. A group may exist nevertheless when the request was on its way.</param>
    /// <returns>The group with its rooms.</returns>
    /// <exception cref="ArgumentException">An option is missing or breaks a rule named there. Nothing was sent.</exception>
    /// <exception cref="DocSpaceApiException">
    /// 403 when the caller may not read one of the rooms or it does not exist, 400 when there is no such icon. No group is left,
    /// unless the message says so.
    /// </exception>
    /// <exception cref="DocSpaceOutcomeUnknownException">The answer was lost or useless: the group may exist. Look for it before you create it again.</exception>
    /// <exception cref="DocSpaceConnectionException">The portal was not reached. No group was created.</exception>
    public virtual async Task<RoomGroup> CreateAsync(RoomGroupOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        RoomGroupGuard.Check(options);
        var body = new RoomGroupBody { Name = options.Name, Icon = options.Icon, Rooms = [.. options.Rooms.Distinct()] };
        var before = (await ListAsync(includeRooms: false, cancellationToken).ConfigureAwait(false)).Select(static group => group.Id).ToHashSet();
        try
        {
            var made = await SentOnce.SendAsync(
                () => _api.CreateAsync(body, cancellationToken),
                "It is unknown whether the group was created. Look for it before you create it again.").ConfigureAwait(false);
            return made.Content;
        }
        catch (DocSpaceApiException refusal) when (refusal is { StatusCode: HttpStatusCode.Forbidden, ServerMessage: not null })
        {
            if (await RemoveLeftoverAsync(body.Name, before, cancellationToken).ConfigureAwait(false))
            {
                throw;
            }

            throw refusal.WithHint("A group without these rooms may have been left behind.");
        }
    }

    /// <summary>Reads a group. Calls <c>GET files/group/{id}</c>.</summary>
    /// <param name="id">The group.</param>
    /// <param name="includeRooms">Whether to read its rooms too.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="id"/> is zero or negative.</exception>
    /// <exception cref="DocSpaceApiException">404 when the caller has no such group.</exception>
    /// <exception cref="DocSpaceConnectionException">The portal was not reached.</exception>
    public virtual async Task<RoomGroup> GetAsync(int id, bool includeRooms = true, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(id);
        return (await _api.GetAsync(id, Flag(includeRooms), cancellationToken).ConfigureAwait(false)).Content;
    }

    /// <summary>Reads all groups of the caller. Calls <c>GET files/group</c>.</summary>
    /// <param name="includeRooms">Whether to read their rooms too.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="DocSpaceApiException">The server refused.</exception>
    /// <exception cref="DocSpaceConnectionException">The portal was not reached.</exception>
    public virtual async Task<IReadOnlyList<RoomGroup>> ListAsync(bool includeRooms = true, CancellationToken cancellationToken = default) =>
        (await _api.ListAsync(Flag(includeRooms), cancellationToken).ConfigureAwait(false)).Content;

    /// <summary>Changes the name and the rooms of a group. Calls <c>PUT files/group/{id}</c>.</summary>
    /// <param name="id">The group.</param>
    /// <param name="options">What to change.</param>
    /// <param name="cancellationToken">Stops waiting; the change may happen nevertheless.</param>
    /// <returns>The group after the change, with its rooms.</returns>
    /// <exception cref="ArgumentException">Nothing is set, or an option breaks a rule named there. Nothing was sent.</exception>
    /// <exception cref="DocSpaceApiException">404 when the caller has no such group, 403 when one of the rooms does not exist or the caller may not read it.</exception>
    /// <exception cref="DocSpaceConnectionException">The portal was not reached, or the answer was lost.</exception>
    public virtual async Task<RoomGroup> UpdateAsync(int id, RoomGroupUpdateOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(id);
        ArgumentNullException.ThrowIfNull(options);
        RoomGroupGuard.Check(options);
        var body = new RoomGroupUpdateBody
        {
            GroupName = options.Name,
            RoomsToAdd = options.RoomsToAdd is { Count: > 0 } added ? [.. added.Distinct()] : null,
            RoomsToRemove = options.RoomsToRemove is { Count: > 0 } removed ? [.. removed.Distinct()] : null,
        };
        return (await _api.UpdateAsync(id, body, cancellationToken).ConfigureAwait(false)).Content;
    }

    /// <summary>Gives a group another icon. Calls <c>POST files/group/{id}/icon</c>.</summary>
    /// <param name="id">The group.</param>
    /// <param name="icon">The icon: see <see cref="RoomGroupOptions.Icon"/>.</param>
    /// <param name="cancellationToken">Stops waiting; the change may happen nevertheless.</param>
    /// <returns>The group after the change.</returns>
    /// <exception cref="ArgumentException"><paramref name="id"/> or <paramref name="icon"/> is not allowed. Nothing was sent.</exception>
    /// <exception cref="DocSpaceApiException">404 when the caller has no such group, 400 when there is no such icon.</exception>
    /// <exception cref="DocSpaceConnectionException">The portal was not reached, or the answer was lost.</exception>
    public virtual Task<RoomGroup> SetIconAsync(int id, string icon, CancellationToken cancellationToken = default)
    {
        RoomGroupGuard.CheckIcon(icon, nameof(icon));
        return ChangeIconAsync(id, icon, cancellationToken);
    }

    /// <summary>Takes the icon off a group. Calls <c>POST files/group/{id}/icon</c>.</summary>
    /// <param name="id">The group.</param>
    /// <param name="cancellationToken">Stops waiting; the change may happen nevertheless.</param>
    /// <returns>The group after the change.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="id"/> is zero or negative.</exception>
    /// <exception cref="DocSpaceApiException">404 when the caller has no such group.</exception>
    /// <exception cref="DocSpaceConnectionException">The portal was not reached, or the answer was lost.</exception>
    public virtual Task<RoomGroup> RemoveIconAsync(int id, CancellationToken cancellationToken = default) =>
        ChangeIconAsync(id, string.Empty, cancellationToken);

    /// <summary>
    /// Deletes a group; its rooms stay. Calls <c>GET files/group/{id}</c>, because the server says of any group that it was
    /// deleted, then <c>DELETE files/group/{id}</c>.
    /// </summary>
    /// <param name="id">The group.</param>
    /// <param name="cancellationToken">Stops waiting; the deletion may happen nevertheless.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="id"/> is zero or negative.</exception>
    /// <exception cref="DocSpaceApiException">404 when the caller has no such group.</exception>
    /// <exception cref="DocSpaceConnectionException">The portal was not reached, or the answer was lost.</exception>
    public virtual async Task DeleteAsync(int id, CancellationToken cancellationToken = default)
    {
        await GetAsync(id, includeRooms: false, cancellationToken).ConfigureAwait(false);
        await _api.DeleteAsync(id, cancellationToken).ConfigureAwait(false);
    }

    private static string Flag(bool value) => value ? "true" : "false";

    private async Task<RoomGroup> ChangeIconAsync(int id, string icon, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(id);
        return (await _api.SetIconAsync(id, new RoomGroupIconBody { Icon = icon }, cancellationToken).ConfigureAwait(false)).Content;
    }

    // Names are not unique, so only a group that is new and empty can be the one that the refused call made.
    private async Task<bool> RemoveLeftoverAsync(string name, HashSet<int> before, CancellationToken cancellationToken)
    {
        try
        {
            var added = (await ListAsync(includeRooms: false, cancellationToken).ConfigureAwait(false)).Where(group => !before.Contains(group.Id) && group.Name == name);
            var isClean = true;
            foreach (var group in added)
            {
                if (group.RoomsCount == 0)
                {
                    await _api.DeleteAsync(group.Id, cancellationToken).ConfigureAwait(false);
                }
                else
                {
                    isClean = false;
                }
            }

            return isClean;
        }
        catch (DocSpaceException)
        {
            return false;
        }
    }
}
