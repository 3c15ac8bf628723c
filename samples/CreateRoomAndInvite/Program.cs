using CreateRoomAndInvite;
using DocSpace.Sdk;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Sharing;
using DocSpace.Sdk.Testing;

return await CommandLine.RunAsync(args, CreateRoomAndInviteAsync);

static async Task<bool> CreateRoomAndInviteAsync(Input input, CancellationToken cancellationToken)
{
    // Checked before the room exists, so that a slip of the pen leaves no room behind.
    RoomInvitation[] invitations = [.. input.Emails.Select(email => RoomInvitation.ByEmail(email, input.Access))];
    RoomInvitation.Validate(invitations, input.Type);

    // Your own portal when DOCSPACE_URL and DOCSPACE_API_KEY are set, otherwise a portal in this process.
    await using var emulator = input.PortalAddress is null ? await DocSpaceEmulator.StartAsync(cancellationToken) : null;
    using var client = emulator?.CreateClient() ?? DocSpaceClient.Create(input.PortalAddress!, input.ApiKey!);
    Output.WritePortal(input.PortalAddress);

    Room room = await client.CreateRoomAsync(input.Title, input.Type, cancellationToken);
    Output.Write(room, client.Rooms.GetWebAddress(room.Id));

    var options = new InvitationOptions { Notify = true, Message = input.Message };
    InvitationReport report = await client.InviteAsync(room, invitations, options, cancellationToken);
    Output.Write(report);

    return report.AllGranted;
}
