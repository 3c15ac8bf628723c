using System.Net;
using System.Threading.RateLimiting;
using DocSpace.Sdk.Authentication;
using DocSpace.Sdk.Resilience;
using DocSpace.Sdk.Tests.Framework;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Polly.CircuitBreaker;
using Polly.RateLimiting;
using Polly.Retry;
using Polly.Testing;
using Polly.Timeout;

namespace DocSpace.Sdk.Tests;

public sealed class RegistrationTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static IConfiguration Section => new ConfigurationBuilder()
        .AddInMemoryCollection(new Dictionary<string, string?> { ["BaseAddress"] = TestClient.Address, ["ApiKey"] = TestClient.ApiKey, ["Timeouts:ReadTotal"] = "00:02:00" })
        .Build();

    public static TheoryData<string> Overloads => ["section", "delegate", "both"];

    [Theory]
    [MemberData(nameof(Overloads))]
    public async Task Each_overload_registers_the_same_working_client(string overload)
    {
        using var portal = new StubPortal().AnswerRoom();
        var services = new ServiceCollection();
        var builder = overload switch
        {
            "section" => services.AddDocSpaceClient(Section),
            "delegate" => services.AddDocSpaceClient(Configure),
            _ => services.AddDocSpaceClient(Section, options => options.UserAgentSuffix = "Contoso/1.4"),
        };
        builder.ConfigurePrimaryHttpMessageHandler(() => portal);
        await using var provider = services.BuildServiceProvider();

        var client = provider.GetRequiredService<DocSpaceClient>();
        await client.Rooms.GetAsync(8, Token);

        Assert.Same(client, provider.GetRequiredService<DocSpaceClient>());
        var request = Assert.Single(portal.Requests);
        Assert.Equal($"Bearer {TestClient.ApiKey}", request.Headers["Authorization"]);
        Assert.Equal("application/json", request.Headers["Accept"]);
        Assert.StartsWith("DocSpace.Sdk/", request.Headers["User-Agent"], StringComparison.Ordinal);
        Assert.Equal(overload is "both", request.Headers["User-Agent"].EndsWith("Contoso/1.4", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Code_wins_over_the_section()
    {
        var services = new ServiceCollection();
        services.AddDocSpaceClient(Section, options => options.BaseAddress = new Uri("https://other.example.com"));
        await using var provider = services.BuildServiceProvider();

        var options = provider.GetRequiredService<IOptions<DocSpaceClientOptions>>().Value;

        Assert.Equal("other.example.com", options.BaseAddress!.Host);
        Assert.Equal(TimeSpan.FromMinutes(2), options.Timeouts.ReadTotal);
    }

    [Fact]
    public async Task To_register_twice_adds_to_the_options_and_keeps_one_chain_of_handlers()
    {
        using var portal = new StubPortal().AnswerRoom();
        var services = new ServiceCollection();
        services.AddDocSpaceClient(Section);
        services.AddDocSpaceClient(options => options.UserAgentSuffix = "Contoso/1.4").ConfigurePrimaryHttpMessageHandler(() => portal);
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredService<DocSpaceClient>().Rooms.GetAsync(8, Token);

        Assert.Single(services, descriptor => descriptor.ServiceType == typeof(DocSpaceClient));
        Assert.EndsWith("Contoso/1.4", Assert.Single(portal.Requests).Headers["User-Agent"], StringComparison.Ordinal);
        Assert.Equal([typeof(ResilienceHandler), typeof(AuthenticationHandler)], Chain(provider, "DocSpace").OfType<DelegatingHandler>().Where(IsOurs).Select(handler => handler.GetType()));
    }

    [Fact]
    public async Task Keyed_clients_know_their_own_portal_and_key_only()
    {
        using var acme = new StubPortal().AnswerRoom();
        using var globex = new StubPortal().AnswerRoom();
        var services = new ServiceCollection();
        services.AddKeyedDocSpaceClient("acme", options => (options.BaseAddress, options.ApiKey) = (new Uri("https://acme.example.com"), "sk-acme")).ConfigurePrimaryHttpMessageHandler(() => acme);
        services.AddKeyedDocSpaceClient("globex", options => (options.BaseAddress, options.ApiKey) = (new Uri("https://globex.example.com"), "sk-globex")).ConfigurePrimaryHttpMessageHandler(() => globex);
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredKeyedService<DocSpaceClient>("acme").Rooms.GetAsync(8, Token);
        await provider.GetRequiredKeyedService<DocSpaceClient>("globex").Rooms.GetAsync(8, Token);

        Assert.Null(provider.GetService<DocSpaceClient>());
        Assert.Equal(("acme.example.com", "Bearer sk-acme"), Seen(acme));
        Assert.Equal(("globex.example.com", "Bearer sk-globex"), Seen(globex));

        static (string, string) Seen(StubPortal portal) => (Assert.Single(portal.Requests).Uri.Host, portal.Requests[0].Headers["Authorization"]);
    }

    [Fact]
    public async Task The_transport_follows_no_redirect_and_keeps_no_cookie_and_the_pipeline_owns_time()
    {
        var services = new ServiceCollection();
        services.AddDocSpaceClient(Section);
        await using var provider = services.BuildServiceProvider();

        var transport = Assert.IsType<SocketsHttpHandler>(Chain(provider, "DocSpace").Last());

        Assert.False(transport.AllowAutoRedirect);
        Assert.False(transport.UseCookies);
        Assert.Equal((10, 120, 30, 1), (Seconds(transport.ConnectTimeout), Seconds(transport.PooledConnectionLifetime), Seconds(transport.PooledConnectionIdleTimeout), Seconds(transport.ResponseDrainTimeout)));
        Assert.Equal((64, 64, 65_536), (transport.MaxConnectionsPerServer, transport.MaxResponseHeadersLength, transport.MaxResponseDrainSize));
        Assert.Equal(Timeout.InfiniteTimeSpan, provider.GetRequiredService<IHttpClientFactory>().CreateClient("DocSpace").Timeout);
        Assert.Null(provider.GetRequiredService<IHttpClientFactory>().CreateClient("DocSpace").DefaultRequestHeaders.Authorization);

        static double Seconds(TimeSpan time) => time.TotalSeconds;
    }

    [Fact]
    public void The_strategies_stand_in_the_order_total_retry_breaker_gate_concurrency_attempt()
    {
        var breaker = ResiliencePipelineFactory.CreateBreaker(TimeProvider.System, static _ => { });
        var gate = ResiliencePipelineFactory.CreateGate(TimeProvider.System);
        var pipeline = ResiliencePipelineFactory.Create(TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(9), 12, breaker, gate, TimeProvider.System, static (_, _, _) => { });

        Assert.Collection(
            pipeline.GetPipelineDescriptor().Strategies,
            total => Assert.Equal(TimeSpan.FromSeconds(9), Assert.IsType<TimeoutStrategyOptions>(total.Options).Timeout),
            retry => Assert.Equal(3, Assert.IsType<RetryStrategyOptions<HttpResponseMessage>>(retry.Options).MaxRetryAttempts),
            breaker => Assert.Equal((0.5, 20), (BreakerOf(breaker).FailureRatio, BreakerOf(breaker).MinimumThroughput)),
            gate => Assert.IsType<RateLimitGate>(gate.StrategyInstance),
            limiter => Assert.Equal((12, 10_000), (LimiterOf(limiter).PermitLimit, LimiterOf(limiter).QueueLimit)),
            attempt => Assert.Equal(TimeSpan.FromSeconds(1), Assert.IsType<TimeoutStrategyOptions>(attempt.Options).Timeout));

        static CircuitBreakerStrategyOptions<HttpResponseMessage> BreakerOf(ResilienceStrategyDescriptor strategy) =>
            Assert.IsType<CircuitBreakerStrategyOptions<HttpResponseMessage>>(strategy.Options);

        static ConcurrencyLimiterOptions LimiterOf(ResilienceStrategyDescriptor strategy) =>
            Assert.IsType<RateLimiterStrategyOptions>(strategy.Options).DefaultRateLimiterOptions;
    }

    [Fact]
    public async Task The_returned_builder_adds_handlers_of_the_application()
    {
        using var portal = new StubPortal().AnswerRoom();
        var services = new ServiceCollection();
        services.AddDocSpaceClient(Section).ConfigurePrimaryHttpMessageHandler(() => portal).AddHttpMessageHandler(() => new MarkingHandler());
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredService<DocSpaceClient>().Rooms.GetAsync(8, Token);

        Assert.Equal("1", Assert.Single(portal.Requests).Headers["X-Marked"]);
    }

    [Fact]
    public async Task Other_clients_keep_the_retries_of_the_host()
    {
        using var portal = new StubPortal().Answer(HttpStatusCode.ServiceUnavailable).Answer(HttpStatusCode.OK);
        var services = new ServiceCollection();
        services.AddDocSpaceClient(Section);
        services.AddHttpClient("other").ConfigurePrimaryHttpMessageHandler(() => portal).AddStandardResilienceHandler(options => options.Retry.Delay = TimeSpan.Zero);
        await using var provider = services.BuildServiceProvider();

        using var response = await provider.GetRequiredService<IHttpClientFactory>().CreateClient("other").GetAsync(new Uri(TestClient.Address), Token);

        Assert.Equal((HttpStatusCode.OK, 2), (response.StatusCode, portal.Requests.Count));
    }

    [Fact]
    public void Missing_arguments_are_named()
    {
        var services = new ServiceCollection();

        Assert.Throws<ArgumentNullException>("services", () => ((IServiceCollection)null!).AddDocSpaceClient(Section));
        Assert.Throws<ArgumentNullException>("configuration", () => services.AddDocSpaceClient((IConfiguration)null!));
        Assert.Throws<ArgumentNullException>("configure", () => services.AddDocSpaceClient((Action<DocSpaceClientOptions>)null!));
        Assert.Throws<ArgumentException>("name", () => services.AddKeyedDocSpaceClient("", Section));
    }

    [Fact]
    public void A_client_without_a_container_checks_its_options_at_once()
    {
        var exception = Assert.Throws<OptionsValidationException>(() => DocSpaceClient.Create(new Uri("http://portal.example.com"), TestClient.ApiKey));

        Assert.Contains("BaseAddress must begin with https://", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(TestClient.ApiKey, exception.ToString(), StringComparison.Ordinal);
    }

    private static void Configure(DocSpaceClientOptions options)
    {
        options.BaseAddress = new Uri(TestClient.Address);
        options.ApiKey = TestClient.ApiKey;
    }

    private static bool IsOurs(HttpMessageHandler handler) => handler.GetType().Assembly == typeof(DocSpaceClient).Assembly;

    private static IEnumerable<HttpMessageHandler> Chain(IServiceProvider provider, string name)
    {
        HttpMessageHandler? handler = provider.GetRequiredService<IHttpMessageHandlerFactory>().CreateHandler(name);
        while (handler is not null)
        {
            yield return handler;
            handler = (handler as DelegatingHandler)?.InnerHandler;
        }
    }

    private sealed class MarkingHandler : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.Add("X-Marked", "1");
            return base.SendAsync(request, cancellationToken);
        }
    }
}
