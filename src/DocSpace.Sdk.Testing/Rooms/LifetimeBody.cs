using DocSpace.Sdk.Testing.Portal;

namespace DocSpace.Sdk.Testing.Rooms;

internal sealed class LifetimeBody
{
    public bool DeletePermanently { get; set; }

    public int Period { get; set; }

    public int? Value { get; set; }

    public bool? Enabled { get; set; }

    /// <summary>Null when the body switches the lifetime off.</summary>
    public PortalLifetime? ToSetting() => Enabled is false ? null : new PortalLifetime(DeletePermanently, Period, Value ?? 0);
}
