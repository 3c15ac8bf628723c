using DocSpace.Sdk.Testing.OAuth;

namespace DocSpace.Sdk.Testing.Hosting;

/// <summary>Leaves out of a request what would give away a secret, wherever people and applications sign in.</summary>
internal static class SecretParts
{
    private const string SignIn = "/api/2.0/authentication";
    private const string Confirm = "/confirm";

    // What follows the address of a sign-in is a code, unless it is one of these.
    private static readonly string[] _steps = ["logout", "setphone", "sendsms", "confirm"];

    public static string Path(HttpRequest request) =>
        request.Path.StartsWithSegments(SignIn, StringComparison.OrdinalIgnoreCase, out var rest)
        && rest.Value is { Length: > 1 } text
        && !_steps.Contains(text[1..], StringComparer.OrdinalIgnoreCase)
            ? request.Path.Value![..^text.Length] + "/{code}"
            : request.Path;

    // The links in e-mails hold a key, and a plain code challenge is the proof itself.
    public static string Query(HttpRequest request) =>
        Is(request, OAuthEndpoints.Root) || Is(request, Confirm) || Is(request, SignIn) ? "" : request.QueryString.ToString();

    public static bool HasSecretBody(HttpRequest request) => Is(request, SignIn) || Is(request, OAuthEndpoints.Root);

    private static bool Is(HttpRequest request, string root) => request.Path.StartsWithSegments(root, StringComparison.OrdinalIgnoreCase);
}
