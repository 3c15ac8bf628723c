using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Recordings;

namespace DocSpace.Sdk.Testing.Tests.Replay;

/// <summary>Pictures like those whose bytes were not recorded.</summary>
internal static partial class StagedLogos
{
    // One pixel.
    private static readonly byte[] _png = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private static readonly byte[] _jpeg = [0xFF, 0xD8, 0xFF, 0xE0, 0, 16, .. "JFIF\0"u8, 1, 1, 0, 0, 1, 0, 1, 0, 0, 0xFF, 0xD9];

    /// <summary>The form of a recorded upload.</summary>
    public static HttpContent Form(RecordedExchange exchange)
    {
        var name = exchange.Name;
        byte[] file = name switch
        {
            _ when name.EndsWith("-text", StringComparison.Ordinal) => Encoding.UTF8.GetBytes("This is no picture."),
            _ when name.EndsWith("-svg", StringComparison.Ordinal) => Encoding.UTF8.GetBytes("<svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
            _ when name.EndsWith("-truncated", StringComparison.Ordinal) => _png[..40],
            _ when name.EndsWith("-emptyfile", StringComparison.Ordinal) => [],
            _ when name.EndsWith("-jpeg", StringComparison.Ordinal) => _jpeg,
            _ => _png,
        };
        return Form(file, name.EndsWith("-otherfield", StringComparison.Ordinal) ? "picture" : "file");
    }

    /// <summary>Uploads a picture and returns where it waits.</summary>
    public static async Task<string> UploadAsync(Lab lab, string caller)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "api/2.0/files/logos") { Content = Form(_png, "file") };
        request.Headers.Add("Authorization", "Bearer " + lab.Portal.CreateApiKey(lab.Person(caller)));
        using var response = await lab.Client.SendAsync(request, TestContext.Current.CancellationToken);
        return JsonNode.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!["response"]!["data"]!.GetValue<string>();
    }

    /// <summary>Uploads the pictures that a request names, unless it was recorded for naming one that is not there.</summary>
    public static async Task UploadNamedAsync(Lab lab, RecordedExchange exchange)
    {
        foreach (Match match in Waiting().Matches(exchange.RequestBody ?? ""))
        {
            if (exchange.Status is not 404 && lab.NameOf(match.Groups[1].Value) is { } person)
            {
                lab.Learn(match.Value, await UploadAsync(lab, person));
            }
        }
    }

    private static MultipartFormDataContent Form(byte[] file, string field)
    {
        var content = new ByteArrayContent(file);
        content.Headers.ContentType = new MediaTypeHeaderValue("image/png");
        return new MultipartFormDataContent { { content, field, "logo.png" } };
    }

    [GeneratedRegex("/storage/room_logos/logos_temp/[0-9a-f-]{36}_([0-9a-f-]{36})\\.png")]
    private static partial Regex Waiting();
}
