using System.Net;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Operations;

namespace DocSpace.Sdk.Rooms;

/// <summary>A room is to exist no longer. The result is its id.</summary>
internal sealed class RoomGoneGoal(IRoomsApi api, RoomId id) : OperationGoal
{
    public override bool IsSeenElsewhere => true;

    /// <summary>The server answers a deletion with the caller's first one that it still knows.</summary>
    public override bool MayFollowOther => true;

    public override async Task<object?> ReadAsync(RoomOperationRow? end)
    {
        try
        {
            await api.GetAsync(id, CancellationToken.None).ConfigureAwait(false);
            return null;
        }
        catch (DocSpaceApiException gone) when (gone.StatusCode is HttpStatusCode.NotFound || IsDisconnected(gone))
        {
            return id;
        }
    }

    // A room in a third-party storage goes together with the connection, and the server fails over ids of storages that it does not know.
    private bool IsDisconnected(DocSpaceApiException failure) =>
        id.IsThirdParty
        && failure.StatusCode is HttpStatusCode.InternalServerError
        && failure.ServerMessage?.Contains("Sequence contains no elements", StringComparison.Ordinal) == true;
}
