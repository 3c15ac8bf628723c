using DocSpace.Sdk.Authentication;

namespace DocSpace.Sdk.Tests.Authentication;

/// <summary>A provider of tokens that counts how often it is asked, and can be held back.</summary>
internal sealed class TokenProvider
{
    private readonly Func<int, AccessToken> _give;
    private int _asked;

    /// <param name="give">Gives the token for the n-th question, from one; it may throw.</param>
    public TokenProvider(Func<int, AccessToken>? give = null) => _give = give ?? (static number => new AccessToken($"token-{number}"));

    public int Asked => Volatile.Read(ref _asked);

    /// <summary>What the provider waits for before it answers.</summary>
    public TaskCompletionSource Gate { get; private set; } = Open();

    public TaskCompletionSource Entered { get; private set; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Hold() => (Gate, Entered) = (new(TaskCreationOptions.RunContinuationsAsynchronously), new(TaskCreationOptions.RunContinuationsAsynchronously));

    /// <summary>Lets go of whoever asks from now on.</summary>
    public void Release() => Gate = Open();

    public async ValueTask<AccessToken> GetAsync(CancellationToken cancellationToken)
    {
        var number = Interlocked.Increment(ref _asked);
        Entered.TrySetResult();
        await Gate.Task.WaitAsync(cancellationToken);
        return _give(number);
    }

    private static TaskCompletionSource Open()
    {
        var gate = new TaskCompletionSource();
        gate.SetResult();
        return gate;
    }
}
