using DocSpace.Sdk;
using DocSpace.Sdk.AotSmoke;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Sharing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

// The whole way of a call, in a program without a compiler at run time: settings, container, pipeline, JSON, errors. The arguments are the
// address of a portal and an API key of it. Whatever is not as it should be ends the program with an exception.
var settings = new ConfigurationBuilder()
    .AddInMemoryCollection([new("DocSpace:BaseAddress", args[0]), new("DocSpace:ApiKey", args[1]), new("DocSpace:Timeouts:ReadTotal", "00:01:00")])
    .Build();
var services = new ServiceCollection();
services.AddDocSpaceClient(settings.GetSection("DocSpace"));
await using var provider = services.BuildServiceProvider();
var client = provider.GetRequiredService<DocSpaceClient>();

var room = await client.CreateRoomAsync(new RoomCreateOptions
{
    Title = "NativeAOT",
    Type = RoomType.Collaboration,
    Tags = ["smoke"],
    Lifetime = new RoomLifetime { Value = 30, Period = RoomLifetimePeriod.Day },
});
Check.That(room is { Title: "NativeAOT", Type: RoomType.Collaboration, Tags: ["smoke"], Lifetime.Value: 30 }, "the room is the one that was asked for");

RoomInvitation[] invitations = [.. Enumerable.Range(1, 60).Select(static i => RoomInvitation.ByEmail($"guest{i}@example.com", RoomAccess.Editing))];
var report = await client.InviteAsync(room, invitations);
report.EnsureAllGranted();
Check.That(InvitationReport.FromJson(report.ToJson()).Outcomes.Count == 60, "a report can be kept as JSON");
Check.That(await client.Sharing.EnumerateMembersAsync(room.Id).CountAsync() == 61, "all are in");

var renamed = await client.Rooms.UpdateAsync(room.Id, new RoomUpdateOptions { Title = "NativeAOT, later" });
Check.That(renamed.Title == "NativeAOT, later", "a room can be changed");
Check.That(await client.Rooms.EnumerateAsync().AnyAsync(found => found.Id == room.Id), "the room is in the list");

var removal = await client.Sharing.RemoveMembersAsync(room.Id, [report.Outcomes[0].Member!.Id]);
Check.That(removal.AllGone, "a member can be removed");
await (await client.Rooms.ArchiveAsync(room.Id)).WaitAsync();
await (await client.Rooms.DeleteAsync(room.Id)).WaitAsync();
try
{
    await client.Rooms.GetAsync(room.Id);
    throw new InvalidOperationException("A room that was deleted was read.");
}
catch (DocSpaceApiException gone)
{
    Check.That((int)gone.StatusCode == 404, "a room that was deleted is gone");
}

Console.WriteLine("The SDK works without a compiler at run time.");
