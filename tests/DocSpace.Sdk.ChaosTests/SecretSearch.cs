using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace DocSpace.Sdk.ChaosTests;

/// <summary>Reads everything that is logged, and keeps what holds one of the given texts.</summary>
internal sealed class SecretSearch(params string[] secrets) : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<string> _findings = new();

    public IReadOnlyCollection<string> Findings => _findings;

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        var text = $"{formatter(state, exception)} {exception}";
        if (secrets.Any(secret => text.Contains(secret, StringComparison.OrdinalIgnoreCase)))
        {
            _findings.Enqueue(text);
        }
    }

    public void Dispose()
    {
    }
}
