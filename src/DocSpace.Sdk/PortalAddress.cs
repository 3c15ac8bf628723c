namespace DocSpace.Sdk;

/// <summary>The address of a portal as people write it.</summary>
internal static class PortalAddress
{
    private const string ApiPath = "/api/2.0";

    /// <summary>The address with one slash at its end and without the path of the API, which people copy along.</summary>
    public static Uri Normalize(Uri baseAddress)
    {
        var address = baseAddress.GetLeftPart(UriPartial.Path).TrimEnd('/');
        if (address.EndsWith(ApiPath, StringComparison.OrdinalIgnoreCase))
        {
            address = address[..^ApiPath.Length].TrimEnd('/');
        }

        return new Uri(address + "/");
    }

    public static bool IsSameOrigin(Uri one, Uri other) =>
        one.Port == other.Port && one.Scheme == other.Scheme && string.Equals(one.Host, other.Host, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether secrets may be sent there.</summary>
    public static bool IsSafe(Uri address) =>
        address.IsAbsoluteUri
        && address.Host.Length > 0
        && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback));

    /// <summary>What is wrong with the option <c>BaseAddress</c>.</summary>
    public static IEnumerable<string> Problems(Uri? address)
    {
        const string Name = nameof(DocSpaceClientOptions.BaseAddress);
        if (address is null)
        {
            yield return $"{Name} is missing. Set it to the address of the portal, for instance https://example.onlyoffice.com.";
        }
        else if (!address.IsAbsoluteUri || address.Host.Length == 0)
        {
            yield return $"{Name} is not an absolute address. Expected: for instance https://example.onlyoffice.com.";
        }
        else if (!IsSafe(address))
        {
            yield return $"{Name} must begin with https://, because the credential would travel in clear; http:// is allowed for this machine only.";
        }
        else if (address.UserInfo.Length > 0 || address.Query.Length > 0 || address.Fragment.Length > 0)
        {
            yield return $"{Name} must not hold a user name, a query (?) or a fragment (#).";
        }
    }
}
