using DocSpace.Sdk;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Sharing;

using var client = DocSpaceClient.Create(new Uri(args[0]), args[1]);
var room = await client.CreateRoomAsync("Project Collaboration", RoomType.Collaboration);
var report = await client.InviteAsync(room, "guest1@example.com", RoomAccess.Editing);
return report.AllGranted ? 0 : 1;
