using System.Runtime.CompilerServices;

namespace DocSpace.Sdk;

/// <summary>The text of a refusal, put together only when the argument is refused.</summary>
[InterpolatedStringHandler]
internal ref struct GuardMessage
{
    private DefaultInterpolatedStringHandler _text;

    public GuardMessage(int literalLength, int formattedCount, bool condition, out bool isRefused)
    {
        isRefused = !condition;
        _text = isRefused ? new(literalLength, formattedCount) : default;
    }

    public void AppendLiteral(string value) => _text.AppendLiteral(value);

    public void AppendFormatted<T>(T value) => _text.AppendFormatted(value);

    public string ToText() => _text.ToStringAndClear();
}
