using DocSpace.Sdk.Testing.Http;

namespace DocSpace.Sdk.Testing.Accounts;

internal static class PeopleEndpoints
{
    public static IReadOnlyList<ApiEndpoint> All { get; } =
    [
        new("GET", "people/@self", ApiScope.OwnAccount, static call => Envelope.Ok(
            call, PersonJson.Self(call.Portal, call.Caller, call.Identity?.Session?.LoginEvent ?? 0))),
    ];
}
