using DocSpace.Sdk.Links;
using DocSpace.Sdk.Rooms;

namespace DocSpace.Sdk.Tests.Links;

public sealed class RoomLinkRulesTests
{
    [Theory]
    [InlineData(RoomType.FormFilling, RoomLinkKind.Invitation, new[] { 7, 11 })]
    [InlineData(RoomType.Collaboration, RoomLinkKind.Invitation, new[] { 2, 10, 11 })]
    [InlineData(RoomType.Custom, RoomLinkKind.Invitation, new[] { 2, 6, 5, 10, 11 })]
    [InlineData(RoomType.Public, RoomLinkKind.Invitation, new[] { 2, 11 })]
    [InlineData(RoomType.VirtualData, RoomLinkKind.Invitation, new[] { 2, 7, 10, 11 })]
    [InlineData(RoomType.Ai, RoomLinkKind.Invitation, new[] { 2, 11 })]
    [InlineData(RoomType.FormFilling, RoomLinkKind.PrimaryExternal, new[] { 2, 7 })]
    [InlineData(RoomType.Custom, RoomLinkKind.PrimaryExternal, new[] { 2, 7, 6, 5, 10 })]
    [InlineData(RoomType.Public, RoomLinkKind.External, new[] { 2, 7, 6, 5, 10 })]
    [InlineData(RoomType.FormFilling, RoomLinkKind.External, new int[0])]
    [InlineData(RoomType.Collaboration, RoomLinkKind.PrimaryExternal, new int[0])]
    [InlineData(RoomType.VirtualData, RoomLinkKind.External, new int[0])]
    [InlineData(RoomType.Ai, RoomLinkKind.External, new int[0])]
    public void The_levels_of_a_link_are_those_of_the_server(RoomType type, RoomLinkKind kind, int[] levels) =>
        Assert.Equal(levels, RoomLinkRules.AllowedFor(type, kind).Select(static access => (int)access));
}
