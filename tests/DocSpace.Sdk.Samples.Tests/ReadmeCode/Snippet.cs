namespace DocSpace.Sdk.Samples.Tests.ReadmeCode;

/// <summary>A block of C# in a Markdown text.</summary>
/// <param name="Mark">What the comment <c>&lt;!-- snippet: … --&gt;</c> before the block says; null without one.</param>
/// <param name="Line">The line of the text in which the code begins, from one.</param>
/// <param name="Code">The code.</param>
internal sealed record Snippet(string? Mark, int Line, string Code);
