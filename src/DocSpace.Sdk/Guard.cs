namespace DocSpace.Sdk;

/// <summary>Refuses arguments. The messages name the option and the rule, never the value.</summary>
internal static class Guard
{
    public static void Require(bool condition, string message, string parameter)
    {
        if (!condition)
        {
            throw new ArgumentException(message, parameter);
        }
    }
}
