using DocSpace.Sdk.Testing.Http;
using DocSpace.Sdk.Testing.Portal;

namespace DocSpace.Sdk.Testing.Keys;

/// <summary>Changes and deletes keys. The key of somebody else is no error: the answer is false and nothing happens.</summary>
internal static class ChangeKey
{
    public static ApiAnswer Update(ApiCall call)
    {
        var body = BodyReader.Read(call, EmulatorJsonContext.Default.UpdateKeyBody, key: "Changed");
        body.Validate();
        var key = Find(call);
        KeyScopes.Check(body.Permissions);
        if (!MayChange(call, key))
        {
            return Envelope.Ok(call, false);
        }

        key.Name = string.IsNullOrEmpty(body.Name) ? key.Name : body.Name;
        key.Scopes = body.Permissions ?? key.Scopes;
        key.IsActive = body.IsActive ?? key.IsActive;
        return Envelope.Ok(call, true);
    }

    public static ApiAnswer Delete(ApiCall call)
    {
        var key = Find(call);
        return Envelope.Ok(call, MayChange(call, key) && call.Portal.Keys.Revoke(key.Value));
    }

    private static ApiKeyEntry Find(ApiCall call)
    {
        var text = call.Route("keyId");
        if (!Guid.TryParse(text, out var id))
        {
            throw ProblemError.Validation("keyId", $"The value '{text}' is not valid.");
        }

        return call.Portal.Keys.Find(id) ?? throw ServerError.NullReference();
    }

    private static bool MayChange(ApiCall call, ApiKeyEntry key) => key.User == call.Caller || call.Caller.IsPortalAdmin;
}
