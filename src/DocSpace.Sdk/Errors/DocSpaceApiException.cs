using System.Net;

namespace DocSpace.Sdk.Errors;

/// <summary>The server answered with an error.</summary>
public class DocSpaceApiException : DocSpaceException
{
    /// <summary>Creates an exception.</summary>
    /// <param name="operation">The method and path template of the request.</param>
    /// <param name="delivery">What is known about the request.</param>
    /// <param name="statusCode">The HTTP status of the answer.</param>
    /// <param name="message">What happened and what to do about it.</param>
    public DocSpaceApiException(string operation, RequestDelivery delivery, HttpStatusCode statusCode, string message)
        : base(operation, delivery, message) => StatusCode = statusCode;

    /// <summary>The HTTP status of the answer.</summary>
    /// <remarks>
    /// 403 stands for most refusals of the server, in some calls also for a room that does not exist; 402 for a used up quota.
    /// </remarks>
    public HttpStatusCode StatusCode { get; }

    /// <summary>
    /// What the server says, in the language of the user, at most 512 characters, with e-mail addresses, keys and what it quotes blotted out;
    /// <see langword="null"/> when it said nothing. Texts change with version and language: show them, do not compare them.
    /// </summary>
    public string? ServerMessage { get; init; }

    /// <summary>What the server says about single fields of the request, by the server's name of the field; empty unless it refused fields.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> ValidationErrors { get; init; } =
        new Dictionary<string, IReadOnlyList<string>>();
}
