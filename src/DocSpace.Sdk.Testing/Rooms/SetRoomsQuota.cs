using System.Text.Json.Nodes;
using DocSpace.Sdk.Testing.Http;
using DocSpace.Sdk.Testing.Operations;
using DocSpace.Sdk.Testing.Portal;

namespace DocSpace.Sdk.Testing.Rooms;

/// <summary>Limits the size of several rooms. The first room that is refused ends it; those before it stay changed.</summary>
internal static class SetRoomsQuota
{
    private const long Unlimited = -1;

    public static ApiAnswer Set(ApiCall call)
    {
        var body = Read(call);

        // Everything below -1 means the default of the portal.
        return Apply(call, body, body.Quota >= Unlimited ? body.Quota : null);
    }

    public static ApiAnswer Reset(ApiCall call) => Apply(call, Read(call), quota: null);

    private static RoomsQuotaBody Read(ApiCall call) => BodyReader.Read(call, EmulatorJsonContext.Default.RoomsQuotaBody, key: "");

    private static ApiAnswer Apply(ApiCall call, RoomsQuotaBody body, long? quota)
    {
        var rows = new JsonArray();

        // Rooms in third-party storages have no quota. Their ids are passed over without a word.
        foreach (var id in (body.RoomIds ?? []).Select(Batch.ToId).Where(static id => !id.IsThirdParty))
        {
            var room = call.Portal.Rooms.Find(id) ?? throw ServerError.NullReference();
            if (!RoomRights.Of(call.Portal, room, call.Caller).CanEdit)
            {
                throw ServerError.ActionRefused();
            }

            room.Quota = call.Portal.RoomQuotaEnabled ? quota : room.Quota;
            rows.Add((JsonNode)RoomJson.Write(call.Portal, room, call.Caller, RoomRowKind.Updated));
        }

        return Envelope.Ok(call, rows);
    }
}
