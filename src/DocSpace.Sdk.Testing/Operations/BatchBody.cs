using System.Text.Json;

namespace DocSpace.Sdk.Testing.Operations;

/// <summary>The body of every operation on several entries; each reads what it needs.</summary>
internal sealed class BatchBody
{
    public JsonElement[]? FolderIds { get; set; }

    public JsonElement[]? FileIds { get; set; }

    public JsonElement? DestFolderId { get; set; }

    public ConflictResolveType ConflictResolveType { get; set; }

    public bool DeleteAfter { get; set; }

    /// <summary>Deletes without the trash. A room has no other way.</summary>
    public bool Immediately { get; set; }

    public bool ReturnSingleOperation { get; set; }
}
