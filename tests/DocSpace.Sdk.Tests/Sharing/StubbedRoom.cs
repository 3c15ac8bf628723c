using System.Globalization;
using System.Net;
using DocSpace.Sdk.Tests.Framework;

namespace DocSpace.Sdk.Tests.Sharing;

/// <summary>A room behind a stubbed transport that lets in whom it is asked to, one after the other, and fails where a test says so.</summary>
internal sealed class StubbedRoom
{
    private readonly List<string> _rows = [];
    private readonly List<int> _parts = [];

    /// <summary>Before whom the portal fails.</summary>
    public string? FailsAt { get; init; }

    /// <summary>What happens while the portal works on one request.</summary>
    public Action<int> OnPart { get; init; } = static _ => { };

    /// <summary>How many invitations each request carried.</summary>
    public IReadOnlyList<int> Parts => _parts;

    public int Members => _rows.Count;

    public bool IsIn(string email) => _rows.Exists(row => row.Contains($"\"{email}\"", StringComparison.Ordinal));

    public (HttpStatusCode Status, string Body) Serve(SeenRequest request)
    {
        if (request.Method == HttpMethod.Get)
        {
            var start = int.Parse(request.Uri.Query.Split("startIndex=")[1].Split('&')[0], CultureInfo.InvariantCulture);
            var count = int.Parse(request.Uri.Query.Split("count=")[1].Split('&')[0], CultureInfo.InvariantCulture);
            return (HttpStatusCode.OK, $$"""{"response":[{{string.Join(",", _rows.Skip(start).Take(count))}}],"count":{{_rows.Count}},"total":{{_rows.Count}} }""");
        }

        string[] emails = [.. request.Body!.Split("\"email\":\"").Skip(1).Select(static text => text[..text.IndexOf('"', StringComparison.Ordinal)])];
        _parts.Add(emails.Length);
        OnPart(emails.Length);
        foreach (var email in emails)
        {
            if (email == FailsAt)
            {
                return (HttpStatusCode.InternalServerError, """{"error":{"message":"An error occurred while saving the entity changes"}}""");
            }

            _rows.Add($$"""{"access":2,"subjectType":0,"sharedToUser":{"id":"{{Guid.NewGuid()}}","email":"{{email}}","activationStatus":2} }""");
        }

        return (HttpStatusCode.OK, """{"response":{"members":[],"error":0}}""");
    }
}
