namespace DocSpace.Sdk;

/// <summary>Texts that can travel. The server answers 400 to others.</summary>
internal static class UnicodeRule
{
    public static bool HasLoneSurrogate(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text, i))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]))
            {
                return true;
            }
        }

        return false;
    }
}
