using Refit;

namespace DocSpace.Sdk.Errors;

/// <summary>Names a request by its method and the template of its path, which holds no id, address or title.</summary>
internal static class RequestOperation
{
    private const string ApiPrefix = "/api/2.0/";

    private static readonly HttpRequestOptionsKey<string> Template = new(HttpRequestMessageOptions.RelativePathTemplate);

    public static string Of(HttpRequestMessage? request)
    {
        if (request is null || !request.Options.TryGetValue(Template, out var template))
        {
            return "Request";
        }

        var path = template.StartsWith(ApiPrefix, StringComparison.Ordinal) ? template[ApiPrefix.Length..] : template.TrimStart('/');
        return $"{request.Method} {path}";
    }
}
