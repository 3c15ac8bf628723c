using System.Text.RegularExpressions;
using DocSpace.Sdk.Rooms;
using Recordings;

namespace DocSpace.Sdk.Testing.Tests.Replay;

/// <summary>What a recording does not say of itself: who called, whose room it was, and of which kind.</summary>
internal sealed record Scene(string Names, string Caller)
{
    private const string Nobody = "";

    // The first pattern that fits the name of a recording counts.
    private static readonly Scene[] _callers =
    [
        new("^(auth-none|anon|put-anon|list-anon)", Nobody),
        new("^auth-wrong-key", "owner") { Authorization = "Bearer sk-0000000000000000000000000000000000000000000000000000000000000000" },
        new("^auth-garbage", "owner") { Authorization = "Bearer garbage" },
        new("^auth-apikey-scheme", "owner") { Authorization = "ApiKey {key}" },
        new("^auth-(disabled|deleted)-key", "owner") { RevokesKey = true },
        new("^scope-rooms-read", "owner") { Scopes = ["rooms:read"] },
        new("^scope-rooms-write", "owner") { Scopes = ["rooms:write"] },
        new("^scope-files-read", "owner") { Scopes = ["files:read"] },
        new("^scope-global-read", "owner") { Scopes = ["*:read"] },
        new("^scope-global-write", "owner") { Scopes = ["*:write"] },
        new("^scope-accounts-read", "owner") { Scopes = ["accounts:read"] },
        new("^as-user", "user") { RoomOwner = "owner" },
        new("^as-guest", "guest") { RoomOwner = "owner" },
        new("^as-radmin", "radmin") { RoomOwner = "owner" },
        new("^as-dsadmin", "dsadmin") { RoomOwner = "owner" },
        new("^member-user", "user") { RoomOwner = "owner", Access = 10 },
        new("^member-radmin", "radmin") { RoomOwner = "owner", Access = 9 },
        new("^member-guest", "guest") { RoomOwner = "owner", Access = 2 },
        new("^put-as-editor", "u1") { RoomOwner = "a", Access = 10 },
        new("^put-as-manager", "r1") { RoomOwner = "a", Access = 9 },
        new("^(put-as-stranger|delete-as-U1)", "u2") { RoomOwner = "a" },
        new("^(put-as-guest|delete-as-G1)", "g1") { RoomOwner = "a" },
        new("^leave-share-put-self", "u2") { RoomOwner = "a", Access = 2 },
        new("^share-both-id-email", "owner") { Member = ("user", 10) },
        new("^share-filter15-member", "u1") { RoomOwner = "a", Access = 2 },
        new("-scope-rooms-?read", "a") { Scopes = ["rooms:read"] },
        new("-scope-rooms-?write", "a") { Scopes = ["rooms:write"] },
        new("-scope-files-?read", "a") { Scopes = ["files:read"] },
        new("^list-provider-storage-dsadmin", "a"),
        new("^tpl-list-user|^list-recent-U1|^rooms-by-group-foreign", "u1"),
        new("^tpl-list-radmin|^list2-templates-radmin", "r1"),
        new("^stranger-(recent-by-links|list-active)|^list2-recent-by-links-U2", "u2"),
        new("^groupmember-(override|after-remove|leave-self)", "u2") { RoomOwner = "a" },
        new("^owner-after-get", "a") { RoomOwner = "r1" },
        new("^owner-final-share", "r2"),
        new("^list3-ops-big", "a"),
        new("^(pin|unpin)-", "r2"),
        new("^(list-|list3-)", "r1"),
        new("^verify-duplicate-user-room(s|-get)$|^user-owned-room-", "u1"),
        new("^verify-duplicate-user-room-get-dsadmin", "a") { RoomOwner = "u1" },
        new("^keys-temp-disabled-use|^keys-use-after-selfdelete", "a") { RevokesKey = true },
        new("^keys-temp-write-after", "a") { Scopes = ["rooms:read"] },
        new("^keys-self-of-temp", "a") { Scopes = ["rooms:read", "rooms:write"], KeyDays = 10 },
        new("^keys-self-with-token", "a") { Authorization = "Bearer {session}" },
        new("^auth-disabled-user", "a") { SuspendsDisabled = true },
        new("^terminated-invite-id", "a") { SuspendsDisabled = true },
        new("^terminated.*email", "a") { SuspendsDisabled = true },
        new("^(create-room-quota-enabled|quota-)", "a") { HasRoomQuota = true },
    ];

    // For endpoints whose recordings tell the caller by the same words.
    private static readonly Scene[] _others =
    [
        new("^invlink-as-user|^primary-as-member|^filesshare-put-noright-user|^foldershare-put-noright", "u1") { Access = 10 },
        new("^filesshare-post-as-member", "u1") { Access = 2 },
        new("^foldershare-get-member", "u1") { Access = 2 },
        new("^tplcreate-foreign-room", "r2"),
        new("-self-U1$", "u1"),
        new("-self-G1$", "g1"),
        new("^owner-as-user|^archive-as-U1", "u1") { Access = 10 },
        new("^archive-as-R1", "r1") { Access = 2 },
        new("^logo-set-foreign-tmp", "r1"),
        new("^owner-to-", "a"),
        new("^owner-(new-to|back|final)", "r1"),
        new("^(filesshare-(put|post)|foldershare-put|leave)-(user|email|two-rooms|manager-user|readwrite|readwrite-name|group|bogus|string-id|one|two|subfolder|sub)$", "a"),
        new("^(link-member-none|links-member|extshare-password-required-user|extpassword-ok-as-user|user-room-|pw-signedin)", "u2"),
        new("^foldershare-get-guest|^groupmembers-as-guest|^leave-guest|^(.*-)?(as-)?guest$|^.*-as-(guest|G1)(-|$)|^covers-guest|^duplicate-member-G1|^extshare-.*-guest", "g1"),
        new("^filesshare-put-as-manager|^owner-as-manager|^leave-manager|^tplcreate-as-manager", "r1") { Access = 9 },
        new("stranger-radmin|-as-R2|-noright-stranger|-as-stranger|-R2(-|$)|^roomgroup-.*foreign|^tplpublic-.*-foreign", "r2"),
        new("^stranger-|-stranger$", "u2"),
        new("-as-U1(-|$)|-as-user(-|$)|-user$|-user-|^duplicate-member-U1|-member$", "u1"),
        new("-as-R1(-|$)|-as-radmin|-radmin$|-radmin-|-R1(-|$)", "r1"),
    ];

    private static readonly (string Names, RoomType Type)[] _types =
    [
        ("link-(primary-)?forms|-links-new-type1|links-all-forms|^(primary|ext)-forms", RoomType.FormFilling),
        ("link-(primary-)?editing|-links-new-type2|links-all-editing", RoomType.Collaboration),
        ("link-(primary-)?public|links-public|-links-new-type6|links-all-public|^(primary|ext)-public", RoomType.Public),
        ("link-(primary-)?vdr|links-all-vdr", RoomType.VirtualData),
        ("link-(primary-)?ai-|links-all-ai", RoomType.Ai),
        ("^share-(docsample-)?FillingForms|^groupinvite-forms", RoomType.FormFilling),
        ("^share-(docsample-)?Public|^groupinvite-public", RoomType.Public),
        ("^share-(docsample-)?VDR|^groupinvite-vdr", RoomType.VirtualData),
        ("^share-(docsample-)?Ai|^groupinvite-ai", RoomType.Ai),
        ("^share-(docsample-|byid-)?Editing|^groupinvite-editing", RoomType.Collaboration),
    ];

    public string RoomOwner { get; private init; } = Caller;

    /// <summary>What the caller was granted in the room of somebody else.</summary>
    public int Access { get; private init; }

    /// <summary>Somebody else who was a member before.</summary>
    public (string Person, int Access)? Member { get; private init; }

    public string? Authorization { get; private init; }

    public string[] Scopes { get; private init; } = [];

    /// <summary>After how many days the key expires; null when it does not.</summary>
    public int? KeyDays { get; private init; }

    public bool RevokesKey { get; private init; }

    public bool SuspendsDisabled { get; private init; }

    public bool HasRoomQuota { get; private init; }

    public bool IsAnonymous => Caller == Nobody;

    public static Scene For(RecordedExchange exchange) =>
        _callers.Concat(Stage.Fits(exchange) ? [] : _others).FirstOrDefault(scene => Regex.IsMatch(exchange.Name, scene.Names))
        ?? new Scene("", exchange.Source[0] == 'b' ? "a" : "owner");

    public static RoomType TypeFor(RecordedExchange exchange) =>
        exchange.Response?["response"] is System.Text.Json.Nodes.JsonObject response && response["roomType"] is { } type
            ? (RoomType)type.GetValue<int>()
            : _types.FirstOrDefault(entry => Regex.IsMatch(exchange.Name, entry.Names)) is { Names: not null } known ? known.Type : RoomType.Custom;
}
