using DocSpace.Sdk.Testing.Http;
using DocSpace.Sdk.Testing.Portal;

namespace DocSpace.Sdk.Testing.Keys;

internal static class CreateKey
{
    public static ApiAnswer Handle(ApiCall call)
    {
        var body = BodyReader.Read(call, EmulatorJsonContext.Default.CreateKeyBody, key: "");
        body.Validate();
        if (call.Caller.Role is PortalRole.Guest)
        {
            throw ServerError.Unauthorized();
        }

        KeyScopes.Check(body.Permissions);
        var lifetime = body.ExpiresInDays is { } days ? TimeSpan.FromDays(days) : (TimeSpan?)null;
        var key = call.Portal.Keys.Create(call.Caller, body.Name!, body.Permissions ?? [], lifetime);
        return Envelope.Ok(call, KeyJson.Created(call.Portal, key));
    }
}
