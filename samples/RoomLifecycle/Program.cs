using DocSpace.Sdk;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Links;
using DocSpace.Sdk.Operations;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Sharing;
using DocSpace.Sdk.Testing;

// The life of a room: made, tagged, shared by a link, duplicated, archived, deleted. It leaves nothing behind.
using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    stop.Cancel();
};

// Your own portal when DOCSPACE_URL and DOCSPACE_API_KEY are set, otherwise a portal in this process.
var url = Environment.GetEnvironmentVariable("DOCSPACE_URL");
var key = Environment.GetEnvironmentVariable("DOCSPACE_API_KEY");
await using var emulator = url is null || key is null ? await DocSpaceEmulator.StartAsync() : null;
using var client = emulator?.CreateClient() ?? DocSpaceClient.Create(new Uri(url!), key!);

try
{
    var identity = await client.Identity.CheckAsync(stop.Token);
    Console.WriteLine($"Key: {identity}");
    if (identity.MissingScopes is [_, ..] missing)
    {
        Console.Error.WriteLine($"The API key lacks {string.Join(" and ", missing)}.");
        return 1;
    }

    await LiveAsync(stop.Token);
    return 0;
}
catch (DocSpaceException failure)
{
    Console.Error.WriteLine(failure.Message);
    return 1;
}
catch (OperationCanceledException)
{
    Console.Error.WriteLine("Cancelled.");
    return 2;
}

async Task LiveAsync(CancellationToken cancellationToken)
{
    Room room = await client.CreateRoomAsync("Life of a room", RoomType.Custom, cancellationToken);
    Console.WriteLine($"Created: {room} at {client.Rooms.GetWebAddress(room.Id)}");

    room = await client.Tags.AddToRoomAsync(room.Id, ["sample"], cancellationToken);
    Console.WriteLine($"Tags: {room.Tags.Count}");

    RoomLink link = await client.Links.CreateExternalLinkAsync(
        room,
        new ExternalLinkOptions { Access = RoomAccess.Read, ExpiresAt = DateTimeOffset.UtcNow.AddDays(1) },
        cancellationToken);
    Console.WriteLine($"Link: {link}");

    RoomOperation<Room> duplicating = await client.Rooms.DuplicateAsync(room.Id, cancellationToken);
    Room copy = await duplicating.WaitAsync(new Steps(), cancellationToken);
    Console.WriteLine($"Duplicated: {copy}");

    Room archived = await (await client.Rooms.ArchiveAsync(room.Id, cancellationToken)).WaitAsync(new Steps(), cancellationToken);
    Console.WriteLine($"Archived: {archived.State}");

    foreach (var id in (RoomId[])[room.Id, copy.Id])
    {
        await (await client.Rooms.DeleteAsync(id, cancellationToken)).WaitAsync(new Steps(), cancellationToken);
        Console.WriteLine($"Deleted: {id}");
    }

    await client.Tags.DeleteAsync(["sample"], cancellationToken);
}

/// <summary>Writes how far an operation is, at once; <see cref="Progress{T}"/> would write it later, from the thread pool.</summary>
internal sealed class Steps : IProgress<RoomOperationProgress>
{
    public void Report(RoomOperationProgress value) => Console.WriteLine($"  {value}");
}
