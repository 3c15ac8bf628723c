using DocSpace.Sdk.Testing.Http;

namespace DocSpace.Sdk.Testing.Operations;

/// <summary>The operations of the caller; anonymous ones have none.</summary>
internal static class GetOperations
{
    public static ApiAnswer All(ApiCall call) => Answer(call, kind: null);

    public static ApiAnswer OfKind(ApiCall call)
    {
        var kind = QueryReader.ParseRoute<OperationKind>("operationType", call.Route("operationType"));
        return kind is OperationKind.Import or OperationKind.Convert
            ? throw ServerError.OutOfRange()
            : Answer(call, kind);
    }

    public static ApiAnswer Terminate(ApiCall call)
    {
        if (!call.IsAnonymous)
        {
            call.Portal.Operations.Terminate(call.Caller, call.Route("id") is { Length: > 0 } id ? id : null);
        }

        // What was stopped is shown at the next request, not in this answer.
        return Envelope.Ok(call, OperationJson.Write(call.Portal, []));
    }

    private static ApiAnswer Answer(ApiCall call, OperationKind? kind)
    {
        var operations = call.IsAnonymous ? [] : call.Portal.Operations.Take(call.Caller, kind, call.Query.Text("id"));
        return Envelope.Ok(call, OperationJson.Write(call.Portal, operations));
    }
}
