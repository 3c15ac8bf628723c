using System.Text.Json;
using DocSpace.Sdk.Testing.Http;

namespace DocSpace.Sdk.Testing.Limits;

internal static class InvitedEmails
{
    /// <summary>The invitations by address in a body. One that cannot be read has none: it is refused later for what it is.</summary>
    public static int Count(byte[] body)
    {
        try
        {
            var read = JsonSerializer.Deserialize(body, EmulatorJsonContext.Default.InvitationsBody);
            return read?.Invitations?.Count(static invitation => !string.IsNullOrEmpty(invitation?.Email)) ?? 0;
        }
        catch (JsonException)
        {
            return 0;
        }
    }
}
