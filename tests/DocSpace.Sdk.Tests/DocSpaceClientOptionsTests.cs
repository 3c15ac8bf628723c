using DocSpace.Sdk.Authentication;
using DocSpace.Sdk.Tests.Framework;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace DocSpace.Sdk.Tests;

public sealed class DocSpaceClientOptionsTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static TheoryData<string, string?, string> WrongSettings => new()
    {
        { "BaseAddress", null, "BaseAddress is missing. Set it to the address of the portal, for instance https://example.onlyoffice.com." },
        { "BaseAddress", "portal.example.com", "BaseAddress is not an absolute address" },
        { "BaseAddress", "http://portal.example.com", "BaseAddress must begin with https://" },
        { "BaseAddress", "ftp://portal.example.com", "BaseAddress must begin with https://" },
        { "BaseAddress", "https://ann:secret@portal.example.com", "BaseAddress must not hold a user name" },
        { "BaseAddress", "https://portal.example.com?x=1", "BaseAddress must not hold a user name, a query" },
        { "BaseAddress", "https://portal.example.com#x", "BaseAddress must not hold a user name, a query (?) or a fragment (#)" },
        { "ApiKey", null, "ApiKey is missing. Set it to an API key of the portal (it starts with \"sk-\")" },
        { "ApiKey", "0123-secret", "ApiKey is wrong. An API key of DocSpace starts with \"sk-\"" },
        { "ApiKey", "sk-", "ApiKey is wrong. An API key of DocSpace starts with \"sk-\"" },
        { "ApiKey", "sk-secret secret", "ApiKey is wrong. An API key of DocSpace holds letters, digits" },
        { "ApiKey", "sk-secret\r\nHost: evil", "ApiKey is wrong. An API key of DocSpace holds letters, digits" },
        { "Timeouts:ReadAttempt", "00:00:00.5", "Timeouts.ReadAttempt is 00:00:00.5000000; it must be from 00:00:01 to 01:00:00" },
        { "Timeouts:WriteAttempt", "02:00:00", "Timeouts.WriteAttempt is 02:00:00; it must be from 00:00:01 to 01:00:00" },
        { "Timeouts:ReadTotal", "00:00:10", "Timeouts.ReadTotal is 00:00:10; it must be from Timeouts.ReadAttempt (00:00:15) to 24:00:00" },
        { "Timeouts:WriteTotal", "2.00:00:00", "Timeouts.WriteTotal is 2.00:00:00; it must be from Timeouts.WriteAttempt (00:01:15) to 24:00:00" },
        { "UserAgentSuffix", "two words (", "UserAgentSuffix is not a product token. Expected: name/version" },
    };

    public static TheoryData<string, string> Addresses => new()
    {
        { "https://portal.example.com", "https://portal.example.com/api/2.0/files/rooms/8" },
        { "https://portal.example.com/", "https://portal.example.com/api/2.0/files/rooms/8" },
        { "https://portal.example.com:8443", "https://portal.example.com:8443/api/2.0/files/rooms/8" },
        { "https://example.com/docspace", "https://example.com/docspace/api/2.0/files/rooms/8" },
        { "https://example.com/docspace/", "https://example.com/docspace/api/2.0/files/rooms/8" },
        { "https://portal.example.com/api/2.0", "https://portal.example.com/api/2.0/files/rooms/8" },
        { "https://portal.example.com/API/2.0/", "https://portal.example.com/api/2.0/files/rooms/8" },
        { "https://example.com/docspace/api/2.0/", "https://example.com/docspace/api/2.0/files/rooms/8" },
        { "http://localhost:8092", "http://localhost:8092/api/2.0/files/rooms/8" },
        { "http://127.0.0.1:8092", "http://127.0.0.1:8092/api/2.0/files/rooms/8" },
        { "http://[::1]:8092", "http://[::1]:8092/api/2.0/files/rooms/8" },
    };

    [Fact]
    public void The_defaults_are_those_of_the_documentation()
    {
        var options = new DocSpaceClientOptions();

        Assert.Null(options.BaseAddress);
        Assert.Null(options.ApiKey);
        Assert.Null(options.Credential);
        Assert.Null(options.UserAgentSuffix);
        Assert.Equal(TimeSpan.FromSeconds(15), options.Timeouts.ReadAttempt);
        Assert.Equal(TimeSpan.FromSeconds(60), options.Timeouts.ReadTotal);
        Assert.Equal(TimeSpan.FromSeconds(75), options.Timeouts.WriteAttempt);
        Assert.Equal(TimeSpan.FromSeconds(180), options.Timeouts.WriteTotal);
    }

    [Theory]
    [MemberData(nameof(WrongSettings))]
    public async Task A_wrong_setting_stops_the_host_with_a_message_that_names_it_and_never_a_secret(string key, string? value, string expected)
    {
        var settings = new Dictionary<string, string?> { ["BaseAddress"] = TestClient.Address, ["ApiKey"] = TestClient.ApiKey };
        settings[key] = value;
        var host = Host.CreateEmptyApplicationBuilder(null);
        host.Services.AddDocSpaceClient(new ConfigurationBuilder().AddInMemoryCollection(settings).Build());
        using var app = host.Build();

        var exception = await Assert.ThrowsAsync<OptionsValidationException>(() => app.StartAsync(Token));

        Assert.Contains(expected, exception.Message, StringComparison.Ordinal);
        Assert.StartsWith("DocSpace: ", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_wrong_settings_are_named_at_once()
    {
        var host = Host.CreateEmptyApplicationBuilder(null);
        host.Services.AddKeyedDocSpaceClient("acme", options => options.Timeouts.ReadAttempt = TimeSpan.Zero);
        using var app = host.Build();

        var exception = await Assert.ThrowsAsync<OptionsValidationException>(() => app.StartAsync(Token));

        Assert.Equal(3, exception.Failures.Count());
        Assert.All(exception.Failures, failure => Assert.StartsWith("DocSpace client \"acme\": ", failure, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_mistyped_key_of_the_configuration_stops_the_host()
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?> { ["BaseAdress"] = TestClient.Address, ["ApiKey"] = TestClient.ApiKey })
            .Build();
        var host = Host.CreateEmptyApplicationBuilder(null);
        host.Services.AddDocSpaceClient(configuration);
        using var app = host.Build();

        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => app.StartAsync(Token));

        Assert.Contains("BaseAdress", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_key_of_a_template_does_not_stand_in_the_way_of_a_credential()
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?> { ["BaseAddress"] = TestClient.Address, ["ApiKey"] = "" })
            .Build();
        var host = Host.CreateEmptyApplicationBuilder(null);
        host.Services.AddDocSpaceClient(configuration, options => options.Credential = DocSpaceCredential.ApiKey(TestClient.ApiKey));
        using var app = host.Build();

        await app.StartAsync(Token);

        Assert.NotNull(app.Services.GetRequiredService<DocSpaceClient>());
    }

    [Fact]
    public async Task Two_credentials_at_once_stop_the_host()
    {
        var host = Host.CreateEmptyApplicationBuilder(null);
        host.Services.AddDocSpaceClient(options =>
        {
            options.BaseAddress = new Uri(TestClient.Address);
            options.ApiKey = TestClient.ApiKey;
            options.Credential = DocSpaceCredential.ApiKey(TestClient.ApiKey);
        });
        using var app = host.Build();

        var exception = await Assert.ThrowsAsync<OptionsValidationException>(() => app.StartAsync(Token));

        Assert.Contains("Both ApiKey and Credential are set", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Every_form_of_the_address_of_a_portal_is_understood(string address, string expected)
    {
        await using var test = new TestClient(configure: options => options.BaseAddress = new Uri(address));
        test.Portal.AnswerRoom();

        await test.Client.Rooms.GetAsync(8, Token);

        Assert.Equal(expected, Assert.Single(test.Portal.Requests).Uri.AbsoluteUri);
    }

    [Fact]
    public async Task The_web_address_of_a_room_keeps_the_path_in_front_of_the_portal()
    {
        await using var test = new TestClient(configure: options => options.BaseAddress = new Uri("https://example.com/docspace/api/2.0"));

        Assert.Equal("https://example.com/docspace/rooms/shared/8/filter?folder=8", test.Client.Rooms.GetWebAddress(8).AbsoluteUri);
    }

    [Fact]
    public void Serialised_options_hold_no_key()
    {
        var options = new DocSpaceClientOptions { ApiKey = TestClient.ApiKey, Credential = DocSpaceCredential.ApiKey(TestClient.ApiKey) };

        Assert.DoesNotContain(TestClient.ApiKey, System.Text.Json.JsonSerializer.Serialize(options), StringComparison.Ordinal);
        Assert.DoesNotContain(TestClient.ApiKey, $"{options} {options.Credential}", StringComparison.Ordinal);
    }
}
