namespace DocSpace.Sdk.Tests.Framework;

/// <summary>Progress that is told at once, in the flow of the call.</summary>
internal sealed class Heard<T>(Action<T> told) : IProgress<T>
{
    public void Report(T value) => told(value);
}
