using System.Globalization;
using System.Text.Json.Nodes;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Testing.Tests.Support;

namespace DocSpace.Sdk.Testing.Tests;

public sealed class RoleMatrixTests
{
    private static readonly Dictionary<string, RoomType> _types = new()
    {
        ["FillingForms"] = RoomType.FormFilling,
        ["Editing"] = RoomType.Collaboration,
        ["Custom"] = RoomType.Custom,
        ["Public"] = RoomType.Public,
        ["VDR"] = RoomType.VirtualData,
        ["AI"] = RoomType.Ai,
    };

    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var (type, subjects) in Fixture.Load("role-matrix")["matrix"]!.AsObject())
            {
                foreach (var (subject, _) in subjects!.AsObject())
                {
                    cases.Add(type, subject);
                }
            }

            return cases;
        }
    }

    [Fact]
    public void The_matrix_covers_every_room_type_and_ten_kinds_of_invitees_and_twelve_accesses()
    {
        Assert.Equal(60, Cases.Count);
        Assert.Equal(
            [12],
            Fixture.Load("role-matrix")["matrix"]!.AsObject()
                .SelectMany(static type => type.Value!.AsObject())
                .Select(static subject => subject.Value!.AsObject().Count)
                .Distinct());
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Every_access_is_granted_or_refused_as_by_the_server(string type, string subject)
    {
        await using var portal = await TestPortal.StartAsync();
        foreach (var (level, expected) in Fixture.Load("role-matrix")["matrix"]![type]![subject]!.AsObject())
        {
            var access = int.Parse(level, CultureInfo.InvariantCulture);
            var room = await portal.CreateRoomAsync(_types[type]);
            var answer = await portal.InviteAsync(room, Invitation(portal.Emulator, subject, access));

            var stored = portal.Emulator.GetRoom(room).Members.Select(member => (int?)member.Access).SingleOrDefault();
            Assert.Equal((access, expected![0]!.GetValue<int>(), expected[1]?.GetValue<int>()), (access, answer.Status, stored));
        }
    }

    private static JsonObject Invitation(DocSpaceEmulator emulator, string subject, int access)
    {
        var email = $"{subject}{access}@x.example";
        if (subject == "newEmail")
        {
            return TestPortal.ByEmail(email, access);
        }

        var role = subject switch
        {
            _ when subject.StartsWith("user", StringComparison.Ordinal) => EmulatedUserRole.User,
            _ when subject.StartsWith("radmin", StringComparison.Ordinal) => EmulatedUserRole.RoomAdmin,
            _ when subject.StartsWith("dsadmin", StringComparison.Ordinal) => EmulatedUserRole.DocSpaceAdmin,
            _ => EmulatedUserRole.Guest,
        };
        var user = emulator.AddUser(email, role);
        return subject switch
        {
            "groupId" => TestPortal.ById(emulator.AddGroup("Group", user).Id, access),
            _ when subject.EndsWith("Email", StringComparison.Ordinal) => TestPortal.ByEmail(email, access),
            _ => TestPortal.ById(user.Id, access),
        };
    }
}
