namespace DocSpace.Sdk.Rooms;

/// <summary>What a watermark shows beside its text.</summary>
[Flags]
public enum RoomWatermarkAdditions
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The name of the reader.</summary>
    UserName = 1,

    /// <summary>The e-mail address of the reader.</summary>
    UserEmail = 2,

    /// <summary>The IP address of the reader.</summary>
    UserIpAddress = 4,

    /// <summary>The current date.</summary>
    CurrentDate = 8,

    /// <summary>The title of the room.</summary>
    RoomName = 16,
}
