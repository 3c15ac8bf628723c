using System.Net;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Testing;
using Xunit;

namespace DocSpace.Sdk.Package.Tests;

public sealed class FreshProjectTests(PackedFiles packed)
{
    [Fact]
    public async Task A_fresh_web_application_with_the_packages_builds_for_both_frameworks_starts_and_creates_a_room()
    {
        var token = TestContext.Current.CancellationToken;
        await using var emulator = await DocSpaceEmulator.StartAsync(token);
        var project = new FreshProject(packed.NewFolder("fresh-project"), packed.Feed, packed.Version);
        await project.BuildAsync(token);
        using var application = await RunningApplication.StartAsync(
            project.Library("net10.0"),
            new Dictionary<string, string>
            {
                ["DocSpace__BaseAddress"] = emulator.BaseAddress.AbsoluteUri,
                ["DocSpace__ApiKey"] = emulator.ApiKey,
            },
            token);
        using var http = new HttpClient { BaseAddress = application.Address };

        using var answer = await http.PostAsync(new Uri("rooms/Project%20Collaboration", UriKind.Relative), content: null, token);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var room = Assert.Single(emulator.Rooms);
        Assert.Equal("Project Collaboration", room.Title);
        Assert.Equal(RoomType.Collaboration, room.Type);
        Assert.Equal(room.Id.ToString(), await answer.Content.ReadAsStringAsync(token));
        Assert.Equal($"DocSpace.Sdk/{packed.Version}", Assert.Single(emulator.Requests).GetHeader("User-Agent"));
        Assert.True(File.Exists(project.Library("net8.0")));
    }
}
