using System.Text.Json;
using DocSpace.Sdk.Errors;
using Xunit.Sdk;

namespace DocSpace.Sdk.Tests.Properties;

/// <summary>What spoilt answers came to, and what should not have come out of a call.</summary>
internal sealed class FuzzReport
{
    // Far more than any answer of the recordings needs.
    private const long MostBytes = 32 * 1024 * 1024;

    private readonly SortedDictionary<string, int> _outcomes = new(StringComparer.Ordinal);
    private readonly List<string> _findings = [];

    /// <summary>Makes a call and judges how it ends.</summary>
    public async Task JudgeAsync(ulong seed, string what, Func<Task<object?>> call)
    {
        // Memory is counted by thread: calls that pause end on another one, and all of the others are counted.
        var (thread, before) = (Environment.CurrentManagedThreadId, GC.GetAllocatedBytesForCurrentThread());
        string outcome;
        try
        {
            var result = await call();

            // What is wrong in a result may show only when somebody looks at it.
            _ = result is null ? null : JsonSerializer.Serialize(result, result.GetType());
            outcome = "results";
        }
        catch (DocSpaceException exception)
        {
            outcome = exception.GetType().Name;
            if (exception.Message.Any(char.IsControl))
            {
                Find(seed, what, "a message that steers a terminal");
            }
        }
        catch (Exception exception) when (exception is IAssertionException && !exception.Message.StartsWith("The client", StringComparison.Ordinal))
        {
            // The recorded call itself compares two answers.
            outcome = "other answers than the recorded";
        }
        catch (Exception exception)
        {
            outcome = "findings";
            Find(seed, what, exception.ToString());
        }

        if (thread == Environment.CurrentManagedThreadId && GC.GetAllocatedBytesForCurrentThread() - before > MostBytes)
        {
            Find(seed, what, "more memory than any answer needs");
        }

        _outcomes[outcome] = _outcomes.GetValueOrDefault(outcome) + 1;
    }

    public int Count(string outcome) => _outcomes.GetValueOrDefault(outcome);

    /// <summary>Tells the outcomes, and fails with the first findings.</summary>
    public void Close(ITestOutputHelper output)
    {
        output.WriteLine(string.Join(", ", _outcomes.Select(static pair => $"{pair.Value} {pair.Key}")));
        Assert.True(_findings.Count == 0, $"{_findings.Count} findings:\n{string.Join("\n\n", _findings.Take(10))}");
    }

    private void Find(ulong seed, string what, string problem) =>
        _findings.Add($"{what}, again with DOCSPACE_FUZZ_SEED={seed} DOCSPACE_FUZZ_MUTATIONS=1: {problem}");
}
