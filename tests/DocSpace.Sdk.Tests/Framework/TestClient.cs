using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace DocSpace.Sdk.Tests.Framework;

/// <summary>A client that went through the public registration, in front of a stubbed transport, with its own time and log.</summary>
internal sealed class TestClient : IAsyncDisposable
{
    public const string Address = "https://portal.example.com/";
    public const string ApiKey = "sk-0123456789abcdef";

    private const int StepsWithoutPause = 100;

    private readonly ServiceProvider _services;

    public TestClient(StubPortal? portal = null, Action<DocSpaceClientOptions>? configure = null, Action<IHttpClientBuilder>? http = null, bool realTransport = false, FakeTimeProvider? time = null)
    {
        Time = time ?? Time;
        Portal = portal ?? new StubPortal { Time = Time };
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(Time);
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(Logs));
        var builder = services.AddDocSpaceClient(options =>
        {
            options.BaseAddress = new Uri(Address);
            options.ApiKey = ApiKey;
            configure?.Invoke(options);
        });
        if (!realTransport)
        {
            builder.ConfigurePrimaryHttpMessageHandler(() => Portal);
        }

        http?.Invoke(builder);
        _services = services.BuildServiceProvider();
        Client = _services.GetRequiredService<DocSpaceClient>();
    }

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 11, 23, 8, 0, 0, TimeSpan.Zero));

    public CollectingLoggerProvider Logs { get; } = new();

    public StubPortal Portal { get; }

    public DocSpaceClient Client { get; }

    /// <summary>A client whose portal gives recorded answers, one after the other.</summary>
    public static TestClient Answering(params string[] recordings)
    {
        var test = new TestClient();
        foreach (var recording in recordings)
        {
            var (status, body, mediaType) = Fixture.Recording(recording);
            test.Portal.Answer((System.Net.HttpStatusCode)status, body, mediaType);
        }

        return test;
    }

    /// <summary>Lets the fake time pass, step by step, until the call ends by itself, for two days at most.</summary>
    public async Task<T> PassTimeAsync<T>(Task<T> call, TimeSpan? step = null)
    {
        var end = Time.GetUtcNow().AddDays(2);
        for (var steps = 1; !call.IsCompleted; steps++)
        {
            TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
            Assert.True(Time.GetUtcNow() < end, "The call did not end by itself.");
            Time.Advance(step ?? TimeSpan.FromMilliseconds(10));
            await Task.Yield();
            if (steps % StepsWithoutPause == 0)
            {
                // A thread that has the answer in its hands must get to run before a minute of this clock has gone by.
                await Task.Delay(1);
            }
        }

        return await call;
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
