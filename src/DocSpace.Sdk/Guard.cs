using System.Runtime.CompilerServices;

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

    public static void Require(bool condition, [InterpolatedStringHandlerArgument(nameof(condition))] ref GuardMessage message, string parameter)
    {
        if (!condition)
        {
            throw new ArgumentException(message.ToText(), parameter);
        }
    }

    public static void RequireDefined<T>(T? value, string name, string parameter)
        where T : struct, Enum => Require(value is not { } given || Enum.IsDefined(given), $"{name} is not one of {typeof(T).Name}.", parameter);
}
