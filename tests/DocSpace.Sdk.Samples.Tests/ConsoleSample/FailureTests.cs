using System.Net;
using System.Net.Sockets;
using DocSpace.Sdk.Testing;

namespace DocSpace.Sdk.Samples.Tests.ConsoleSample;

public sealed class FailureTests
{
    private const string Key = "sk-0123456789abcdef";

    [Fact]
    public async Task A_portal_that_is_not_reached_is_one_line_and_exit_code_1()
    {
        var result = await Sample.RunWithAsync(UnusedAddress(), Key);

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("POST files/rooms", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refused_key_is_one_line_and_exit_code_1()
    {
        await using var emulator = await DocSpaceEmulator.StartAsync(TestContext.Current.CancellationToken);

        var result = await Sample.RunWithAsync(emulator.BaseAddress.AbsoluteUri, Key);

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("401", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refused_room_is_one_line_and_exit_code_1()
    {
        await using var emulator = await DocSpaceEmulator.StartAsync(TestContext.Current.CancellationToken);
        var key = emulator.CreateApiKey(emulator.AddUser("ann@example.com", EmulatedUserRole.User));

        var result = await Sample.RunWithAsync(emulator.BaseAddress.AbsoluteUri, key);

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("403", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
        Assert.Empty(emulator.Rooms);
    }

    [Fact]
    public async Task Somebody_who_is_not_let_in_is_in_the_table_with_the_reason_and_the_exit_code_is_1()
    {
        await using var emulator = await DocSpaceEmulator.StartAsync(
            new DocSpaceEmulatorOptions { AllowGuestInvitations = false },
            TestContext.Current.CancellationToken);

        var result = await Sample.RunAsync(emulator);

        Assert.Equal(1, result.ExitCode);
        Assert.Empty(result.Error);
        Assert.Single(emulator.Rooms);
        Assert.Matches(@"example\.user@mail\.com\W+Editing\W+Rejected\W+\w+", result.Output);
    }

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task Ctrl_C_or_a_request_to_end_is_exit_code_130_and_one_line(string signal)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no signals.");
        using var silent = new TcpListener(IPAddress.Loopback, 0);
        silent.Start();
        using var sample = Sample.Start($"http://{silent.LocalEndpoint}", Key);
        using var call = await silent.AcceptTcpClientAsync(TestContext.Current.CancellationToken);
        await call.GetStream().ReadExactlyAsync(new byte[1], TestContext.Current.CancellationToken);

        await sample.SignalAsync(signal);

        var result = await sample.WaitForEndAsync();
        Assert.Equal(130, result.ExitCode);
        Assert.StartsWith("Cancelled.", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
    }

    private static string UnusedAddress()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return $"http://{listener.LocalEndpoint}";
    }
}
