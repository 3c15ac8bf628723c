namespace DocSpace.Sdk.Resilience;

/// <summary>An answer stops in the middle, on a connection that stays open. Never leaves the SDK but as a cause.</summary>
internal sealed class BodyStalledException(TimeSpan limit) : IOException($"Nothing more of the answer came for {limit.TotalSeconds:0} s.");
