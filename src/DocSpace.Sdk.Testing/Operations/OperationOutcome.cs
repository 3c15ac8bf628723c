using System.Text.Json.Nodes;
using DocSpace.Sdk.Testing.Portal;

namespace DocSpace.Sdk.Testing.Operations;

/// <summary>What an operation did.</summary>
internal sealed class OperationOutcome
{
    /// <summary>Why it stopped; empty when it did not.</summary>
    public string Error { get; set; } = "";

    /// <summary>The number of entries that it worked on.</summary>
    public int Processed { get; set; }

    /// <summary>The folders and rooms that it touched, as their reader sees them when the result is read.</summary>
    public List<Func<PortalState, PortalUser, JsonObject>> Folders { get; } = [];

    /// <summary>The files that it touched.</summary>
    public List<Func<PortalState, PortalUser, JsonObject>> Files { get; } = [];
}
