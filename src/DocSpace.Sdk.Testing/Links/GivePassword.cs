using DocSpace.Sdk.Testing.Http;

namespace DocSpace.Sdk.Testing.Links;

/// <summary>Takes the password of a link and gives a cookie for it: without the cookie the key alone opens nothing.</summary>
internal static class GivePassword
{
    public static ApiAnswer Handle(ApiCall call)
    {
        var body = BodyReader.Read(call, EmulatorJsonContext.Default.LinkPasswordBody, key: "ExternalShare");
        var key = call.Route("key");
        var check = LinkCheck.OfKey(call, key);
        if (check.Link?.Options.Password is not { } password || string.IsNullOrEmpty(body.Password))
        {
            return ValidateLink.Answer(call, check);
        }

        var attempts = call.Portal.LinkAttempts;
        if (attempts.IsBlocked(key) || (body.Password != password && attempts.Fail(key)))
        {
            throw ServerError.TooManyPasswords();
        }

        return body.Password == password
            ? ValidateLink.Answer(
                call,
                check with { Status = ShareStatus.Ok },
                ValidateLink.Cookie(check.Link.PasswordCookie, check.Link.PasswordProof!))
            : ValidateLink.Answer(call, new LinkCheck(ShareStatus.InvalidPassword, null, null));
    }
}
