using DocSpace.Sdk.Authentication;
using DocSpace.Sdk.Tests.Authentication;
using DocSpace.Sdk.Tests.Framework;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DocSpace.Sdk.Tests.Faults;

/// <summary>Settings that change while calls go on.</summary>
public sealed class ReloadTests : IDisposable
{
    private readonly StubPortal _portal = new();
    private readonly CollectingLoggerProvider _logs = new();
    private readonly IConfigurationRoot _configuration = new ConfigurationBuilder()
        .AddInMemoryCollection(new Dictionary<string, string?> { ["BaseAddress"] = TestClient.Address, ["ApiKey"] = "sk-first" })
        .Build();

    private readonly ServiceProvider _services;

    public ReloadTests()
    {
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(_logs));
        services.AddDocSpaceClient(_configuration).ConfigurePrimaryHttpMessageHandler(() => _portal);
        _services = services.BuildServiceProvider();
        _portal.AnswerRoom();
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private DocSpaceClient Client => _services.GetRequiredService<DocSpaceClient>();

    [Fact]
    public async Task F105_A_rotated_key_signs_the_next_request()
    {
        await Client.Rooms.GetAsync(8, Token);
        Change("ApiKey", "sk-second");

        await Client.Rooms.GetAsync(8, Token);

        Assert.Equal(["Bearer sk-first", "Bearer sk-second"], Signatures);
    }

    [Fact]
    public async Task F105_A_request_under_way_keeps_its_key()
    {
        using var portal = new StubPortal();
        portal.Fail(() =>
        {
            Change("ApiKey", "sk-second");
            return new HttpRequestException(HttpRequestError.ConnectionError);
        }).AnswerRoom();
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(new HastyTime());
        services.AddDocSpaceClient(_configuration).ConfigurePrimaryHttpMessageHandler(() => portal);
        await using var provider = services.BuildServiceProvider();
        var client = provider.GetRequiredService<DocSpaceClient>();

        await client.Rooms.GetAsync(8, Token);
        await client.Rooms.GetAsync(8, Token);

        Assert.Equal(["Bearer sk-first", "Bearer sk-first", "Bearer sk-second"], portal.Requests.Select(static request => request.Headers["Authorization"]));
    }

    [Theory]
    [InlineData("ApiKey", "no-key-at-all", "ApiKey is wrong")]
    [InlineData("ApiKey", "", "ApiKey is missing")]
    [InlineData("BaseAddress", "https://other.example.com", "BaseAddress cannot change")]
    [InlineData("BaseAddress", "http://portal.example.com", "must begin with https")]
    [InlineData("Timeouts:ReadTotal", "soon", "They cannot be read")]
    [InlineData("Unknown", "1", "They cannot be read")]
    public async Task F105_Settings_that_became_wrong_are_logged_once_and_not_used(string name, string value, string problem)
    {
        await Client.Rooms.GetAsync(8, Token);
        Change(name, value);

        await Client.Rooms.GetAsync(8, Token);
        await Client.Rooms.GetAsync(8, Token);

        Assert.All(Signatures, static signature => Assert.Equal("Bearer sk-first", signature));
        var line = Assert.Single(_logs.Lines, static line => line.Contains("The changed settings of ", StringComparison.Ordinal));
        Assert.Contains(problem, line, StringComparison.Ordinal);
        Assert.DoesNotContain("no-key-at-all", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task F105_Settings_that_were_mended_are_used_again()
    {
        await Client.Rooms.GetAsync(8, Token);
        Change("ApiKey", "wrong");
        await Client.Rooms.GetAsync(8, Token);
        Change("ApiKey", "sk-third");

        await Client.Rooms.GetAsync(8, Token);

        Assert.Equal(["Bearer sk-first", "Bearer sk-first", "Bearer sk-third"], Signatures);
    }

    [Fact]
    public async Task F105_A_change_of_something_else_leaves_the_credential_with_its_tokens()
    {
        var provider = new TokenProvider();
        var credential = DocSpaceCredential.Token(provider.GetAsync);
        _configuration["ApiKey"] = null;
        var services = new ServiceCollection();
        services.AddDocSpaceClient(_configuration, options => options.Credential = credential).ConfigurePrimaryHttpMessageHandler(() => _portal);
        await using var provided = services.BuildServiceProvider();
        var client = provided.GetRequiredService<DocSpaceClient>();

        await client.Rooms.GetAsync(8, Token);
        Change("UserAgentSuffix", "Contoso/1.4");
        await client.Rooms.GetAsync(8, Token);

        Assert.Equal(1, provider.Asked);
    }

    public void Dispose()
    {
        _services.Dispose();
        _portal.Dispose();
        (_configuration as IDisposable)?.Dispose();
        _logs.Dispose();
    }

    private IEnumerable<string> Signatures => _portal.Requests.Select(static request => request.Headers["Authorization"]);

    // Whoever listens to the change may fail: that is what the SDK has to stand.
    private void Change(string name, string value)
    {
        _configuration[name] = value;
        try
        {
            _configuration.Reload();
        }
        catch (Exception exception) when (exception is Microsoft.Extensions.Options.OptionsValidationException or InvalidOperationException or AggregateException)
        {
        }
    }
}
