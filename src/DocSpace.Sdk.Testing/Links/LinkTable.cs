using DocSpace.Sdk.Rooms;

namespace DocSpace.Sdk.Testing.Links;

/// <summary>Which links a room of a type takes, with which access and how many of them.</summary>
internal static class LinkTable
{
    public const int Read = 2;
    public const int FillForms = 7;

    private const int Review = 5;
    private const int Comment = 6;
    private const int Editing = 10;
    private const int ContentCreator = 11;

    private const int MaxAdditional = 5;

    public static bool AlwaysHasPrimary(RoomType type) => type is RoomType.Public or RoomType.FormFilling;

    /// <summary>Whether the room can be opened to people who are not members.</summary>
    public static bool TakesExternal(RoomType type) => type is RoomType.FormFilling or RoomType.Custom or RoomType.Public;

    public static int MaxCount(RoomType type, LinkKind kind) => kind switch
    {
        LinkKind.External => type is RoomType.Custom or RoomType.Public ? MaxAdditional : 0,
        _ => 1,
    };

    /// <summary>No access is always allowed: it takes the link away.</summary>
    public static bool Allows(RoomType type, LinkKind kind, int access)
    {
        if (access == 0)
        {
            return true;
        }

        return kind is LinkKind.Invitation ? AllowsInvitation(type, access) : AllowsExternal(type, access);
    }

    private static bool AllowsInvitation(RoomType type, int access) => access switch
    {
        ContentCreator => true,
        Read => type is not RoomType.FormFilling,
        Editing => type is RoomType.Collaboration or RoomType.Custom or RoomType.VirtualData,
        Review or Comment => type is RoomType.Custom,
        FillForms => type is RoomType.FormFilling or RoomType.VirtualData,
        _ => false,
    };

    private static bool AllowsExternal(RoomType type, int access) => type switch
    {
        RoomType.FormFilling => access is Read or FillForms,
        RoomType.Custom or RoomType.Public => access is Read or Review or Comment or FillForms or Editing,
        _ => false,
    };
}
