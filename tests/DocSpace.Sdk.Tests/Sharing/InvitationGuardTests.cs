using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Sharing;
using DocSpace.Sdk.Tests.Framework;

namespace DocSpace.Sdk.Tests.Sharing;

public sealed class InvitationGuardTests
{
    private static readonly Guid _someone = new("66faa6e4-f133-11ea-b126-00ffeec8b4ef");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static TheoryData<RoomInvitation[], string> Wrong => new()
    {
        { [RoomInvitation.ByEmail("c4n4ry b@example.com", RoomAccess.Read)], "[0]: an e-mail address holds no blanks" },
        { [RoomInvitation.ByEmail("", RoomAccess.Read)], "[0]: an e-mail address has 1 to 255 characters" },
        { [RoomInvitation.ByUserId(Guid.Empty, RoomAccess.Read)], "[0]: the id is empty" },
        { [RoomInvitation.ByUserId(_someone, RoomAccess.Read), null!], "[1] is null" },
        { [RoomInvitation.ByEmail("c4n4ry@example.com", RoomAccess.Read), RoomInvitation.ByEmail("C4N4RY@EXAMPLE.COM", RoomAccess.Editing)], "[1] invites the same as [0]" },
        { [RoomInvitation.ByUserId(_someone, RoomAccess.Read), RoomInvitation.ByUserId(_someone, RoomAccess.Read)], "[1] invites the same as [0]" },
        { [RoomInvitation.ByEmail("c4n4ry@example.com", RoomAccess.RoomManager)], "[0]: RoomManager cannot be granted by e-mail, because a person who is new to the portal becomes a guest; invite a room admin by user id" },
        { [RoomInvitation.ByGroupId(_someone, RoomAccess.RoomManager)], "[0]: RoomManager cannot be granted to a group" },
        { [RoomInvitation.ByUserId(_someone, RoomAccess.None)], "[0]: None cannot be granted; use one of Read, Review, Comment, FillForms, RoomManager, Editing, ContentCreator" },
        { [RoomInvitation.ByUserId(_someone, RoomAccess.Owner)], "[0]: Owner cannot be granted" },
        { [RoomInvitation.ByUserId(_someone, RoomAccess.Restricted)], "[0]: Restricted cannot be granted" },
        { [RoomInvitation.ByUserId(_someone, (RoomAccess)999)], "[0]: access 999 cannot be granted" },
    };

    public static TheoryData<string> Cultures => ["", "d", "deutsch!", "../de", "xx-nope", "zz", "de-DE-1996-this-is-too-long", "de\n"];

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task A_wrong_invitation_is_refused_by_position_before_anything_is_sent(RoomInvitation[] invitations, string expected)
    {
        await using var test = new TestClient();

        var exception = await Assert.ThrowsAsync<ArgumentException>("invitations", () => test.Client.InviteAsync(8, invitations, cancellationToken: Token));

        Assert.StartsWith("Nothing was sent, because of these invitations: ", exception.Message, StringComparison.Ordinal);
        Assert.Contains(expected, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("c4n4ry", exception.ToString(), StringComparison.OrdinalIgnoreCase);
        Assert.Empty(test.Portal.Requests);
    }

    [Fact]
    public async Task All_wrong_invitations_are_named_up_to_ten()
    {
        await using var test = new TestClient();

        var exception = await Assert.ThrowsAsync<ArgumentException>(() => test.Client.InviteAsync(8, Enumerable.Range(0, 12).Select(i => RoomInvitation.ByEmail($"{i}", RoomAccess.Read)), cancellationToken: Token));

        Assert.Contains("[9]: ", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("[10]: ", exception.Message, StringComparison.Ordinal);
        Assert.Contains("; and 2 more.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_type_of_the_room_decides_which_access_can_be_granted()
    {
        await using var test = new TestClient();
        var room = new Room { Id = 8, Title = "Project", Type = RoomType.Public };

        var exception = await Assert.ThrowsAsync<ArgumentException>(() => test.Client.InviteAsync(room, "ann@example.com", RoomAccess.Editing, cancellationToken: Token));

        Assert.Contains("[0]: a Public room cannot grant Editing to a person invited by e-mail; allowed: ContentCreator", exception.Message, StringComparison.Ordinal);
        Assert.Empty(test.Portal.Requests);
    }

    [Fact]
    public void The_table_is_that_of_the_server()
    {
        var matrix = Fixture.Read("role-matrix.json").GetProperty("matrix");
        var types = new Dictionary<string, RoomType>
        {
            ["FillingForms"] = RoomType.FormFilling,
            ["Editing"] = RoomType.Collaboration,
            ["Custom"] = RoomType.Custom,
            ["Public"] = RoomType.Public,
            ["VDR"] = RoomType.VirtualData,
            ["AI"] = RoomType.Ai,
        };

        // A level is offered when the server takes it from anybody who can be named in that way.
        foreach (var (name, type) in types)
        {
            Assert.Equal(Taken(name, subject => subject.EndsWith("Email", StringComparison.Ordinal)), Offered(type, InviteeKind.Email));
            Assert.Equal(Taken(name, subject => subject is "userId" or "guestId" or "radminId" or "dsadminId"), Offered(type, InviteeKind.User));

            // Groups of an AI room: one recorded group was taken as ContentCreator, another one refused; the server judges.
            var groups = Taken(name, subject => subject is "groupId");
            Assert.Equal(type is RoomType.Ai ? [.. groups, RoomAccess.ContentCreator] : groups, Offered(type, InviteeKind.Group));
        }

        Assert.Empty(RoomAccessRules.AllowedFor((RoomType)42, InviteeKind.User));

        IEnumerable<RoomAccess> Taken(string room, Func<string, bool> subject) => matrix.GetProperty(room).EnumerateObject()
            .Where(row => subject(row.Name))
            .SelectMany(row => row.Value.EnumerateObject())
            .Where(cell => cell.Value[0].GetInt32() == 200 && cell.Value[1].ValueKind is System.Text.Json.JsonValueKind.Number)
            .Select(cell => (RoomAccess)int.Parse(cell.Name, provider: null))
            .Distinct()
            .Order();

        static IEnumerable<RoomAccess> Offered(RoomType type, InviteeKind kind) => RoomAccessRules.AllowedFor(type, kind).Order();
    }

    [Theory]
    [MemberData(nameof(Cultures))]
    public async Task A_culture_that_is_none_is_refused_before_anything_is_sent(string culture)
    {
        await using var test = new TestClient();

        var exception = await Assert.ThrowsAsync<ArgumentException>("options", () => test.Client.InviteAsync(8, "ann@example.com", RoomAccess.Read, new() { Culture = culture }, Token));

        Assert.StartsWith("Culture is not the name of a culture, such as de or pt-BR", exception.Message, StringComparison.Ordinal);
        Assert.Empty(test.Portal.Requests);
    }

    [Fact]
    public void Invitations_are_checked_without_a_client_before_their_room_exists()
    {
        RoomInvitation[] invitations = [RoomInvitation.ByEmail("ann@example.com", RoomAccess.Editing)];

        RoomInvitation.Validate(invitations);
        RoomInvitation.Validate(invitations, RoomType.Collaboration);
        var exception = Assert.Throws<ArgumentException>("invitations", () => RoomInvitation.Validate(invitations, RoomType.Public));

        Assert.Contains("allowed: ContentCreator", exception.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>("invitations", () => RoomInvitation.Validate(null!));
    }

    [Fact]
    public async Task Nobody_to_invite_is_a_report_of_nobody()
    {
        await using var test = new TestClient();

        var report = await test.Client.InviteAsync(8, [], cancellationToken: Token);

        Assert.Empty(report.Outcomes);
        Assert.True(report.AllGranted);
        Assert.Empty(test.Portal.Requests);
    }

    [Fact]
    public async Task Missing_arguments_are_named()
    {
        await using var test = new TestClient();

        await Assert.ThrowsAsync<ArgumentNullException>("room", () => test.Client.InviteAsync((Room)null!, [], cancellationToken: Token));
        await Assert.ThrowsAsync<ArgumentNullException>("invitations", () => test.Client.InviteAsync(8, (IEnumerable<RoomInvitation>)null!, cancellationToken: Token));
        Assert.Throws<ArgumentNullException>("email", () => RoomInvitation.ByEmail(null!, RoomAccess.Read));
    }
}
