using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using DocSpace.Sdk.Files;
using DocSpace.Sdk.Serialization;

namespace DocSpace.Sdk.Rooms;

/// <summary>
/// Identifies a room: a positive number, or a text such as <c>sbox-12-34</c> for a room in a connected third-party storage.
/// </summary>
/// <remarks>
/// An id can never change the path of the request it is put in: a text may hold letters, digits and <c>- _ | = .</c> only
/// and must not consist of dots. The default value identifies nothing and is refused by every method.
/// </remarks>
[JsonConverter(typeof(RoomIdJsonConverter))]
public readonly struct RoomId : IEquatable<RoomId>
{
    private readonly string? _value;

    /// <summary>Creates the id of a room that is stored in DocSpace itself.</summary>
    /// <param name="id">The number of the room, greater than zero.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="id"/> is zero or negative.</exception>
    public RoomId(int id)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(id);
        _value = id.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Creates the id of a room from its text form.</summary>
    /// <param name="id">A positive number or the id of a third-party room, at most 255 characters.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="id"/> is empty, too long, consists of dots or holds other characters than letters, digits and <c>- _ | = .</c>.
    /// </exception>
    public RoomId(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        if (!IdText.IsValid(id))
        {
            throw new ArgumentException($"A room id is {IdText.Rule}.", nameof(id));
        }

        _value = id;
    }

    /// <summary>Whether this is the default value, which identifies no room.</summary>
    public bool IsEmpty => _value is null;

    /// <summary>Whether the room is stored in a connected third-party storage, which gives its rooms ids of text.</summary>
    public bool IsThirdParty => _value is not null && !IdText.IsNumber(_value);

    /// <summary>Reads an id from its text form.</summary>
    /// <param name="value">The text.</param>
    /// <param name="id">The id, or the default value when the method returns <see langword="false"/>.</param>
    /// <returns>Whether <paramref name="value"/> is a valid id.</returns>
    public static bool TryParse([NotNullWhen(true)] string? value, out RoomId id)
    {
        var valid = value is not null && IdText.IsValid(value);
        id = valid ? new RoomId(value!) : default;
        return valid;
    }

    /// <summary>The number of a room that is stored in DocSpace itself.</summary>
    /// <param name="number">The number, or zero when the method returns <see langword="false"/>.</param>
    /// <returns>Whether the id is a number.</returns>
    public bool TryGetNumber(out int number) =>
        int.TryParse(_value, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    /// <summary>The text form of the id; empty for the default value.</summary>
    public override string ToString() => _value ?? string.Empty;

    /// <inheritdoc/>
    public bool Equals(RoomId other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is RoomId other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value is null ? 0 : StringComparer.Ordinal.GetHashCode(_value);

    /// <summary>Whether two ids identify the same room.</summary>
    public static bool operator ==(RoomId left, RoomId right) => left.Equals(right);

    /// <summary>Whether two ids identify different rooms.</summary>
    public static bool operator !=(RoomId left, RoomId right) => !left.Equals(right);

    /// <summary>Converts the number of a room.</summary>
    public static implicit operator RoomId(int id) => new(id);

    /// <summary>Converts the text form of an id.</summary>
    public static implicit operator RoomId(string id) => new(id);

    /// <summary>Creates the id of a room that is stored in DocSpace itself.</summary>
    public static RoomId FromInt32(int id) => new(id);

    /// <summary>Creates the id of a room from its text form.</summary>
    public static RoomId FromString(string id) => new(id);

    internal void ThrowIfEmpty(string parameterName)
    {
        if (IsEmpty)
        {
            throw new ArgumentException("The room id is the default value, which identifies no room.", parameterName);
        }
    }
}
