using DocSpace.Sdk.Errors;
using Refit;

namespace DocSpace.Sdk.Authentication;

/// <summary>Sends a request that fetches a token. It is repeated only when nothing of it can have reached the server.</summary>
internal static class SignInRequest
{
    /// <param name="http">The way.</param>
    /// <param name="address">Where to.</param>
    /// <param name="template">The path without anything private, for logs and exceptions.</param>
    /// <param name="body">What to send.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The answer, good or not, with its whole body.</returns>
    /// <exception cref="SignInError">There is no answer.</exception>
    public static async Task<HttpResponseMessage> PostAsync(HttpClient http, Uri address, string template, HttpContent body, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = body };
        request.Options.Set(new HttpRequestOptionsKey<string>(HttpRequestMessageOptions.RelativePathTemplate), template);
        try
        {
            return await http.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }
        catch (DocSpaceException exception)
        {
            throw new SignInError(SignInFailure.Unavailable, exception.Message, exception);
        }
    }
}
