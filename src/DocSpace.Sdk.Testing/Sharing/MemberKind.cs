namespace DocSpace.Sdk.Testing.Sharing;

internal enum MemberKind
{
    Owner,
    Group,
    Person,
    Link,
}
