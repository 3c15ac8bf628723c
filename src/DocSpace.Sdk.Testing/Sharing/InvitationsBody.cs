using DocSpace.Sdk.Testing.Http;

namespace DocSpace.Sdk.Testing.Sharing;

internal sealed class InvitationsBody
{
    private const int MaxEmail = 255;

    public List<InvitationBody?>? Invitations { get; set; }

    public bool Notify { get; set; }

    /// <summary>The server takes a text for the e-mail and does nothing with it.</summary>
    public string? Message { get; set; }

    public string? Culture { get; set; }

    public bool Force { get; set; }

    public void Validate()
    {
        var errors = new ModelErrors("RoomInvitation.");
        for (var i = 0; i < Invitations?.Count; i++)
        {
            if (Invitations[i]?.Email is not { } email)
            {
                continue;
            }

            var name = $"Invitations[{i}].Email";
            if (!EmailRules.PassesAttribute(email))
            {
                errors.Add(name, "The Email field is not a valid e-mail address.");
            }

            errors.MaxLength(name, email, MaxEmail);
        }

        errors.ThrowIfAny();
    }
}
