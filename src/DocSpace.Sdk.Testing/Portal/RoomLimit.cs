using DocSpace.Sdk.Testing.Http;

namespace DocSpace.Sdk.Testing.Portal;

/// <summary>How many active rooms the tariff of the portal allows. Archived rooms and templates do not count.</summary>
internal sealed class RoomLimit(RoomStore rooms, int? max)
{
    // Every new room asks: without a limit nobody counts.
    public bool IsReached => max is not null && rooms.All.Count(static room => room is { IsArchived: false, IsTemplate: false }) >= max;

    /// <summary>What an operation that brings one more room says.</summary>
    public string Message => $"The number of rooms should not exceed {max}.";

    public void Check()
    {
        if (IsReached)
        {
            throw ServerError.QuotaExceeded(Message);
        }
    }
}
