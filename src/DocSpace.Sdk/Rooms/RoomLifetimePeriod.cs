namespace DocSpace.Sdk.Rooms;

/// <summary>The unit of a <see cref="RoomLifetime"/>.</summary>
public enum RoomLifetimePeriod
{
    /// <summary>Days.</summary>
    Day = 0,

    /// <summary>Months.</summary>
    Month = 1,

    /// <summary>Years.</summary>
    Year = 2,
}
