namespace DocSpace.Sdk.Rooms;

/// <summary>The kind of a folder. Values that a newer server adds survive as plain numbers.</summary>
public enum FolderType
{
    /// <summary>A folder like any other.</summary>
    Ordinary = 0,

    /// <summary>The common documents of the portal.</summary>
    Common = 1,

    /// <summary>A root that other modules of the portal use.</summary>
    Bunch = 2,

    /// <summary>The trash of a user.</summary>
    Trash = 3,

    /// <summary>The documents of a user.</summary>
    MyDocuments = 5,

    /// <summary>What others shared with the caller; also the root that somebody without an account sees.</summary>
    SharedWithMe = 6,

    /// <summary>The root of projects.</summary>
    Projects = 8,

    /// <summary>The favourites of a user.</summary>
    Favorites = 10,

    /// <summary>What a user opened last.</summary>
    Recent = 11,

    /// <summary>Templates of documents.</summary>
    FileTemplates = 12,

    /// <summary>Encrypted documents.</summary>
    Privacy = 13,

    /// <summary>The root of the active rooms.</summary>
    Rooms = 14,

    /// <summary>A form filling room.</summary>
    FormFilling = 15,

    /// <summary>A collaboration room.</summary>
    Collaboration = 16,

    /// <summary>A custom room.</summary>
    Custom = 19,

    /// <summary>The root of the archived rooms.</summary>
    Archive = 20,

    /// <summary>A backup in a third-party storage.</summary>
    ThirdPartyBackup = 21,

    /// <summary>A public room.</summary>
    Public = 22,

    /// <summary>The completed forms of a form filling room.</summary>
    CompletedForms = 25,

    /// <summary>The forms of a form filling room that are being filled in.</summary>
    FormsInProcess = 26,

    /// <summary>The completed copies of one form.</summary>
    CompletedForm = 27,

    /// <summary>The copies of one form that are being filled in.</summary>
    FormInProcess = 28,

    /// <summary>A virtual data room. Since server 3.0.</summary>
    VirtualData = 29,

    /// <summary>The root of the room templates. Since server 3.1.</summary>
    RoomTemplates = 30,

    /// <summary>An AI room. Since server 3.6.</summary>
    Ai = 31,

    /// <summary>The knowledge of an AI room. Since server 3.6.</summary>
    AiKnowledge = 32,

    /// <summary>The results of an AI room. Since server 3.6.</summary>
    AiResults = 33,

    /// <summary>The root of the AI agents. Since server 3.6.</summary>
    AiAgents = 34,

    /// <summary>The templates that come with the portal. Since server 3.7.</summary>
    DefaultTemplates = 35,
}
