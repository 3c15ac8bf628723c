using DocSpace.Sdk.Benchmarks.Clients;

using var client = new RawClient(new SocketsHttpHandler(), new Uri(args[0]), args[1]);
var room = await client.CreateAsync();
return await client.InviteAsync(room, ["guest1@example.com"]) == 1 ? 0 : 1;
