using System.Diagnostics;
using System.Text.Json.Nodes;

namespace DocSpace.Sdk.Testing.Http;

/// <summary>The errors that the server reports before an action runs, as problem details.</summary>
internal static class ProblemError
{
    private const string TypeRoot = "https://tools.ietf.org/html/rfc9110#section-15.5.";

    public static ApiException Validation(IReadOnlyDictionary<string, string> errors) => new(call =>
    {
        var list = new JsonObject();
        foreach (var (key, message) in errors)
        {
            list[key] = new JsonArray(message);
        }

        var problem = Problem("1", "One or more validation errors occurred.", StatusCodes.Status400BadRequest);
        problem["errors"] = list;
        return Wrapped(call, problem, StatusCodes.Status400BadRequest);
    });

    public static ApiException Validation(string key, string message) =>
        Validation(new Dictionary<string, string> { [key] = message });

    public static ApiException UnsupportedMediaType() => new(call => Wrapped(
        call,
        Problem("16", "Unsupported Media Type", StatusCodes.Status415UnsupportedMediaType),
        StatusCodes.Status415UnsupportedMediaType));

    /// <summary>The one problem that comes without a frame.</summary>
    public static ApiAnswer Forbidden() => new(StatusCodes.Status403Forbidden, Problem("4", "Forbidden", StatusCodes.Status403Forbidden))
    {
        ContentType = ApiAnswer.Problem,
        FromAction = false,
    };

    private static ApiAnswer Wrapped(ApiCall call, JsonObject problem, int status) => new(status, Envelope.Problem(call, problem, status))
    {
        ContentType = ApiAnswer.Problem,
        FromAction = false,
    };

    private static JsonObject Problem(string section, string title, int status) => new()
    {
        ["type"] = TypeRoot + section,
        ["title"] = title,
        ["status"] = status,
        ["traceId"] = $"00-{ActivityTraceId.CreateRandom()}-{ActivitySpanId.CreateRandom()}-00",
    };
}
