using DocSpace.Sdk.Testing.Portal;

namespace DocSpace.Sdk.Testing.Rooms;

internal sealed class LifetimeBody
{
    public bool DeletePermanently { get; init; }

    public int Period { get; init; }

    public int? Value { get; init; }

    public bool? Enabled { get; init; }

    /// <summary>Null when the body switches the lifetime off.</summary>
    public PortalLifetime? ToSetting() => Enabled is false ? null : new PortalLifetime(DeletePermanently, Period, Value ?? 0);
}
