using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;
using DocSpace.Sdk.Diagnostics;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Serialization;

namespace DocSpace.Sdk.Authentication;

/// <summary>Signs in with a user name and a password, and with the token of the session that this begins. One session per portal.</summary>
internal sealed class PasswordCredential : DocSpaceCredential
{
    private const string Template = "/api/2.0/authentication";
    private const string CodeTemplate = Template + "/{code}";

    private static readonly EnvelopeContentSerializer Json = new();

    private readonly string _userName;
    private readonly string _password;
    private readonly Func<SignInCodeRequest, CancellationToken, ValueTask<string>>? _codeProvider;

    // A session of one portal is nothing that another one may see.
    private readonly ConcurrentDictionary<Uri, TokenCache> _sessions = new();

    public PasswordCredential(string userName, string password, PasswordCredentialOptions? options)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(userName);
        ArgumentException.ThrowIfNullOrEmpty(password);
        _userName = userName;
        _password = password;
        _codeProvider = options?.CodeProvider;
    }

    internal override string RefusalHint => "The portal takes no session of this user any more: check that the user is still active.";

    public override string ToString() => "User name and password ***";

    internal override ValueTask<AccessToken> GetTokenAsync(SignInContext context, CancellationToken cancellationToken) =>
        SessionOf(context).GetAsync(context, cancellationToken);

    internal override ValueTask<AccessToken> RenewTokenAsync(SignInContext context, AccessToken refused, CancellationToken cancellationToken) =>
        SessionOf(context).RenewAsync(context, refused, cancellationToken);

    private TokenCache SessionOf(SignInContext context) => _sessions.GetOrAdd(context.Portal, _ => new TokenCache(SignInAsync));

    private async Task<AccessToken> SignInAsync(SignInContext context, CancellationToken cancellationToken)
    {
        var body = new SignInBody { UserName = _userName, Password = _password };
        var (result, skew) = await PostAsync(context, Template[1..], Template, body, SignInFailure.Refused, cancellationToken).ConfigureAwait(false);
        if (result.NextStep is not SignInStep.None)
        {
            var code = await AskForCodeAsync(result, cancellationToken).ConfigureAwait(false);
            body = new SignInBody { UserName = _userName, Password = _password, Code = code };
            var path = $"{Template[1..]}/{code}";
            (result, skew) = await PostAsync(context, path, CodeTemplate, body, SignInFailure.CodeRefused, cancellationToken).ConfigureAwait(false);
        }

        return result.Token is { Length: > 0 } token && TokenText.Problem(token) is null
            ? new AccessToken(token, result.ExpiresAt + skew)
            : throw new SignInError(SignInFailure.Unavailable, "POST authentication: The answer holds no usable token.");
    }

    private async Task<string> AskForCodeAsync(SignInResult result, CancellationToken cancellationToken)
    {
        if (result.NextStep is SignInStep.AuthenticatorSetup || (result is { NextStep: SignInStep.SmsCode, PhoneHint: null }))
        {
            throw new SignInError(
                SignInFailure.SetupNeeded,
                "The portal wants the user to connect an authenticator app or a phone. Sign in to the portal in a browser once, or use an API key.");
        }

        if (_codeProvider is null)
        {
            throw new SignInError(
                SignInFailure.CodeNeeded,
                $"The portal asks for a code ({result.NextStep}). Set {nameof(PasswordCredentialOptions.CodeProvider)}, or use an API key.");
        }

        string? code;
        try
        {
            code = await _codeProvider(new SignInCodeRequest { Step = result.NextStep, PhoneHint = result.PhoneHint }, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw new SignInError(SignInFailure.ProviderFailed, $"The provider of the code failed with {exception.GetType().Name}.", exception);
        }

        return code?.Trim() is { } trimmed && SignInCode.IsPossible(trimmed)
            ? trimmed
            : throw new SignInError(SignInFailure.ProviderFailed, $"The provider of the code gave none. {SignInCode.Rule}");
    }

    // The skew between the clocks is added to the times of the server.
    private static async Task<(SignInResult Result, TimeSpan Skew)> PostAsync(
        SignInContext context, string path, string template, SignInBody body, SignInFailure unauthorized, CancellationToken cancellationToken)
    {
        using var content = Json.ToHttpContent(body);
        using var response = await SignInRequest.PostAsync(context.Http, new Uri(context.Portal, path), template, content, cancellationToken).ConfigureAwait(false);
        if (await new ErrorTranslator(context.Time).TranslateAsync(response).ConfigureAwait(false) is { } failure)
        {
            FailureLog.Note(context.Logger, failure);
            throw new SignInError(Classify(response.StatusCode, failure, unauthorized), failure.Message, failure);
        }

        try
        {
            var answer = await Json.FromHttpContentAsync<Envelope<SignInResult>>(response.Content, cancellationToken).ConfigureAwait(false);
            var now = context.Time.GetUtcNow();
            return (answer!.Content, now - (response.Headers.Date ?? now));
        }
        catch (Exception exception) when (exception is JsonException or EnvelopeException)
        {
            var translated = ErrorTranslator.Translate(response, exception);
            FailureLog.Note(context.Logger, translated);
            throw new SignInError(SignInFailure.Unavailable, translated.Message, translated);
        }
    }

    private static SignInFailure Classify(HttpStatusCode status, Exception failure, SignInFailure unauthorized) => status switch
    {
        HttpStatusCode.Unauthorized => unauthorized,

        // Server versions differ in what they say to a name that nobody has. Without a word there is no portal at the address.
        HttpStatusCode.NotFound or HttpStatusCode.BadRequest when failure is DocSpaceApiException { ServerMessage: not null } => SignInFailure.Refused,
        HttpStatusCode.Forbidden => SignInFailure.Blocked,
        _ => SignInFailure.Unavailable,
    };
}
