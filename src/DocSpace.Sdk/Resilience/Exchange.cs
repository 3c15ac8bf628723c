using DocSpace.Sdk.Authentication;
using DocSpace.Sdk.Errors;

namespace DocSpace.Sdk.Resilience;

/// <summary>One call on its way through the pipeline: what is known about it across its attempts.</summary>
internal sealed class Exchange(HttpRequestMessage request, TimeProvider time, TimeSpan total)
{
    private readonly HttpContent? _content = request.Content;
    private readonly long _start = time.GetTimestamp();
    private bool _bodyStarted;

    public HttpRequestMessage Request { get; } = request;

    public string Operation { get; } = RequestOperation.Of(request);

    public int Attempts { get; private set; }

    /// <summary>Whether the call only reads, so that to repeat it does no harm.</summary>
    public bool IsRead => Request.Method == HttpMethod.Get;

    /// <summary>Whether the last attempt was refused (401) and the credential was renewed for one more.</summary>
    public bool HasNewCredential => CredentialRenewal.IsPending(Request);

    public TimeSpan Remaining => total - time.GetElapsedTime(_start);

    /// <summary>What is known when an attempt ends without an answer.</summary>
    public RequestDelivery Delivery =>
        _content is not null && !_bodyStarted ? RequestDelivery.NotSent : RequestDelivery.Unknown;

    public void BeginAttempt()
    {
        Attempts++;
        _bodyStarted = false;
        if (_content is not null)
        {
            Request.Content = new TrackedContent(_content, () => _bodyStarted = true);
        }
    }
}
