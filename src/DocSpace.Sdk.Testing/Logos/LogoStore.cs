using System.Security.Cryptography;
using DocSpace.Sdk.Testing.Http;
using DocSpace.Sdk.Testing.Portal;

namespace DocSpace.Sdk.Testing.Logos;

/// <summary>Uploaded images that are waiting to become the logo of a room. Each can be used once, by who uploaded it.</summary>
internal sealed class LogoStore
{
    private const string Folder = "/storage/room_logos/logos_temp/";

    private readonly HashSet<string> _waiting = new(StringComparer.Ordinal);

    public string Add(PortalUser user)
    {
        var path = $"{Folder}{Guid.NewGuid()}_{user.Id}.png";
        _waiting.Add(path);
        return path;
    }

    /// <summary>Makes an uploaded image the logo of a room and uses it up.</summary>
    public void Use(PortalUser user, string tmpFile, PortalRoom room)
    {
        Take(user, tmpFile);
        room.LogoHash = NewHash();
    }

    /// <summary>Uses an uploaded image up.</summary>
    public void Take(PortalUser user, string tmpFile)
    {
        // The name says whose upload it is; anything else is taken for that of somebody else.
        if (!Path.GetFileNameWithoutExtension(tmpFile).EndsWith("_" + user.Id, StringComparison.OrdinalIgnoreCase))
        {
            throw ServerError.AccessDenied();
        }

        if (!_waiting.Remove(tmpFile))
        {
            throw ServerError.LogoNotFound();
        }
    }

    /// <summary>The number in the addresses of an image, which is another one after each change.</summary>
    public static int NewHash() => RandomNumberGenerator.GetInt32(int.MaxValue);
}
