namespace DocSpace.Sdk.ConformanceTests.Rights;

/// <summary>Who does something in a room.</summary>
public enum Actor
{
    Owner,
    Manager,
    Administrator,
    Editor,
    Guest,
    Stranger,
}
