using DocSpace.Sdk.Authentication;
using Microsoft.Extensions.Options;

namespace DocSpace.Sdk;

/// <summary>Checks the options as a whole. Every message names the option and what it must be, never the secret.</summary>
internal sealed class DocSpaceClientOptionsValidator : IValidateOptions<DocSpaceClientOptions>
{
    private static readonly TimeSpan ShortestAttempt = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestAttempt = TimeSpan.FromHours(1);
    private static readonly TimeSpan LongestTotal = TimeSpan.FromDays(1);

    /// <summary>Checks options that no container checks.</summary>
    public static void ThrowIfInvalid(string name, DocSpaceClientOptions options)
    {
        if (new DocSpaceClientOptionsValidator().Validate(name, options) is { Failed: true } result)
        {
            throw new OptionsValidationException(name, typeof(DocSpaceClientOptions), result.Failures);
        }
    }

    // Where the server begins to refuse.
    private const int MostReads = 50;
    private const int MostWrites = 15;

    public ValidateOptionsResult Validate(string? name, DocSpaceClientOptions options)
    {
        string[] problems =
        [
            .. PortalAddress.Problems(options.BaseAddress),
            .. CredentialProblems(options),
            .. TimeoutProblems(options.Timeouts),
            .. ConcurrencyProblems(options),
            .. UserAgentProblems(options.UserAgentSuffix),
        ];
        var client = string.IsNullOrEmpty(name) ? "DocSpace" : $"DocSpace client \"{name}\"";
        return problems is [] ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems.Select(problem => $"{client}: {problem}"));
    }

    private static IEnumerable<string> CredentialProblems(DocSpaceClientOptions options)
    {
        // An empty key counts as none: templates of settings hold one.
        var hasKey = !string.IsNullOrEmpty(options.ApiKey);
        if (hasKey && options.Credential is not null)
        {
            yield return $"Both {nameof(options.ApiKey)} and {nameof(options.Credential)} are set. Set one of them.";
        }
        else if (!hasKey && options.Credential is null)
        {
            yield return $"{nameof(options.ApiKey)} is missing. Set it to an API key of the portal (it starts with \"sk-\"), or set {nameof(options.Credential)}.";
        }
        else if (hasKey && ApiKeyCredential.Problem(options.ApiKey!) is { } problem)
        {
            yield return $"{nameof(options.ApiKey)} is wrong. {problem}";
        }
        else if (options is { Credential: { } credential, BaseAddress: { IsAbsoluteUri: true } portal } && credential.ProblemAt(PortalAddress.Normalize(portal)) is { } mismatch)
        {
            yield return $"{nameof(options.Credential)} {mismatch}";
        }
    }

    private static IEnumerable<string> TimeoutProblems(DocSpaceTimeoutOptions? timeouts)
    {
        const string Name = nameof(DocSpaceClientOptions.Timeouts);
        if (timeouts is null)
        {
            yield return $"{Name} is null. Leave it out for the defaults.";
            yield break;
        }

        foreach (var (kind, attempt, total) in new[]
        {
            ("Read", timeouts.ReadAttempt, timeouts.ReadTotal),
            ("Write", timeouts.WriteAttempt, timeouts.WriteTotal),
        })
        {
            if (attempt < ShortestAttempt || attempt > LongestAttempt)
            {
                yield return $"{Name}.{kind}Attempt is {attempt}; it must be from {ShortestAttempt} to {LongestAttempt}.";
            }

            if (total < attempt || total > LongestTotal)
            {
                yield return $"{Name}.{kind}Total is {total}; it must be from {Name}.{kind}Attempt ({attempt}) to {LongestTotal.TotalHours:0}:00:00.";
            }
        }
    }

    private static IEnumerable<string> ConcurrencyProblems(DocSpaceClientOptions options)
    {
        foreach (var (name, value, most) in new[]
        {
            (nameof(options.MaxConcurrentReads), options.MaxConcurrentReads, MostReads),
            (nameof(options.MaxConcurrentWrites), options.MaxConcurrentWrites, MostWrites),
        })
        {
            if (value < 1 || value > most)
            {
                yield return $"{name} is {value}; it must be from 1 to {most}.";
            }
        }
    }

    private static IEnumerable<string> UserAgentProblems(string? suffix)
    {
        using var request = new HttpRequestMessage();
        if (!string.IsNullOrEmpty(suffix) && !request.Headers.UserAgent.TryParseAdd(suffix))
        {
            yield return $"{nameof(DocSpaceClientOptions.UserAgentSuffix)} is not a product token. Expected: name/version, for instance Contoso.Onboarding/1.4.";
        }
    }
}
