using System.Text.Json;
using DocSpace.Sdk.Files;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Tests.Faults;

namespace DocSpace.Sdk.Tests.Files;

public sealed class EntryIdTests
{
    [Theory]
    [MemberData(nameof(InputTests.Dangerous), MemberType = typeof(InputTests))]
    public void A_text_that_is_no_id_of_a_room_is_none_of_a_folder_either(string text)
    {
        var exception = Assert.Throws<ArgumentException>("id", () => new EntryId(text));

        Assert.StartsWith("A file or folder id is a positive number or at most 255 letters", exception.Message, StringComparison.Ordinal);
        Assert.False(EntryId.TryParse(text, out _));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_number_below_one_is_no_id(int number) => Assert.Throws<ArgumentOutOfRangeException>("id", () => new EntryId(number));

    [Fact]
    public void Numbers_texts_and_rooms_become_the_same_id()
    {
        EntryId number = 8, text = "8", room = new RoomId(8);

        Assert.Equal(number, text);
        Assert.True(number == room && number.GetHashCode() == room.GetHashCode());
        Assert.True(number != (EntryId)"sbox-1");
        Assert.Equal((true, 8), (room.TryGetNumber(out var read), read));
        Assert.True(((EntryId)"sbox-1").IsThirdParty);
    }

    [Fact]
    public void The_default_value_of_a_room_stays_the_default_value()
    {
        EntryId id = default(RoomId);

        Assert.Equal((true, false, string.Empty), (id.IsEmpty, id.IsThirdParty, id.ToString()));
    }

    [Theory]
    [InlineData("8", "8")]
    [InlineData("sbox-1", "\"sbox-1\"")]
    public void An_id_is_a_number_in_json_and_a_string_for_a_third_party(string text, string json)
    {
        Assert.Equal(json, JsonSerializer.Serialize(new EntryId(text)));
        Assert.Equal(new EntryId(text), JsonSerializer.Deserialize<EntryId>(json));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("true")]
    [InlineData("\"..\"")]
    public void Other_json_is_no_id(string json) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<EntryId>(json));
}
