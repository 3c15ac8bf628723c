using System.Security.Cryptography;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Testing.Portal;

namespace DocSpace.Sdk.Testing.Rooms;

/// <summary>Public and form filling rooms are open by link from the start.</summary>
internal static class PrimaryLinks
{
    private const int Read = 2;
    private const int FillForms = 7;
    private const int CodeLength = 15;
    private const int TokenBytes = 48;

    public static PrimaryLink? For(RoomType type) => type switch
    {
        RoomType.Public => Create("Shared link", Read),
        RoomType.FormFilling => Create("Link to fill out", FillForms),
        _ => null,
    };

    private static PrimaryLink Create(string title, int access) => new(
        Guid.NewGuid(),
        title,
        access,
        RandomNumberGenerator.GetHexString(CodeLength, lowercase: true),
        Convert.ToBase64String(RandomNumberGenerator.GetBytes(TokenBytes)).Replace('+', '-').Replace('/', '_'));
}
