using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Sharing;

namespace DocSpace.Sdk.Templates;

/// <summary>
/// Refuses, before anything is sent, what would make a job fail or is dropped without a sign. The messages name the option and the
/// rule, never the value.
/// </summary>
internal static class RoomTemplateGuard
{
    public static void Check(RoomTemplateOptions options)
    {
        RoomOptionsGuard.CheckLooks(options.Title, options.Tags, options.Color, options.Cover);
        RoomOptionsGuard.CheckQuota(options.Quota);
        if (options is { IsPublic: true } and ({ ShareWithEmails.Count: > 0 } or { ShareWithGroups.Count: > 0 }))
        {
            throw new ArgumentException("Set IsPublic, or ShareWithEmails and ShareWithGroups: the server would ignore these.", nameof(options));
        }

        if ((options.ShareWithEmails ?? []).Select(static address => address is null ? "an e-mail address is missing" : EmailAddress.Problem(address)).FirstOrDefault(static problem => problem is not null) is { } problem)
        {
            throw new ArgumentException($"ShareWithEmails: {problem}.", nameof(options));
        }

        if (options.ShareWithGroups?.Contains(Guid.Empty) is true)
        {
            throw new ArgumentException("ShareWithGroups holds an empty id.", nameof(options));
        }
    }

    public static void Check(RoomFromTemplateOptions options)
    {
        RoomOptionsGuard.CheckLooks(options.Title, options.Tags, options.Color, options.Cover);
        RoomOptionsGuard.CheckQuota(options.Quota);
        RoomOptionsGuard.CheckLifetime(options.Lifetime);
        RoomOptionsGuard.CheckWatermark(options.Watermark);
    }
}
