using Microsoft.Extensions.Options;

namespace DocSpace.Sdk.OAuth;

/// <summary>Checks an application as a whole. Every message names the option and what it must be, never the secret.</summary>
internal sealed class DocSpaceOAuthOptionsValidator : IValidateOptions<DocSpaceOAuthOptions>
{
    public ValidateOptionsResult Validate(string? name, DocSpaceOAuthOptions options)
    {
        string[] problems =
        [
            .. PortalAddress.Problems(options.BaseAddress),
            .. ClientProblems(options),
            .. EndpointProblems(nameof(options.AuthorizationEndpoint), options.AuthorizationEndpoint),
            .. EndpointProblems(nameof(options.TokenEndpoint), options.TokenEndpoint),
            .. EndpointProblems(nameof(options.RevocationEndpoint), options.RevocationEndpoint),
        ];
        return problems is [] ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems.Select(static problem => $"DocSpace OAuth application: {problem}"));
    }

    /// <summary>Checks an application that was not made by a container.</summary>
    /// <exception cref="OptionsValidationException">An option is wrong.</exception>
    public static void Check(DocSpaceOAuthOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (new DocSpaceOAuthOptionsValidator().Validate(Options.DefaultName, options) is { Failed: true } result)
        {
            throw new OptionsValidationException(Options.DefaultName, typeof(DocSpaceOAuthOptions), result.Failures);
        }
    }

    private static IEnumerable<string> ClientProblems(DocSpaceOAuthOptions options)
    {
        if (string.IsNullOrWhiteSpace(options.ClientId))
        {
            yield return $"{nameof(options.ClientId)} is missing. The portal shows it in Developer Tools, OAuth 2.0.";
        }

        if (options.ClientSecret is { } secret && string.IsNullOrWhiteSpace(secret))
        {
            yield return $"{nameof(options.ClientSecret)} is empty. Leave it out for a public client.";
        }

        if (options.RedirectUri is { IsAbsoluteUri: false })
        {
            yield return $"{nameof(options.RedirectUri)} is not an absolute address.";
        }

        if (options.Scopes.Any(static scope => string.IsNullOrWhiteSpace(scope) || scope.Any(char.IsWhiteSpace)))
        {
            yield return $"{nameof(options.Scopes)} holds a scope that is empty or has a blank. Give each scope on its own, for instance rooms:write.";
        }
    }

    private static IEnumerable<string> EndpointProblems(string name, Uri? endpoint)
    {
        if (endpoint is not null && !PortalAddress.IsSafe(endpoint))
        {
            yield return $"{name} must begin with https://, because secrets would travel in clear; http:// is allowed for this machine only.";
        }
    }
}
