namespace DocSpace.Sdk.Errors;

/// <summary>The answer is not one that a DocSpace portal gives: no JSON, no content, or content of another shape.</summary>
public sealed class DocSpaceProtocolException : DocSpaceException
{
    /// <summary>Creates an exception.</summary>
    /// <param name="operation">The method and path template of the request.</param>
    /// <param name="delivery">What is known about the request.</param>
    /// <param name="message">What is wrong with the answer; never its content.</param>
    public DocSpaceProtocolException(string operation, RequestDelivery delivery, string message)
        : base(operation, delivery, message)
    {
    }
}
