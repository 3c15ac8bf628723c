using DocSpace.Sdk.Testing.Portal;

namespace DocSpace.Sdk.Testing.OAuth;

/// <summary>Finds out which application sent a form.</summary>
internal static class ClientCheck
{
    /// <summary>An application that shows its secret. The form is the only place for it.</summary>
    public static OAuthApplication WithSecret(PortalState portal, OAuthForm form) =>
        portal.OAuth.FindApplication(form.Text("client_id")) is { IsPublic: false } application && application.Secret == form.Text("client_secret")
            ? application
            : throw OAuthError.InvalidClient();

    /// <summary>An application that exchanges a code. A public one shows nothing here: the code asks for its verifier.</summary>
    public static OAuthApplication WithCode(PortalState portal, OAuthForm form) =>
        portal.OAuth.FindApplication(form.Text("client_id")) is { IsPublic: true } application && form.Text("client_secret") is null
            && form.Text("code_verifier") is not null
                ? application
                : WithSecret(portal, form);
}
