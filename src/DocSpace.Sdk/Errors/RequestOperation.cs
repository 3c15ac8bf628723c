using System.Collections.Concurrent;
using Refit;

namespace DocSpace.Sdk.Errors;

/// <summary>Names a request by its method and the template of its path, which holds no id, address or title.</summary>
internal static class RequestOperation
{
    private const string ApiPrefix = "/api/2.0/";

    private static readonly HttpRequestOptionsKey<string> Template = new(HttpRequestMessageOptions.RelativePathTemplate);

    // As many as there are endpoints.
    private static readonly ConcurrentDictionary<(HttpMethod Method, string Template), string> _names = [];

    public static string Of(HttpRequestMessage? request)
    {
        if (request is null || !request.Options.TryGetValue(Template, out var template))
        {
            return "Request";
        }

        return _names.GetOrAdd((request.Method, template), static key => Name(key.Method, key.Template));
    }

    private static string Name(HttpMethod method, string template)
    {
        var path = template.StartsWith(ApiPrefix, StringComparison.Ordinal) ? template[ApiPrefix.Length..] : template.TrimStart('/');
        return $"{method} {path}";
    }
}
