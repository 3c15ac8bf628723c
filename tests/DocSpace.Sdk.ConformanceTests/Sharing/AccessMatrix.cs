using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Sharing;

namespace DocSpace.Sdk.ConformanceTests.Sharing;

/// <summary>What the server makes of every number of an access level in every type of room.</summary>
internal static class AccessMatrix
{
    public const int HighestNumber = 11;

    private static readonly RoomType[] Types = Enum.GetValues<RoomType>();

    // What was stored when the levels were sent to a running server, for somebody new who is invited by e-mail.
    private static readonly Dictionary<RoomType, int[]> ByEmail = new()
    {
        [RoomType.FormFilling] = [7, 11],
        [RoomType.Collaboration] = [2, 10, 11],
        [RoomType.Custom] = [2, 5, 6, 10, 11],
        [RoomType.Public] = [11],
        [RoomType.VirtualData] = [2, 7, 10, 11],
        [RoomType.Ai] = [2],
    };

    /// <summary>Every type of room with every number.</summary>
    public static TheoryData<RoomType, int> Cells
    {
        get
        {
            var cells = new TheoryData<RoomType, int>();
            foreach (var type in Types)
            {
                for (var access = 0; access <= HighestNumber; access++)
                {
                    cells.Add(type, access);
                }
            }

            return cells;
        }
    }

    /// <summary>What the server does with a level: 0 is no level and stores nothing.</summary>
    public static CellOutcome Expected(RoomType type, int access, InviteeKind invitee) => access switch
    {
        0 => CellOutcome.Ignored,
        11 when type is RoomType.Ai && invitee is not InviteeKind.Email => CellOutcome.Stored,
        _ => ByEmail[type].Contains(access) ? CellOutcome.Stored : CellOutcome.Refused,
    };
}
