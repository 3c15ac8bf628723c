using System.Text.Json.Nodes;
using DocSpace.Sdk.Testing.Http;

namespace DocSpace.Sdk.Testing.OAuth;

/// <summary>Answers without the envelope of the portal: the OAuth service is a program of its own.</summary>
internal static class OAuthAnswer
{
    private const string Page = """
        <html>
        <head><title>503 Service Temporarily Unavailable</title></head>
        <body>
        <center><h1>503 Service Temporarily Unavailable</h1></center>
        </body>
        </html>

        """;

    public static ApiAnswer Json(int status, JsonObject body) => new(status, body)
    {
        ContentType = "application/json;charset=UTF-8",
        FromAction = false,
        Headers = new Dictionary<string, string> { ["Cache-Control"] = "no-store", ["Pragma"] = "no-cache" },
    };

    public static ApiAnswer Redirect(string address) => ApiAnswer.Empty(StatusCodes.Status302Found) with
    {
        Headers = new Dictionary<string, string> { ["Location"] = address },
    };

    /// <summary>What the gateway says when nobody listens behind it.</summary>
    public static ApiAnswer Down() => ApiAnswer.Empty(StatusCodes.Status503ServiceUnavailable) with { ContentType = "text/html", Text = Page };
}
