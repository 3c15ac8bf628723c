using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Tests.Framework;

namespace DocSpace.Sdk.Tests.Serialization;

/// <summary>Applications keep rooms as JSON of their own, and read them as it comes.</summary>
public sealed class StreamedRoomTests
{
    private static readonly JsonSerializerOptions _smallPieces = new(JsonSerializerDefaults.Web) { DefaultBufferSize = 16 };

    [Fact]
    public async Task A_room_can_be_read_from_a_stream_piece_by_piece()
    {
        // A value of a kind that no server sends yet is passed over wherever the piece ends.
        var room = JsonNode.Parse(Fixture.Recording("002-create-room-type-int-2").Body)!["response"]!;
        room["security"]!["Later"] = new JsonObject { ["why"] = new string('x', 1_000) };
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(room.ToJsonString()));

        var read = await JsonSerializer.DeserializeAsync<Room>(stream, _smallPieces, TestContext.Current.CancellationToken);

        Assert.Equal(("Int 2", true, false), (read!.Title, read.Permissions.CanInvite, read.Permissions.Allows("Later")));
    }
}
