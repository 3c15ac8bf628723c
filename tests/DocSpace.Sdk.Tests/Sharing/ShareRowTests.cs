using System.Text.Json;
using DocSpace.Sdk.Serialization;

namespace DocSpace.Sdk.Tests.Sharing;

/// <summary>A row names its subject in one of two places, and newer servers in both.</summary>
public sealed class ShareRowTests
{
    private const string User = """{"id":"66faa6e4-f133-11ea-b126-00ffeec8b4ef","userName":"ann","email":"ann@example.com","displayName":"Ann"}""";

    [Theory]
    [InlineData($$"""{"access":2,"sharedTo":{{User}}}""")]
    [InlineData($$"""{"access":2,"sharedTo":{{User}},"isLocked":false}""")]
    [InlineData($$"""{"access":2,"sharedTo":{{User}},"sharedToUser":{{User}}}""")]
    [InlineData($$"""{"access":2,"sharedToUser":{{User}},"sharedTo":{{User}}}""")]
    [InlineData($$"""{"access":2,"sharedTo":{{User}},"isLocked":false,"sharedToUser":{{User}}}""")]
    [InlineData($$"""{"access":2,"sharedTo":null,"sharedToUser":{{User}}}""")]
    [InlineData($$"""{"access":2,"sharedTo":{{User}},"sharedToUser":null}""")]
    public void The_member_is_known_wherever_the_row_names_it(string json)
    {
        var member = JsonSerializer.Deserialize(json, DocSpaceJsonContext.Default.RoomShareRow)!.ToMember();

        Assert.Equal("ann@example.com", member?.Email);
    }
}
