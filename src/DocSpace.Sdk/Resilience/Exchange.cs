using System.Diagnostics;
using DocSpace.Sdk.Authentication;
using DocSpace.Sdk.Errors;

namespace DocSpace.Sdk.Resilience;

/// <summary>One call on its way through the pipeline: what is known about it across its attempts.</summary>
internal sealed class Exchange
{
    private readonly HttpContent? _content;
    private readonly TimeProvider _time;
    private readonly TimeSpan _total;
    private readonly long _start;

    public Exchange(HttpRequestMessage request, string operation, TimeProvider time, TimeSpan total)
    {
        Request = request;
        Operation = operation;
        Class = OperationClasses.Of(operation);

        // The transport repeats what has no body by itself when a connection dies under it.
        _content = request.Content ?? (request.Method == HttpMethod.Get ? null : new ByteArrayContent([]));
        _time = time;
        _total = total;
        _start = time.GetTimestamp();
    }

    public HttpRequestMessage Request { get; }

    public string Operation { get; }

    public OperationClass Class { get; }

    /// <summary>The activity of the whole request; null when nobody listens.</summary>
    public Activity? Activity { get; init; }

    /// <summary>The caller's, which ends all attempts.</summary>
    public required CancellationToken CallerToken { get; init; }

    public int Attempts { get; private set; }

    /// <summary>Whether the last attempt was refused (401) and the credential was renewed for one more.</summary>
    public bool HasNewCredential => CredentialRenewal.IsPending(Request);

    public TimeSpan Elapsed => _time.GetElapsedTime(_start);

    public TimeSpan Remaining => _total - Elapsed;

    /// <summary>Whether the status of an answer to the last attempt has arrived.</summary>
    public bool AnswerBegan { get; set; }

    /// <summary>Whether the server may have got the body of the last attempt.</summary>
    public bool MayHaveArrived { get; set; }

    /// <summary>What is known when an attempt ends without an answer.</summary>
    public RequestDelivery Delivery =>
        _content is not null && !MayHaveArrived ? RequestDelivery.NotSent : RequestDelivery.Unknown;

    public void BeginAttempt()
    {
        Attempts++;
        AnswerBegan = false;
        MayHaveArrived = false;
        if (_content is not null)
        {
            Request.Content = new TrackedContent(_content, this);
        }
    }
}
