using System.Text.Json.Nodes;

namespace DocSpace.Sdk.Testing.Sharing;

/// <summary>A row of the list of members before it is written.</summary>
internal sealed record MemberEntry(Guid SubjectId, int Access, MemberKind Kind, string SortKey, Func<string> SearchText, Func<JsonObject> ToJson);
