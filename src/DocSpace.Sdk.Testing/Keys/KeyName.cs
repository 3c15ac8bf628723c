using DocSpace.Sdk.Testing.Http;

namespace DocSpace.Sdk.Testing.Keys;

internal static class KeyName
{
    private const int Max = 30;

    public static void Check(ModelErrors errors, string? name)
    {
        if (name?.Length > Max)
        {
            errors.Add("Name", "Incorrect name. Length must be less than 30");
        }
    }
}
