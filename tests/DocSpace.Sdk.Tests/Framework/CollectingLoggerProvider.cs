using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace DocSpace.Sdk.Tests.Framework;

/// <summary>Keeps everything that is logged: message, state, scopes and exception.</summary>
internal sealed class CollectingLoggerProvider : ILoggerProvider, ISupportExternalScope
{
    private readonly ConcurrentQueue<string> _lines = new();
    private readonly ConcurrentQueue<int> _events = new();
    private IExternalScopeProvider _scopes = new LoggerExternalScopeProvider();

    public IReadOnlyCollection<string> Lines => _lines;

    /// <summary>The ids of what was logged, in that order.</summary>
    public IReadOnlyCollection<int> Events => _events;

    public ILogger CreateLogger(string categoryName) => new Logger(this, categoryName);

    public void SetScopeProvider(IExternalScopeProvider scopeProvider) => _scopes = scopeProvider;

    public void Dispose()
    {
    }

    private sealed class Logger(CollectingLoggerProvider owner, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => owner._scopes.Push(state);

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            var values = state is IEnumerable<KeyValuePair<string, object?>> pairs ? string.Join(" ", pairs.Select(pair => $"{pair.Key}={pair.Value}")) : $"{state}";
            var scopes = new List<string>();
            owner._scopes.ForEachScope((scope, list) => list.Add($"{scope}"), scopes);
            owner._events.Enqueue(eventId.Id);
            var line = $"{logLevel} {category} {eventId.Id} {formatter(state, exception)} {values} {string.Join(" ", scopes)} {exception}";
            owner._lines.Enqueue(line);
            SuiteGuard.Read("log", line);
        }
    }
}
