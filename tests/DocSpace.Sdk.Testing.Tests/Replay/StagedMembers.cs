using System.Text.Json.Nodes;

namespace DocSpace.Sdk.Testing.Tests.Replay;

/// <summary>Lets people into a room of the lab like those that an answer shows.</summary>
internal sealed class StagedMembers(Lab lab, string room, string owner)
{
    private const int Owner = 1;
    private const int Pending = 4;
    private const string Ghost = "4a515a15-d4d6-4b8e-828e-e0586f18f3a3";

    /// <param name="members">The rows of the answer.</param>
    /// <param name="settled">Somebody who is in already.</param>
    public async Task LikeAsync(JsonArray members, string? settled = null)
    {
        foreach (var row in members)
        {
            var subject = row!["sharedTo"]!;
            var access = row["access"]!.GetValue<int>();
            if (access == Owner || (settled is not null && lab.NameOf(subject["id"]!.GetValue<string>()) == settled))
            {
                continue;
            }

            var invitation = new JsonObject { ["access"] = access };
            if (subject["id"]!.GetValue<string>() is Ghost)
            {
                invitation["id"] = Guid.NewGuid();
            }
            else if (subject["status"]?.GetValue<int>() is Pending)
            {
                invitation["email"] = subject["email"]!.DeepClone();
            }
            else
            {
                invitation["id"] = lab.Translate(subject["id"]!.GetValue<string>());
            }

            await InviteAsync(invitation, subject["cultureName"]?.GetValue<string>());
        }
    }

    /// <summary>A group like the one whose members an answer shows, and those of them who have an access of their own.</summary>
    public async Task LikeGroupAsync(JsonArray members, string group)
    {
        foreach (var row in members)
        {
            await InviteAsync(new JsonObject { ["id"] = lab.Translate(group), ["access"] = row!["groupAccess"]!.DeepClone() });
            if (row["userAccess"] is { } access)
            {
                await InviteAsync(new JsonObject { ["id"] = lab.Translate(row["user"]!["id"]!.GetValue<string>()), ["access"] = access.DeepClone() });
            }
        }
    }

    public Task InviteAsync(string person, int access) => InviteAsync(new JsonObject { ["id"] = lab.Person(person).Id, ["access"] = access });

    public Task InviteAsync(JsonObject invitation, string? culture = null) => lab.SendAsync(
        HttpMethod.Put, $"rooms/{room}/share", new JsonObject { ["invitations"] = new JsonArray(invitation), ["culture"] = culture }, owner);
}
