using System.Collections;
using System.Reflection;
using System.Text;
using DocSpace.Sdk.Rooms;
using DocSpace.Sdk.Sharing;

namespace DocSpace.Sdk.Tests.Framework;

/// <summary>The text of an object and of everything that can be reached from it, as a serializer or a debugger would show it.</summary>
internal static class ObjectText
{
    private const int MostLevels = 6;

    // Results, which a caller asked for: they hold people and titles, and do not print them.
    private static readonly Type[] _data = [typeof(InvitationReport), typeof(RemovalReport), typeof(RoomCreationTicket), typeof(RoomMember)];

    public static string Of(object root)
    {
        var text = new StringBuilder();
        Write(text, root, level: 0, new HashSet<object>(ReferenceEqualityComparer.Instance));
        return text.ToString();
    }

    private static void Write(StringBuilder text, object? value, int level, HashSet<object> seen)
    {
        if (value is null || level > MostLevels)
        {
            return;
        }

        // The text of an exception ends in a stack of files, which are nobody's secret.
        text.Append(' ').Append(value is Exception exception ? exception.Message : value.ToString());
        var type = value.GetType();
        if (type.IsPrimitive || type.IsEnum || value is string or Type or MemberInfo or CancellationToken or Delegate || _data.Contains(type) || !seen.Add(value))
        {
            return;
        }

        if (value is IEnumerable items)
        {
            foreach (var item in items)
            {
                Write(text, item, level + 1, seen);
            }

            return;
        }

        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(static property => property.GetIndexParameters().Length == 0 && property.Name is not nameof(Exception.StackTrace)))
        {
            Write(text, Read(property, value), level + 1, seen);
        }
    }

    private static object? Read(PropertyInfo property, object owner)
    {
        try
        {
            return property.GetValue(owner);
        }
        catch (TargetInvocationException)
        {
            return null;
        }
    }
}
