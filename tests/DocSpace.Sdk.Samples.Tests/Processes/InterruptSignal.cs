using System.Runtime.InteropServices;

namespace DocSpace.Sdk.Samples.Tests.Processes;

/// <summary>The signal of Ctrl+C, as the programs that a test starts inherit it.</summary>
internal static partial class InterruptSignal
{
    private const int Number = 2;
    private const nint Default = 0;
    private const nint Ignored = 1;

    /// <summary>
    /// Lets programs that are started from now on hear Ctrl+C. A shell that starts the tests in the background lets them, and all
    /// that they start, ignore it.
    /// </summary>
    public static void StopIgnoring()
    {
        if (!OperatingSystem.IsWindows() && Signal(Number, Default) is var before and not Ignored)
        {
            Signal(Number, before);
        }
    }

    // https://man7.org/linux/man-pages/man2/signal.2.html
    [LibraryImport("libc", EntryPoint = "signal")]
    private static partial nint Signal(int number, nint handler);
}
