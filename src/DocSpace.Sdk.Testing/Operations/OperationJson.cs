using System.Globalization;
using System.Text.Json.Nodes;
using DocSpace.Sdk.Testing.Portal;

namespace DocSpace.Sdk.Testing.Operations;

/// <summary>Writes a background operation. One member has a capital letter, and the number of processed entries is a text.</summary>
internal static class OperationJson
{
    private const int Done = 100;

    public static JsonArray Write(PortalState portal, IEnumerable<PortalOperation> operations) =>
        new([.. operations.Select(operation => Write(portal, operation))]);

    public static JsonObject Write(PortalState portal, PortalOperation operation)
    {
        var outcome = operation.Outcome;
        var row = new JsonObject
        {
            ["id"] = operation.Id,
            ["Operation"] = (int)operation.Kind,
            ["progress"] = operation.IsFinished ? Done : 0,
            ["error"] = outcome.Error,
            ["processed"] = outcome.Processed.ToString(CultureInfo.InvariantCulture),
            ["finished"] = operation.IsFinished,
        };
        Add(row, "files", outcome.Files);
        Add(row, "folders", outcome.Folders);
        row["status"] = (int)operation.State;
        return row;

        void Add(JsonObject target, string name, List<Func<PortalState, PortalUser, JsonObject>> entries)
        {
            if (entries.Count > 0)
            {
                target[name] = new JsonArray([.. entries.Select(entry => entry(portal, operation.User))]);
            }
        }
    }
}
