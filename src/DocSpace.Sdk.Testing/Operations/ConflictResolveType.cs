using System.Text.Json.Serialization;

namespace DocSpace.Sdk.Testing.Operations;

/// <summary>What happens to an entry when the target has one of the same title.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ConflictResolveType>))]
internal enum ConflictResolveType
{
    Skip,
    Overwrite,
    Duplicate,
}
