using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Identity;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Testing;

namespace DocSpace.Sdk.ConformanceTests;

/// <summary>
/// Something that a portal does, told once and run against every portal. It makes what it needs, looks only at what it made,
/// and takes it away again.
/// </summary>
public abstract class Scenario(Portal portal) : IAsyncLifetime
{
    private readonly Stack<Func<Task>> _cleanup = new();

    protected static CancellationToken Token => TestContext.Current.CancellationToken;

    protected Portal Portal { get; } = portal;

    /// <summary>The client of the portal's owner.</summary>
    protected DocSpaceClient Owner => Portal.Owner;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        while (_cleanup.TryPop(out var clean))
        {
            try
            {
                await clean();
            }
            catch (DocSpaceApiException)
            {
                // What a scenario deleted or handed over itself is gone already.
            }
        }

        if (TestContext.Current is { TestState.Result: TestResult.Passed, TestMethod: { } } context)
        {
            var method = GetType().GetMethod(context.TestMethod.MethodName)!;
            var missing = ScenarioCatalog.EndpointsOf(method).Except(Portal.Log.CalledBy(context.Test!.UniqueID));
            Assert.True(!missing.Any(), $"The scenario says it exercises {string.Join(", ", missing)} and has not called it.");
        }
    }

    /// <summary>A room of the owner that the scenario takes away at its end.</summary>
    protected async Task<Room> CreateRoomAsync(RoomType type = RoomType.Collaboration, Action<RoomCreateOptions>? configure = null)
    {
        var options = new RoomCreateOptions { Title = NewTitle(), Type = type };
        configure?.Invoke(options);
        return Forget(await Owner.CreateRoomAsync(options, Token));
    }

    /// <summary>Lets the owner delete a room when the scenario ends.</summary>
    protected Room Forget(Room room)
    {
        ArgumentNullException.ThrowIfNull(room);
        Finally(() => Owner.Rooms.DeleteAsync(room.Id, CancellationToken.None));
        return room;
    }

    /// <summary>Something to do when the scenario ends, well or not. The last comes first.</summary>
    protected void Finally(Func<Task> clean) => _cleanup.Push(clean);

    /// <summary>A key of the owner that the scenario takes away at its end. One that is left behind ends after a day.</summary>
    protected async Task<ApiKeyCreated> CreateKeyAsync(params string[] scopes)
    {
        var created = await Owner.Identity.CreateApiKeyAsync(
            new ApiKeyOptions { Name = $"conformance {Guid.NewGuid():N}"[..30], Permissions = scopes, ExpiresInDays = 1 }, Token);
        Finally(async () =>
        {
            using var http = Portal.SendRaw(Portal.OwnerKey);
            using var _ = await http.DeleteAsync(new Uri($"api/2.0/keys/{created.Info.Id}", UriKind.Relative), CancellationToken.None);
        });
        return created;
    }

    /// <summary>A client of the owner whose key may do less.</summary>
    protected async Task<DocSpaceClient> SignInWithScopesAsync(params string[] scopes) => Portal.SignIn((await CreateKeyAsync(scopes)).Secret);

    protected static string NewTitle() => $"Conformance {Guid.NewGuid():N}";

    /// <summary>The address of somebody whom no portal knows.</summary>
    protected string NewEmail() => Portal.NewEmail();

    /// <summary>The client of the second person. Skips the scenario where a real portal gave none.</summary>
    protected DocSpaceClient Second()
    {
        Assert.SkipWhen(Portal.SecondKey is null, "Needs DOCSPACE_SECOND_API_KEY, the key of a person who is not an administrator.");
        return Portal.SignIn(Portal.SecondKey!);
    }

    /// <summary>The emulator, for what a real portal does not offer to a suite. Skips the scenario on a real portal and says why.</summary>
    protected DocSpaceEmulator OnlyEmulated(string reason)
    {
        Assert.SkipWhen(Portal.IsReal, $"Runs on the emulator only: {reason}");
        return Portal.Emulator!;
    }

    /// <summary>An emulated portal of its own, for a portal that is set up otherwise.</summary>
    protected async Task<DocSpaceEmulator> OnlyEmulatedAsync(string reason, DocSpaceEmulatorOptions options)
    {
        Assert.SkipWhen(Portal.IsReal, $"Runs on the emulator only: {reason}");
        var emulator = await DocSpaceEmulator.StartAsync(options, Token);
        Finally(() => emulator.DisposeAsync().AsTask());
        return emulator;
    }
}
