namespace DocSpace.Sdk.Logos;

/// <summary>What the server says about an uploaded picture. It answers 200 in any case.</summary>
internal sealed class LogoUpload
{
    public required bool Success { get; init; }

    /// <summary>The temporary file. It serves its user, once.</summary>
    public string? Data { get; init; }

    public string? Message { get; init; }
}
