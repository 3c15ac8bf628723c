using System.Text;
using DocSpace.Sdk.Testing.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace DocSpace.Sdk.Testing.OAuth;

/// <summary>The form that an application sends. Whatever else it sends holds no parameters.</summary>
internal sealed class OAuthForm
{
    private readonly Dictionary<string, StringValues> _fields;

    private OAuthForm(Dictionary<string, StringValues> fields) => _fields = fields;

    public static OAuthForm Read(ApiCall call)
    {
        var isForm = MediaTypeHeaderValue.TryParse(call.ContentType, out var media)
            && media.MediaType.Equals("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase);
        using var reader = new FormReader(isForm ? Encoding.UTF8.GetString(call.Body) : "");
        return new OAuthForm(reader.ReadForm());
    }

    /// <summary>A parameter; null when it is missing or empty.</summary>
    public string? Text(string name)
    {
        var values = _fields.GetValueOrDefault(name);
        return values.Count > 1 ? throw OAuthError.InvalidRequest(name) : values is [{ Length: > 0 } text] ? text : null;
    }

    public string Required(string name) => Text(name) ?? throw OAuthError.InvalidRequest(name);
}
