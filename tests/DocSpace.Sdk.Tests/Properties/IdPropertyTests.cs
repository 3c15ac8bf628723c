using System.Net;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Files;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Tests.Framework;
using FsCheck.Fluent;
using Microsoft.Extensions.DependencyInjection;

namespace DocSpace.Sdk.Tests.Properties;

public sealed class IdPropertyTests(ITestOutputHelper output)
{
    private const string Prefix = "/sub/api/2.0/files/";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Any_text_is_refused_as_the_id_of_a_room_or_stays_one_segment_of_the_path()
    {
        using var portal = new SeenPath();
        await using var test = portal.Connect();
        Prop.ForAll(Texts.With("aZ09-_|=./%\\"), text => Asks(
            portal,
            text,
            $"{Prefix}rooms/",
            () => test.Client.Rooms.GetAsync(text, Token))).Holds(output);

        Assert.True(portal.Asked > PropertySettings.Cases(2_000) / 50);
    }

    [Fact]
    public async Task Any_text_is_refused_as_the_id_of_a_folder_or_stays_one_segment_of_the_path()
    {
        using var portal = new SeenPath();
        await using var test = portal.Connect();
        Prop.ForAll(Texts.With("aZ09-_|=./%\\"), text => Asks(
            portal,
            text,
            $"{Prefix}folder/",
            () => test.Client.Sharing.ListFolderMembersAsync(new EntryId(text), cancellationToken: Token))).Holds(output);

        Assert.True(portal.Asked > PropertySettings.Cases(2_000) / 50);
    }

    [Fact]
    public void Any_positive_number_is_an_id_and_equal_to_its_text() => Prop.ForAll<int>(static number => number <= 0
        ? Record.Exception(() => new RoomId(number)) is ArgumentOutOfRangeException
        : new RoomId(number) == new RoomId($"{number}") && new RoomId(number).GetHashCode() == new RoomId($"{number}").GetHashCode()).Holds(output);

    private static bool Asks<T>(SeenPath portal, string text, string prefix, Func<Task<T>> call)
    {
        portal.Address = null;
        var problem = ProblemOf(call);
        if (portal.Address is not { } address)
        {
            return problem is ArgumentException && !RoomId.TryParse(text, out _) && !EntryId.TryParse(text, out _);
        }

        var path = address.AbsolutePath;
        return address.GetLeftPart(UriPartial.Authority) == "https://portal.example.com"
            && path.StartsWith(prefix, StringComparison.Ordinal)
            && Uri.UnescapeDataString(path[prefix.Length..].Split('/')[0]) == text
            && path[prefix.Length..].Split('/').Length == (prefix.EndsWith("folder/", StringComparison.Ordinal) ? 2 : 1)
            && RoomId.TryParse(text, out var id) && id.ToString() == text;
    }

    private static Exception? ProblemOf<T>(Func<Task<T>> call)
    {
        try
        {
            call().GetAwaiter().GetResult();
            return null;
        }
        catch (Exception exception) when (exception is ArgumentException or DocSpaceException)
        {
            return exception;
        }
    }

    /// <summary>A portal that refuses everything and keeps the address that was asked for.</summary>
    private sealed class SeenPath : HttpMessageHandler
    {
        public Uri? Address { get; set; }

        public int Asked { get; private set; }

        public TestClient Connect() => new(
            configure: static options => options.BaseAddress = new Uri("https://portal.example.com/sub"),
            http: http => http.ConfigurePrimaryHttpMessageHandler(() => this),
            realTransport: true);

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Asked++;
            Address = request.RequestUri;
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.NotFound) { RequestMessage = request });
        }
    }
}
