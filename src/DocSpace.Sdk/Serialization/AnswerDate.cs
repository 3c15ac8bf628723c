namespace DocSpace.Sdk.Serialization;

/// <summary>When an answer was given, by the clock of the server, which is not that of the caller. Travels with the request.</summary>
internal sealed class AnswerDate
{
    /// <summary>The name under which it travels.</summary>
    public const string Property = "DocSpace.AnswerDate";

    private static readonly HttpRequestOptionsKey<AnswerDate> _key = new(Property);

    /// <summary>To the second, rounded down; null while no answer told it.</summary>
    public DateTimeOffset? Value { get; private set; }

    public static void Note(HttpResponseMessage response)
    {
        if (response.RequestMessage?.Options.TryGetValue(_key, out var date) is true)
        {
            date.Value = response.Headers.Date ?? date.Value;
        }
    }
}
