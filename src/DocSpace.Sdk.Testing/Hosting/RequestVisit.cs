using DocSpace.Sdk.Testing.Faults;
using DocSpace.Sdk.Testing.Http;
using DocSpace.Sdk.Testing.Sharing;
using DocSpace.Sdk.Testing.SignIn;

namespace DocSpace.Sdk.Testing.Hosting;

/// <summary>What is known of a request while it goes through the portal.</summary>
internal sealed class RequestVisit(Credential credential)
{
    public Credential Credential => credential;

    public EmulatedFault? Fault { get; set; }

    public FaultPlan Plan => Fault?.Plan ?? FaultPlan.None;

    /// <summary>The call among those that invite at the same time; null when it invites nobody or that does not matter.</summary>
    public ShareCall? Share { get; init; }

    public byte[] Body { get; set; } = [];

    public ApiAnswer? Answer { get; set; }

    /// <summary>Whether the work is done after the request is gone.</summary>
    public bool IsLate { get; set; }
}
