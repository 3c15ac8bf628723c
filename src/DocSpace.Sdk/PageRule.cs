namespace DocSpace.Sdk;

/// <summary>The limits of every list that is read in pages. The server refuses others.</summary>
internal static class PageRule
{
    private const int MaxPageSize = 100;

    /// <summary>Refuses what the server would refuse. The names are those that all queries use.</summary>
    public static void Check(int startIndex, int pageSize, string parameter = "query")
    {
        if (pageSize is < 1 or > MaxPageSize)
        {
            throw new ArgumentOutOfRangeException(parameter, $"PageSize is {pageSize}; it must be from 1 to {MaxPageSize}.");
        }

        if (startIndex < 0)
        {
            throw new ArgumentOutOfRangeException(parameter, $"StartIndex is {startIndex}; it must not be negative.");
        }
    }
}
