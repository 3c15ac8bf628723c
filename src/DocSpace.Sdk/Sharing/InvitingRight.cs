using System.Net;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Rooms;

namespace DocSpace.Sdk.Sharing;

/// <summary>Whether the caller may invite people to a room. The server says so of the room, and not when it is asked to invite.</summary>
internal sealed class InvitingRight(IRoomsApi rooms, RoomId room)
{
    private bool? _answer;

    /// <summary>Asks once; null when that cannot be found out.</summary>
    public async Task<bool?> AskAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (_answer is null)
            {
                var content = (await rooms.GetAsync(room, cancellationToken).ConfigureAwait(false)).Content;

                // Of an AI room, server 3.7 says that even its owner may not invite, and then lets the owner do it.
                _answer = content.Type is RoomType.Ai ? null : content.Permissions.CanInvite;
            }
        }
        catch (DocSpaceApiException refusal) when (refusal.StatusCode is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden or HttpStatusCode.NotFound)
        {
            _answer = false;
        }
        catch (DocSpaceException)
        {
            // A portal that is busy says nothing about rights. The look at the members that follows says more.
        }

        return _answer;
    }
}
