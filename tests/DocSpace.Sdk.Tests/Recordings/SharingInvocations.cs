using DocSpace.Sdk.Sharing;
using static DocSpace.Sdk.Tests.Recordings.Invocation;

namespace DocSpace.Sdk.Tests.Recordings;

/// <summary>The endpoints of members and links.</summary>
internal static class SharingInvocations
{
    private const string NoPlaceYet = "The model does not have all fields yet.";

    public static IReadOnlyList<Invocation> All { get; } =
    [
        new("setRoomSecurity", "PUT files/rooms/{id}/share", Of(static call => call.Client.InviteAsync(call.Room, "ann@example.com", RoomAccess.Read, cancellationToken: call.Token)))
        {
            ResultIsOther = "The answer lacks those who were invited by e-mail: the members are read from the list.",
        },
        new("getRoomSecurity", "GET files/rooms/{id}/share", Of(static call => call.Client.Sharing.ListMembersAsync(call.Room, null, call.Token)))
        {
            Content = static answer => answer,
            ResultIsOther = NoPlaceYet,
        },
    ];
}
