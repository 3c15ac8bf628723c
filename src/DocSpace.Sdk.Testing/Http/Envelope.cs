using System.Text.Json.Nodes;

namespace DocSpace.Sdk.Testing.Http;

/// <summary>The frame that the server puts around every answer.</summary>
internal static class Envelope
{
    public static ApiAnswer Ok(ApiCall call, JsonNode response) => Ok(call, response, 1);

    public static ApiAnswer Ok(ApiCall call, JsonNode response, int count, int? total = null)
    {
        var body = new JsonObject { ["response"] = response, ["count"] = count };
        if (total is not null)
        {
            body["total"] = total;
        }

        return new ApiAnswer(StatusCodes.Status200OK, Close(body, call, 0, StatusCodes.Status200OK));
    }

    /// <summary>The answer of an action that returns nothing.</summary>
    public static ApiAnswer Empty(ApiCall call) =>
        new(StatusCodes.Status200OK, Close(new JsonObject { ["count"] = 0 }, call, 0, StatusCodes.Status200OK));

    /// <summary>A problem in the frame. The frame of 415 claims success.</summary>
    public static JsonObject Problem(ApiCall call, JsonObject problem, int status) =>
        Close(
            new JsonObject { ["response"] = problem, ["count"] = 1 },
            call,
            status == StatusCodes.Status415UnsupportedMediaType ? 0 : 1,
            status == StatusCodes.Status415UnsupportedMediaType ? StatusCodes.Status200OK : status);

    private static JsonObject Close(JsonObject body, ApiCall call, int status, int statusCode)
    {
        body["links"] = new JsonArray(new JsonObject { ["href"] = call.Address, ["action"] = call.Method });
        body["status"] = status;
        body["statusCode"] = statusCode;
        return body;
    }
}
