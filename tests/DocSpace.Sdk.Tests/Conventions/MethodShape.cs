using System.Reflection;

namespace DocSpace.Sdk.Tests.Conventions;

/// <summary>The rules for the parameters and names of public methods.</summary>
internal static class MethodShape
{
    private const int MostParameters = 4;

    private static readonly Type[] Waits = [typeof(Task<>), typeof(ValueTask<>), typeof(IAsyncEnumerable<>)];

    public static bool IsAsync(MethodInfo method)
    {
        var type = method.ReturnType;
        return type == typeof(Task) || type == typeof(ValueTask) || (type.IsGenericType && Waits.Contains(type.GetGenericTypeDefinition()));
    }

    public static IEnumerable<string> Problems(MethodInfo method)
    {
        var parameters = method.GetParameters();
        var where = $"{method.DeclaringType}.{method.Name}";
        var token = Array.FindIndex(parameters, static parameter => parameter.ParameterType == typeof(CancellationToken));
        if ((token < 0 ? parameters.Length : token) > MostParameters)
        {
            yield return $"{where} has more than {MostParameters} parameters";
        }

        if (token >= 0 && (token != parameters.Length - 1 || !parameters[token].IsOptional))
        {
            yield return $"{where} has a token that is not last and optional";
        }

        if (method.Name is nameof(IAsyncDisposable.DisposeAsync))
        {
            yield break;
        }

        if (IsAsync(method) != method.Name.EndsWith("Async", StringComparison.Ordinal))
        {
            yield return $"{where} is asynchronous and not named so, or the other way round";
        }

        if (IsAsync(method) && token < 0)
        {
            yield return $"{where} cannot be cancelled";
        }
    }
}
