using DocSpace.Sdk;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Sharing;
using Microsoft.Extensions.DependencyInjection;

var services = new ServiceCollection();
services.AddDocSpaceClient(options => (options.BaseAddress, options.ApiKey) = (new Uri(args[0]), args[1]));
await using var provider = services.BuildServiceProvider();
var client = provider.GetRequiredService<DocSpaceClient>();
var room = await client.CreateRoomAsync("Project Collaboration", RoomType.Collaboration);
var report = await client.InviteAsync(room, "guest1@example.com", RoomAccess.Editing);
return report.AllGranted ? 0 : 1;
