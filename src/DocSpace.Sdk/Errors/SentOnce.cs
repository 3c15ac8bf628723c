namespace DocSpace.Sdk.Errors;

/// <summary>Calls that make something: the server has no idempotency key, so to send one again could make a second thing.</summary>
internal static class SentOnce
{
    /// <summary>Sends a request once, and says so when it is unknown what came of it.</summary>
    /// <param name="sendAsync">Sends it.</param>
    /// <param name="unknown">What is unknown then, and what to do about it.</param>
    public static async Task<T> SendAsync<T>(Func<Task<T>> sendAsync, string unknown)
    {
        try
        {
            return await sendAsync().ConfigureAwait(false);
        }
        catch (DocSpaceException exception) when (exception.LeavesOpenWhetherCreated())
        {
            throw new DocSpaceOutcomeUnknownException(exception.Operation, unknown, exception);
        }
    }
}
