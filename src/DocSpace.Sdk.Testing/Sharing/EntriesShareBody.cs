using DocSpace.Sdk.Testing.Http;
using DocSpace.Sdk.Testing.Rooms;

namespace DocSpace.Sdk.Testing.Sharing;

/// <summary>Whom to give which access to rooms. The same as invitations, with other names.</summary>
internal sealed class EntriesShareBody : EntriesBody
{
    private const int MaxText = 255;

    public List<ShareParamsBody?>? Share { get; set; }

    public bool Notify { get; set; }

    public string? SharingMessage { get; set; }

    public void Validate()
    {
        var errors = new ModelErrors("").MaxLength("SharingMessage", SharingMessage, MaxText);
        for (var i = 0; i < Share?.Count; i++)
        {
            if (Share[i]?.Email is { } email && !EmailRules.PassesAttribute(email))
            {
                errors.Add($"Share[{i}].Email", "The Email field is not a valid e-mail address.");
            }
        }

        errors.ThrowIfAny();
    }

    public List<InvitationBody> ToInvitations() => [.. (Share ?? []).Select(static share => share is null
        ? throw ServerError.NullReference()
        : new InvitationBody { Id = share.ShareTo, Email = share.Email, Access = share.Access })];
}
