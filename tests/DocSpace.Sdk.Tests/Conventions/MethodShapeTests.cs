namespace DocSpace.Sdk.Tests.Conventions;

public sealed class MethodShapeTests
{
    [Fact]
    public void Public_methods_are_named_Async_take_a_token_last_and_at_most_four_parameters_before_it() =>
        Rule.Holds(Shipped.PublicTypes.SelectMany(Shipped.VisibleMethods).SelectMany(MethodShape.Problems));

    [Theory]
    [InlineData(nameof(Violation.Wait), "named")]
    [InlineData(nameof(Violation.EnumerateAll), "named")]
    [InlineData(nameof(Violation.NothingAsync), "named")]
    [InlineData(nameof(Violation.EndlessAsync), "cancelled")]
    [InlineData(nameof(Violation.FirstAsync), "last and optional")]
    [InlineData(nameof(Violation.RequiredAsync), "last and optional")]
    [InlineData(nameof(Violation.Five), "more than 4")]
    public void Each_breach_is_found(string method, string problem) =>
        Assert.Contains(problem, Assert.Single(MethodShape.Problems(typeof(Violation).GetMethod(method)!)), StringComparison.Ordinal);

    private static class Violation
    {
        public static Task Wait(CancellationToken cancellationToken = default) => Task.FromCanceled(cancellationToken);

        public static IAsyncEnumerable<int>? EnumerateAll(CancellationToken cancellationToken = default) => cancellationToken.CanBeCanceled ? null : null;

        public static void NothingAsync()
        {
        }

        public static Task<int> EndlessAsync() => Task.FromResult(0);

#pragma warning disable CA1068 // The order is the breach.
        public static Task<int> FirstAsync(CancellationToken cancellationToken, int value) => Task.FromResult(value).WaitAsync(cancellationToken);
#pragma warning restore CA1068

        public static Task RequiredAsync(CancellationToken cancellationToken) => Task.FromCanceled(cancellationToken);

        public static int Five(int a, int b, int c, int d, int e) => a + b + c + d + e;
    }
}
