using System.Text;
using DocSpace.Sdk.Tests.Recordings;
using Recordings;

namespace DocSpace.Sdk.Tests.Properties;

/// <summary>The recorded answers, by the method that reads them.</summary>
internal static class FuzzCorpus
{
    // A page of a hundred rooms has no other shape than one of two.
    private const int MostBytes = 20_000;

    private static readonly (Invocation Invocation, RecordedExchange[] Exchanges)[] _endpoints =
    [
        .. from invocation in Invocations.All
           let answers = RecordedExchange.All.Where(exchange => invocation.Covers(exchange) && exchange.ResponseText.Length > 0).OrderBy(static exchange => exchange.ResponseText.Length).ToArray()
           where answers.Length > 0
           select (invocation, answers.Where((exchange, index) => index == 0 || exchange.ResponseText.Length <= MostBytes).ToArray()),
    ];

    public static int Endpoints => _endpoints.Length;

    /// <summary>Any answer: of every endpoint as often, in the words of servers before 3.5 now and then.</summary>
    public static (Invocation Invocation, RecordedExchange Exchange, byte[] Body) Draw(Random random)
    {
        var (invocation, exchanges) = _endpoints[random.Next(_endpoints.Length)];
        var exchange = exchanges[random.Next(exchanges.Length)];
        var text = random.Next(4) == 0
            ? exchange.ResponseText.Replace("\"sharedToUser\"", "\"later1\"", StringComparison.Ordinal).Replace("\"sharedToGroup\"", "\"later2\"", StringComparison.Ordinal).Replace("\"sharedLink\"", "\"later3\"", StringComparison.Ordinal)
            : exchange.ResponseText;
        return (invocation, exchange, Encoding.UTF8.GetBytes(text));
    }
}
