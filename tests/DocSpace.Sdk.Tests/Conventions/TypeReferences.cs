using System.Reflection;
using System.Reflection.Emit;

namespace DocSpace.Sdk.Tests.Conventions;

/// <summary>The types that a type mentions: in its bases, fields, signatures and the bodies of its methods.</summary>
internal static class TypeReferences
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OperandType> Operands = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(static field => (OpCode)field.GetValue(null)!)
        .ToDictionary(static code => code.Value, static code => code.OperandType);

    public static IReadOnlySet<Type> Of(Type type)
    {
        var found = new HashSet<Type>();
        foreach (var part in Mentioned(type).SelectMany(PublicWords.Parts).Where(static part => !part.IsGenericParameter))
        {
            found.Add(part.IsGenericType ? part.GetGenericTypeDefinition() : part);
        }

        return found;
    }

    private static IEnumerable<Type> Mentioned(Type type) =>
    [
        .. type.BaseType is { } parent ? [parent] : Type.EmptyTypes,
        .. type.GetInterfaces(),
        .. type.GetFields(Declared).Select(static field => field.FieldType),
        .. type.GetConstructors(Declared).Concat<MethodBase>(type.GetMethods(Declared)).SelectMany(Mentioned),
    ];

    private static IEnumerable<Type> Mentioned(MethodBase method)
    {
        var signature = method.GetParameters().Select(static parameter => parameter.ParameterType);
        signature = method is MethodInfo { ReturnType: var returned } ? signature.Append(returned) : signature;
        return method.GetMethodBody() is { } body
            ? [.. signature, .. body.LocalVariables.Select(static local => local.LocalType), .. Tokens(body).SelectMany(token => Resolve(method, token))]
            : signature;
    }

    private static IEnumerable<Type> Resolve(MethodBase method, int token)
    {
        var member = method.Module.ResolveMember(
            token,
            method.DeclaringType!.IsGenericType ? method.DeclaringType.GetGenericArguments() : null,
            method.IsGenericMethod ? method.GetGenericArguments() : null);
        return member switch
        {
            Type type => [type],
            MethodInfo { IsGenericMethod: true } called => [called.DeclaringType!, .. called.GetGenericArguments()],
            { DeclaringType: { } owner } => [owner],
            _ => [],
        };
    }

    private static IEnumerable<int> Tokens(MethodBody body)
    {
        var il = body.GetILAsByteArray()!;
        for (var position = 0; position < il.Length;)
        {
            var code = il[position] == 0xFE ? unchecked((short)(0xFE00 | il[position + 1])) : il[position];
            position += il[position] == 0xFE ? 2 : 1;
            var operand = Operands[code];
            if (operand is OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType)
            {
                yield return BitConverter.ToInt32(il, position);
            }

            position += operand switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(il, position)),
                _ => 4,
            };
        }
    }
}
