using DocSpace.Sdk.Rooms;

namespace DocSpace.Sdk.Sharing;

/// <summary>The body of <c>PUT files/share</c> and, without rooms, of <c>PUT files/folder/{folderId}/share</c>.</summary>
internal sealed class SharingBody
{
    public IReadOnlyList<RoomId>? FolderIds { get; init; }

    public required IReadOnlyList<SharingItem> Share { get; init; }

    public required bool Notify { get; init; }

    public string? SharingMessage { get; init; }

    public static SharingBody Of(IReadOnlyList<RoomId>? rooms, IEnumerable<RoomInvitation> invitations, SharingOptions options) => new()
    {
        FolderIds = rooms,
        Share = [.. invitations.Select(static invitation => new SharingItem { ShareTo = invitation.Id, Email = invitation.Email, Access = invitation.Access })],
        Notify = options.Notify,
        SharingMessage = options.Message,
    };

    public override string ToString() => nameof(SharingBody);
}
