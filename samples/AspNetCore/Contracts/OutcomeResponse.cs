using DocSpace.Sdk.Sharing;

namespace AspNetCore.Contracts;

internal sealed record OutcomeResponse(string? Email, InvitationStatus Status, bool IsGranted, string? Reason);
