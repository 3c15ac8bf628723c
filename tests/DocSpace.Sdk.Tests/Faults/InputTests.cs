using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Sharing;
using DocSpace.Sdk.Testing;
using DocSpace.Sdk.Tests.Framework;

namespace DocSpace.Sdk.Tests.Faults;

/// <summary>Titles, addresses and ids that the portal would garble, or that would lead elsewhere.</summary>
public sealed class InputTests
{
    private const string Canary = "c4n4ry";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static TheoryData<string, string> WrongTitles => new()
    {
        { "", "The title of a room is empty." },
        { "   ", "The title of a room is empty." },
        { "\u3000\u00A0", "The title of a room is empty." },
        { new string('t', 171), "The title of a room has 171 characters; at most 170 are allowed." },
        { new string('t', 170) + " ", "The title of a room has 171 characters; at most 170 are allowed." },
        { Canary + "\tx", "The title of a room holds a control character" },
        { Canary + "\r\nx", "The title of a room holds a control character" },
        { Canary + "\0", "The title of a room holds a control character" },
        { Canary + "\u0085", "The title of a room holds a control character" },
        { Canary + "\uD800", "The title of a room is not valid Unicode" },
        { "\uDC00\uD800" + Canary, "The title of a room is not valid Unicode" },
    };

    public static TheoryData<string> WrongAddresses =>
    [
        "Ann <c4n4ry@example.com>", "c4n4ry@b@example.com", "c4n4ry b@example.com", "c4n4ry@example.com\r\nBcc:bob@example.com", "c4n4ry@example.com\0",
        "c4n4ry", "@c4n4ry.com", "c4n4ry@", "c4n4ry\u202e@example.com", "\"c4n4ry\"@example.com", "c4n4ry" + new string('a', 250) + "@example.com",
    ];

    public static TheoryData<string> Dangerous =>
    [
        "", " ", ".", "..", "...", "/", "//", "//evil.com", "a/b", "../share", "..\\share", "%2e%2e", "%2e", "a%2Fb", "8?x=1", "8#x",
        "8/../9", "1;drop", "a b", "a\r\nHost: evil", "\u2025", "\uFF0F", "８", "ä", "+8", "-0 ", "8&share=x", "{id}", "0", "008", "99999999999", new string('a', 256),
    ];

    [Theory]
    [MemberData(nameof(WrongTitles))]
    public async Task F109_A_title_that_the_server_refuses_or_garbles_is_refused_before_anything_is_sent(string title, string expected)
    {
        await using var test = new TestClient();

        var created = await Assert.ThrowsAsync<ArgumentException>(() => test.Client.CreateRoomAsync(title, RoomType.Custom, Token));
        var updated = await Assert.ThrowsAsync<ArgumentException>(() => test.Client.Rooms.UpdateAsync(8, new RoomUpdateOptions { Title = title }, Token));

        Assert.All([created, updated], exception =>
        {
            Assert.StartsWith(expected, exception.Message, StringComparison.Ordinal);
            Assert.DoesNotContain(Canary, exception.Message, StringComparison.Ordinal);
        });
        Assert.Empty(test.Portal.Requests);
    }

    [Theory]
    [InlineData("Über uns – 房间 🚀 “q”")]
    [InlineData("a*b+c:d\"e<f>g?h|i\\j/k")]
    [InlineData("..")]
    public async Task F109_A_title_that_the_server_takes_is_sent_as_it_is(string title)
    {
        await using var test = new TestClient();
        test.Portal.AnswerRoom();

        await test.Client.CreateRoomAsync(title, RoomType.Custom, Token);

        using var body = System.Text.Json.JsonDocument.Parse(Assert.Single(test.Portal.Requests).Body!);
        Assert.Equal(title, body.RootElement.GetProperty("title").GetString());
    }

    [Theory]
    [InlineData("a*b+c:d\"e<f>g?h|i\\j/k", "a_b_c_d_e_f_g_h_i_j_k")]
    [InlineData("  lead and trail.  ", "lead and trail.")]
    [InlineData("房间 🚀", "房间 __")]
    public async Task F109_A_created_room_shows_the_title_that_the_server_stored(string title, string stored)
    {
        await using var portal = await DocSpaceEmulator.StartAsync(cancellationToken: Token);
        using var client = portal.CreateClient();

        var room = await client.CreateRoomAsync(title, RoomType.Custom, Token);

        Assert.Equal(stored, room.Title);
        Assert.Equal(stored, (await client.Rooms.GetAsync(room.Id, Token)).Title);
    }

    [Theory]
    [MemberData(nameof(WrongAddresses))]
    public async Task F110_An_address_that_may_be_somebody_elses_is_refused_before_anything_is_sent(string address)
    {
        await using var test = new TestClient();

        var exception = await Assert.ThrowsAsync<ArgumentException>("invitations", () => test.Client.InviteAsync(8, address, RoomAccess.Read, cancellationToken: Token));

        Assert.DoesNotContain(Canary, exception.ToString(), StringComparison.Ordinal);
        Assert.All(test.Logs.Lines, static line => Assert.DoesNotContain(Canary, line, StringComparison.Ordinal));
        Assert.Empty(test.Portal.Requests);
    }

    [Fact]
    public async Task F110_One_person_in_two_spellings_is_refused_by_position()
    {
        await using var test = new TestClient();
        RoomInvitation[] twice = [RoomInvitation.ByEmail("c4n4ry@example.com", RoomAccess.Read), RoomInvitation.ByEmail("C4N4RY@Example.com", RoomAccess.Editing)];

        var exception = await Assert.ThrowsAsync<ArgumentException>("invitations", () => test.Client.InviteAsync(8, twice, cancellationToken: Token));

        Assert.Contains("[1] invites the same as [0]", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Canary, exception.ToString(), StringComparison.OrdinalIgnoreCase);
        Assert.Empty(test.Portal.Requests);
    }

    [Theory]
    [InlineData("почта@пример.рф")]
    [InlineData("ann.lee+tag@xn--e1afmkfd.example")]
    public void F110_An_international_address_is_taken(string address) => RoomInvitation.Validate([RoomInvitation.ByEmail(address, RoomAccess.Read)]);

    [Theory]
    [MemberData(nameof(Dangerous))]
    public void F111_A_text_that_could_change_the_path_is_no_id(string text)
    {
        var exception = Assert.Throws<ArgumentException>("id", () => new RoomId(text));

        Assert.StartsWith("A room id is a positive number or at most 255 letters", exception.Message, StringComparison.Ordinal);
        Assert.False(RoomId.TryParse(text, out _));
    }

    [Theory]
    [InlineData("8", false, 8)]
    [InlineData("2147483647", false, int.MaxValue)]
    [InlineData("sbox-12-34", true, 0)]
    [InlineData("webdav-1-L2E_Yg==", true, 0)]
    [InlineData("drive-1|a.b", true, 0)]
    public async Task F111_An_id_reaches_the_portal_as_one_segment_of_the_path(string text, bool thirdParty, int number)
    {
        await using var test = new TestClient();
        test.Portal.AnswerRoom();
        RoomId id = text;

        await test.Client.Rooms.GetAsync(id, Token);

        var uri = Assert.Single(test.Portal.Requests).Uri;
        Assert.Equal("/api/2.0/files/rooms/", string.Concat(uri.Segments[..^1]));
        Assert.Equal(text, Uri.UnescapeDataString(uri.Segments[^1]));
        Assert.Equal((thirdParty, number != 0), (id.IsThirdParty, id.TryGetNumber(out var read)));
        Assert.Equal(number, read);
    }
}
