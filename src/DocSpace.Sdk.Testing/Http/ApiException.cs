namespace DocSpace.Sdk.Testing.Http;

/// <summary>Ends the handling of a call with an error of the server.</summary>
internal sealed class ApiException(Func<ApiCall, ApiAnswer> answer) : Exception
{
    public ApiAnswer ToAnswer(ApiCall call) => answer(call);
}
