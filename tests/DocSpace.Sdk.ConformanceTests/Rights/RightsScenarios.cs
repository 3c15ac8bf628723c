using System.Net;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Links;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Sharing;
using DocSpace.Sdk.Testing;

namespace DocSpace.Sdk.ConformanceTests.Rights;

/// <summary>Who may do what with a room. A real portal offers its owner and the second person; the emulator has people of every role.</summary>
public sealed class RightsScenarios(Portal portal) : Scenario(portal)
{
    private static readonly Dictionary<RoomAction, Actor[]> Allowed = new()
    {
        [RoomAction.Read] = [Actor.Owner, Actor.Manager, Actor.Administrator, Actor.Editor, Actor.Guest],
        [RoomAction.Rename] = [Actor.Owner, Actor.Manager],
        [RoomAction.Tag] = [Actor.Owner, Actor.Manager, Actor.Administrator],
        [RoomAction.Pin] = [Actor.Owner, Actor.Manager, Actor.Administrator, Actor.Editor, Actor.Guest],
        [RoomAction.Invite] = [Actor.Owner, Actor.Manager],
        [RoomAction.MakeLink] = [Actor.Owner, Actor.Manager],
        [RoomAction.Archive] = [Actor.Owner, Actor.Administrator],
        [RoomAction.Delete] = [Actor.Owner],
        [RoomAction.DeleteArchived] = [Actor.Owner, Actor.Administrator],
        [RoomAction.ChangeOwner] = [Actor.Owner, Actor.Administrator],
        [RoomAction.ListMembers] = [Actor.Owner, Actor.Manager, Actor.Administrator, Actor.Editor, Actor.Guest],
    };

    public static TheoryData<RoomAction, Actor> Cells
    {
        get
        {
            var cells = new TheoryData<RoomAction, Actor>();
            foreach (var action in Enum.GetValues<RoomAction>())
            {
                foreach (var actor in Enum.GetValues<Actor>())
                {
                    cells.Add(action, actor);
                }
            }

            return cells;
        }
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public async Task Everybody_may_do_what_the_table_says(RoomAction action, Actor actor)
    {
        var room = await CreateRoomAsync();
        var client = await SignInAsync(actor, room);
        if (action is RoomAction.DeleteArchived)
        {
            await (await Owner.Rooms.ArchiveAsync(room.Id, Token)).WaitAsync(cancellationToken: Token);
        }

        Assert.Equal(Allowed[action].Contains(actor), await TryAsync(client, action, room));
    }

    private async Task<DocSpaceClient> SignInAsync(Actor actor, Room room)
    {
        var (client, access) = actor switch
        {
            Actor.Owner => (Owner, null),
            Actor.Manager => (SignIn(EmulatedUserRole.RoomAdmin), RoomAccess.RoomManager),
            Actor.Administrator => (SignIn(EmulatedUserRole.DocSpaceAdmin), null),
            Actor.Editor => (Second(), RoomAccess.Editing),
            Actor.Guest => (SignIn(EmulatedUserRole.Guest), RoomAccess.Read),
            _ => (Second(), (RoomAccess?)null),
        };
        if (access is { } granted)
        {
            var user = await client.Identity.GetCurrentUserAsync(Token);
            await Owner.InviteAsync(room, [RoomInvitation.ByUserId(user.Id, granted)], cancellationToken: Token);
        }

        return client;
    }

    private DocSpaceClient SignIn(EmulatedUserRole role)
    {
        var emulator = OnlyEmulated("it needs people of every role, and a suite cannot make them in a real portal.");
        return Portal.SignIn(emulator.CreateApiKey(emulator.AddUser(NewEmail(), role)));
    }

    private async Task<bool> TryAsync(DocSpaceClient client, RoomAction action, Room room)
    {
        try
        {
            switch (action)
            {
                case RoomAction.Read:
                    await client.Rooms.GetAsync(room.Id, Token);
                    return true;
                case RoomAction.Rename:
                    await client.Rooms.UpdateAsync(room.Id, new RoomUpdateOptions { Title = NewTitle() }, Token);
                    return true;
                case RoomAction.Tag:
                    var tag = await Owner.Tags.CreateAsync($"conformance {Guid.NewGuid():N}", Token);
                    await client.Tags.AddToRoomAsync(room.Id, [tag], Token);
                    return true;
                case RoomAction.Pin:
                    await client.Rooms.PinAsync(room.Id, Token);
                    return true;
                case RoomAction.Invite:
                    return (await client.InviteAsync(room.Id, NewEmail(), RoomAccess.Read, cancellationToken: Token)).AllGranted;
                case RoomAction.MakeLink:
                    await client.Links.CreateInvitationLinkAsync(room.Id, new InvitationLinkOptions { Access = RoomAccess.Read }, Token);
                    return true;
                case RoomAction.Archive:
                    await (await client.Rooms.ArchiveAsync(room.Id, Token)).WaitAsync(cancellationToken: Token);
                    return true;
                case RoomAction.Delete or RoomAction.DeleteArchived:
                    await (await client.Rooms.DeleteAsync(room.Id, Token)).WaitAsync(cancellationToken: Token);
                    return true;
                case RoomAction.ChangeOwner:
                    await client.Rooms.ChangeOwnerAsync(room.Id, room.Owner!.Id, Token);
                    return true;
                default:
                    return (await client.Sharing.ListMembersAsync(room.Id, cancellationToken: Token)).Items.Count > 0;
            }
        }
        catch (DocSpaceApiException exception)
        {
            Assert.Equal(HttpStatusCode.Forbidden, exception.StatusCode);
            return false;
        }
    }
}
