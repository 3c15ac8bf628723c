using System.Text.Json.Nodes;

namespace DocSpace.Sdk.Testing.Exports;

internal static class ExportJson
{
    private const int Done = 100;

    /// <summary>Writes an export: what all have in common, then the own members of its kind.</summary>
    public static JsonObject Write(ExportTask task, string? error, JsonObject own)
    {
        var row = new JsonObject { ["id"] = task.Id };
        if (error is not null)
        {
            row["error"] = error;
        }

        row["percentage"] = task is { IsFinished: true, Error: null } ? Done : 0;
        row["isCompleted"] = task.IsFinished;
        row["status"] = (int)task.State;
        foreach (var (name, value) in own)
        {
            row[name] = value?.DeepClone();
        }

        return row;
    }
}
