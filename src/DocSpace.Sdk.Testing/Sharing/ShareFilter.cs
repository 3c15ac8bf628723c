namespace DocSpace.Sdk.Testing.Sharing;

/// <summary>The kinds of rows that can be asked for, with the numbers of the server.</summary>
internal enum ShareFilter
{
    UserOrGroup = 0,
    InvitationLink = 1,
    ExternalLink = 2,
    AdditionalExternalLink = 4,
    PrimaryExternalLink = 8,
    Link = 15,
    User = 16,
    Group = 32,
}
