using DocSpace.Sdk.Sharing;

namespace AspNetCore.Contracts;

internal sealed record MemberResponse(Guid Id, RoomMemberKind Kind, string? Name, string? Email, RoomAccess Access);
