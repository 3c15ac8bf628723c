namespace DocSpace.Sdk.Testing.Rooms;

/// <summary>Only looked at when the room is private.</summary>
internal sealed class ShareParamsBody
{
    public Guid ShareTo { get; set; }

    public string? Email { get; set; }
}
