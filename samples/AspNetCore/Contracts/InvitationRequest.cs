using DocSpace.Sdk.Sharing;

namespace AspNetCore.Contracts;

internal sealed record InvitationRequest(IReadOnlyList<string> Emails, RoomAccess Access, bool Notify = true);
