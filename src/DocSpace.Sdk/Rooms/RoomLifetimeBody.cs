namespace DocSpace.Sdk.Rooms;

/// <summary>A lifetime as requests carry it. Servers before 3.7 need every member, also to switch the lifetime off.</summary>
internal sealed record RoomLifetimeBody
{
    public required bool Enabled { get; init; }

    public required int Value { get; init; }

    public required RoomLifetimePeriod Period { get; init; }

    public required bool DeletePermanently { get; init; }

    public static RoomLifetimeBody? From(RoomLifetime? lifetime, bool remove) =>
        lifetime is not null
            ? new() { Enabled = true, Value = lifetime.Value, Period = lifetime.Period, DeletePermanently = lifetime.DeletePermanently }
            : remove ? new() { Enabled = false, Value = 1, Period = RoomLifetimePeriod.Day, DeletePermanently = false } : null;
}
