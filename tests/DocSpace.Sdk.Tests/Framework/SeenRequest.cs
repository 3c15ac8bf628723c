namespace DocSpace.Sdk.Tests.Framework;

/// <summary>A request as the portal saw it.</summary>
internal sealed record SeenRequest(HttpMethod Method, Uri Uri, string? Body, IReadOnlyDictionary<string, string> Headers, DateTimeOffset At);
