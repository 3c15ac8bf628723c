using System.Text.Json.Serialization;

namespace DocSpace.Sdk.Benchmarks.Clients;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(RawRoomBody))]
[JsonSerializable(typeof(RawShareBody))]
[JsonSerializable(typeof(RawEnvelope<RawRoom>))]
[JsonSerializable(typeof(RawEnvelope<RawRoomList>))]
[JsonSerializable(typeof(RawEnvelope<RawMember[]>))]
[JsonSerializable(typeof(RawEnvelope<RawShareResult>))]
internal sealed partial class RawJsonContext : JsonSerializerContext;
