using System.Net.Http.Json;
using System.Text.Json;

namespace DocSpace.Sdk.ConformanceTests.Targets;

/// <summary>
/// Takes the people out of a real portal again whom scenarios invited by e-mail. Uses endpoints that are no business of the SDK.
/// </summary>
internal static class GuestRemoval
{
    /// <summary>Removes whoever of these is in the portal.</summary>
    /// <returns>How many are still there.</returns>
    public static async Task<int> RemoveAsync(HttpClient owner, IReadOnlyCollection<string> emails)
    {
        var ids = new List<string>();
        foreach (var email in emails)
        {
            if (await FindAsync(owner, email) is { } id)
            {
                ids.Add(id);
            }
        }

        if (ids.Count == 0)
        {
            return 0;
        }

        // Only suspended people can be deleted.
        using var suspended = await owner.PutAsJsonAsync("api/2.0/people/status/Terminated", new { userIds = ids });
        using var deleted = await owner.PutAsJsonAsync("api/2.0/people/delete", new { userIds = ids });
        return deleted.IsSuccessStatusCode ? 0 : ids.Count;
    }

    private static async Task<string?> FindAsync(HttpClient owner, string email)
    {
        using var response = await owner.GetAsync(new Uri($"api/2.0/people/email?email={Uri.EscapeDataString(email)}", UriKind.Relative));
        if (!response.IsSuccessStatusCode)
        {
            return null;
        }

        using var answer = await JsonDocument.ParseAsync(await response.Content.ReadAsStreamAsync());
        return answer.RootElement.GetProperty("response").GetProperty("id").GetString();
    }
}
