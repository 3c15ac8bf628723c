using DocSpace.Sdk.Diagnostics;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace DocSpace.Sdk.Authentication;

/// <summary>
/// The credential of the settings as they are now, so that a rotated key takes effect without a restart. Settings that became wrong, or
/// name another portal, are not used: a key must not go to a portal that it does not belong to.
/// </summary>
internal sealed class ReloadedCredential : ICredentialSource
{
    private readonly IOptionsMonitor<DocSpaceClientOptions> _monitor;
    private readonly string _name;
    private readonly ILogger _logger;
    private readonly Uri _portal;
    private readonly object _gate = new();
    private volatile State _state;
    private string? _refused;

    public ReloadedCredential(IOptionsMonitor<DocSpaceClientOptions> monitor, string name, ILogger logger)
    {
        _monitor = monitor;
        _name = name;
        _logger = logger;
        var options = monitor.Get(name);
        _portal = PortalAddress.Normalize(options.BaseAddress!);
        _state = new State(options, options.ApiKey, options.GetCredential());
    }

    public DocSpaceCredential Current
    {
        get
        {
            try
            {
                var options = _monitor.Get(_name);
                return ReferenceEquals(options, _state.Options) ? _state.Credential : Take(options);
            }
            catch (OptionsValidationException exception)
            {
                return Refuse(exception.Message);
            }
            catch (InvalidOperationException exception)
            {
                // A value that cannot be bound. The message could repeat it.
                return Refuse($"They cannot be read ({exception.GetType().Name}).");
            }
        }
    }

    private DocSpaceCredential Take(DocSpaceClientOptions options)
    {
        if (PortalAddress.Normalize(options.BaseAddress!) != _portal)
        {
            return Refuse($"{nameof(options.BaseAddress)} cannot change while the application runs.");
        }

        lock (_gate)
        {
            // A key that stays the same stays the same credential.
            var credential = options.Credential is null && options.ApiKey == _state.ApiKey ? _state.Credential : options.GetCredential();
            (_state, _refused) = (new State(options, options.ApiKey, credential), null);
            return credential;
        }
    }

    private DocSpaceCredential Refuse(string problem)
    {
        lock (_gate)
        {
            if (_refused != problem)
            {
                _refused = problem;
                Log.ReloadRefused(_logger, _name.Length == 0 ? "DocSpace" : _name, problem);
            }

            return _state.Credential;
        }
    }

    private sealed class State(DocSpaceClientOptions options, string? apiKey, DocSpaceCredential credential)
    {
        public DocSpaceClientOptions Options => options;

        public string? ApiKey => apiKey;

        public DocSpaceCredential Credential => credential;
    }
}
