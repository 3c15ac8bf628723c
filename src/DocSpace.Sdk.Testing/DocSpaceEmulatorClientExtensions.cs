namespace DocSpace.Sdk.Testing;

/// <summary>Points clients at an emulated portal.</summary>
public static class DocSpaceEmulatorClientExtensions
{
    /// <summary>Sets the address and the key of the emulated portal: <c>services.AddDocSpaceClient(emulator.Configure)</c>.</summary>
    /// <param name="emulator">The portal.</param>
    /// <param name="options">The options to set. Other options stay as they are.</param>
    public static void Configure(this DocSpaceEmulator emulator, DocSpaceClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(emulator);
        ArgumentNullException.ThrowIfNull(options);
        options.BaseAddress = emulator.BaseAddress;
        options.ApiKey = emulator.ApiKey;
        options.Credential = null;
    }

    /// <summary>Makes a client without a container. Dispose it before the portal.</summary>
    /// <param name="emulator">The portal.</param>
    /// <param name="apiKey">The key that the client signs in with. Default: that of the owner.</param>
    public static DocSpaceClient CreateClient(this DocSpaceEmulator emulator, string? apiKey = null)
    {
        ArgumentNullException.ThrowIfNull(emulator);
        return DocSpaceClient.Create(emulator.BaseAddress, apiKey ?? emulator.ApiKey);
    }
}
