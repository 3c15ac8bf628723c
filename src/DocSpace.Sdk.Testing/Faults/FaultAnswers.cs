using DocSpace.Sdk.Testing.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace DocSpace.Sdk.Testing.Faults;

/// <summary>What the gateway in front of the portal answers.</summary>
internal static class FaultAnswers
{
    public static ApiAnswer TooManyRequests(string? retryAfter) => ApiAnswer.Empty(StatusCodes.Status429TooManyRequests) with
    {
        Headers = retryAfter is null ? new Dictionary<string, string>() : new() { ["Retry-After"] = retryAfter },
    };

    public static ApiAnswer Of(int status)
    {
        var title = $"{status} {ReasonPhrases.GetReasonPhrase(status)}".TrimEnd();
        return status == StatusCodes.Status429TooManyRequests ? TooManyRequests(null) : ApiAnswer.Empty(status) with
        {
            Text = $"<html><head><title>{title}</title></head><body><center><h1>{title}</h1></center><hr><center>nginx</center></body></html>",
            ContentType = "text/html",
        };
    }
}
