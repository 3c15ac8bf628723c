using System.Text.Json.Serialization;

namespace DocSpace.Sdk.OAuth;

/// <summary>The JSON of the token endpoint, generated at build time. Some write numbers as texts.</summary>
[JsonSourceGenerationOptions(
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
#if NET10_0_OR_GREATER
    AllowDuplicateProperties = false,
#endif
    MaxDepth = 32)]
[JsonSerializable(typeof(OAuthAnswer))]
internal sealed partial class OAuthJsonContext : JsonSerializerContext;
