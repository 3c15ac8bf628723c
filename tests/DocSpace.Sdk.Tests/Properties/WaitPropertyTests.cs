using System.Globalization;
using System.Net;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Tests.Framework;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.Extensions.Time.Testing;

namespace DocSpace.Sdk.Tests.Properties;

/// <summary>How long the client waits, whatever the server says.</summary>
public sealed class WaitPropertyTests(ITestOutputHelper output)
{
    private static readonly TimeSpan _shortest = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan _longest = TimeSpan.FromDays(1);

    private static readonly Gen<string> _dates =
        from year in Gen.Choose(1, 9999)
        from second in Gen.Choose(0, int.MaxValue)
        select new DateTime(year, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddSeconds(second % (364 * 86400)).ToString("R", CultureInfo.InvariantCulture);

    private static readonly Gen<string> _headers = Gen.OneOf(
        _dates,
        Gen.Choose(int.MinValue, int.MaxValue).Select(static number => $"{number}"),
        Gen.Choose(0, 200_000).Select(static number => $"{number}"),
        Texts.Of("0", "9", "-", ".", "e", "Mon, ", "GMT", ":", " ").Generator);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void Any_header_is_a_wait_of_a_tenth_of_a_second_to_a_day_or_none() => Prop.ForAll(
        Gen.Zip(_headers, _dates.OrNull()).ToArbitrary(),
        static headers => Read(headers.Item1, headers.Item2) is not { } wait || (wait >= _shortest && wait <= _longest)).Holds(output, 10_000);

    [Fact]
    public void Seconds_within_a_day_are_waited_for_to_the_second() => Prop.ForAll(
        Gen.Choose(1, 86_400).ToArbitrary(),
        static seconds => Read($"{seconds}", null) == TimeSpan.FromSeconds(seconds)).Holds(output);

    [Fact]
    public async Task Pauses_between_attempts_are_short_and_drawn_by_chance()
    {
        var pauses = new List<TimeSpan>();
        for (var call = 0; call < PropertySettings.Cases(100); call++)
        {
            await using var test = new TestClient(time: new PausingTime());
            test.Portal.Answer(HttpStatusCode.BadGateway);
            await Assert.ThrowsAsync<DocSpaceApiException>(() => test.Client.Rooms.GetAsync(8, Token));
            pauses.AddRange(test.Portal.Requests.Zip(test.Portal.Requests.Skip(1), static (before, after) => after.At - before.At));
        }

        Assert.Equal(3 * PropertySettings.Cases(100), pauses.Count);
        Assert.All(pauses, static pause => Assert.InRange(pause, TimeSpan.Zero, TimeSpan.FromSeconds(20)));
        Assert.True(pauses.Distinct().Count() > pauses.Count / 3, "The pauses are not drawn by chance.");
    }

    private static TimeSpan? Read(string header, string? date)
    {
        using var response = new HttpResponseMessage(HttpStatusCode.TooManyRequests);
        response.Headers.TryAddWithoutValidation("Retry-After", header);
        response.Headers.TryAddWithoutValidation("Date", date);
        return RetryAfter.Read(response, new FakeTimeProvider());
    }
}
