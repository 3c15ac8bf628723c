namespace DocSpace.Sdk.Testing.Portal;

/// <summary>The external link that public and form filling rooms get when they are created.</summary>
internal sealed record PrimaryLink(Guid Id, string Title, int Access, string ShortCode, string RequestToken);
