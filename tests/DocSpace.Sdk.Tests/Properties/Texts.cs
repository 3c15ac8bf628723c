using FsCheck;
using FsCheck.Fluent;

namespace DocSpace.Sdk.Tests.Properties;

/// <summary>Texts of the sort that breaks things: any UTF-16 unit, halves of characters, controls, and what has a meaning somewhere.</summary>
internal static class Texts
{
    private static readonly Gen<char> _any = Gen.Choose(0, char.MaxValue).Select(static code => (char)code);
    private static readonly Gen<char> _plain = Gen.Choose(' ', '~').Select(static code => (char)code);
    private static readonly Gen<char> _half = Gen.Choose(0xD800, 0xDFFF).Select(static code => (char)code);
    private static readonly Gen<char> _control = Gen.Choose(0, 0x9F).Select(static code => (char)code);

    /// <summary>Anything, with much of these.</summary>
    public static Arbitrary<string> With(string much) => Of(Gen.Frequency((6, Gen.Elements(much.ToCharArray())), (3, _plain), (1, _control), (1, _half), (1, _any)));

    /// <summary>Pieces in any order, with anything in between.</summary>
    public static Arbitrary<string> Of(params string[] pieces) => Of(Gen.Frequency(
        (5, Gen.Elements(pieces)),
        (2, _plain.Select(static sign => $"{sign}")),
        (1, Gen.OneOf(_control, _half, _any).Select(static sign => $"{sign}"))));

    /// <summary>A few pieces around a middle, or pieces in any order.</summary>
    public static Arbitrary<string> Around(string middle, params string[] pieces)
    {
        var few = Gen.Elements(pieces).ArrayOf().Resize(5).Select(static parts => string.Concat(parts));
        return Arb.From(Gen.OneOf(Gen.Zip(few, few).Select(sides => sides.Item1 + middle + sides.Item2), Of(pieces).Generator), Shorter);
    }

    private static Arbitrary<string> Of<T>(Gen<T> parts) => Arb.From(parts.ArrayOf().Select(static all => string.Concat(all)), Shorter);

    private static IEnumerable<string> Shorter(string text) => Enumerable.Range(0, text.Length).Select(index => text.Remove(index, 1));
}
