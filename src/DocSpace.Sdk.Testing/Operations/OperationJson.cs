using System.Text.Json.Nodes;

namespace DocSpace.Sdk.Testing.Operations;

/// <summary>Writes a background operation. One member has a capital letter, and the number of processed entries is a text.</summary>
internal static class OperationJson
{
    public const int Delete = 2;

    public static JsonObject Started(int kind) => new()
    {
        ["id"] = Guid.NewGuid(),
        ["Operation"] = kind,
        ["progress"] = 0,
        ["error"] = "",
        ["processed"] = "0",
        ["finished"] = false,
        ["status"] = 0,
    };
}
