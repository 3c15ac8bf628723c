using DocSpace.Sdk.Authentication;
using DocSpace.Sdk.Serialization;
using DocSpace.Sdk.Users;
using Refit;

namespace DocSpace.Sdk.Identity;

/// <summary>The paths of the caller, of API keys and of signing in.</summary>
[PathPrefix("/api/2.0")]
internal interface IIdentityApi
{
    [Get("/people/@self")]
    Task<Envelope<DocSpaceUserProfile>> GetUserAsync(CancellationToken cancellationToken);

    [Get("/keys/@self")]
    Task<Envelope<ApiKeyRow>> GetApiKeyAsync(CancellationToken cancellationToken);

    [Get("/keys/permissions")]
    Task<Envelope<string[]>> ListPermissionsAsync(CancellationToken cancellationToken);

    [Post("/keys")]
    Task<Envelope<ApiKeyRow>> CreateApiKeyAsync([Body] ApiKeyBody body, CancellationToken cancellationToken);

    [Post("/authentication")]
    Task<Envelope<SignInResult>> SignInAsync([Body] SignInBody body, CancellationToken cancellationToken);

    [Post("/authentication/{code}")]
    Task<Envelope<SignInResult>> SignInWithCodeAsync(string code, [Body] SignInBody body, CancellationToken cancellationToken);
}
