using DocSpace.Sdk.Testing.Http;

namespace DocSpace.Sdk.Testing.Rooms;

/// <summary>The covers that the server offers. A few have its pictures, the others a plain one.</summary>
internal static class RoomCovers
{
    private const string Plain =
        """<svg width="20" height="20" fill="none" xmlns="http://www.w3.org/2000/svg"><circle cx="10" cy="10" r="9" fill="#657077"/></svg>""";

    private static readonly Dictionary<string, string> _images = new(StringComparer.Ordinal)
    {
        ["cloud"] =
            """<svg width="20" height="20" fill="none" xmlns="http://www.w3.org/2000/svg"><path d="M13.075 12.625c-.417-.298-.537-.857-.37-1.341A5.502 5.502 0 0 0 8.91 4.183C8.403 4.048 8 3.62 8 3.096c0-.585.498-1.054 1.07-.932A7.503 7.503 0 0 1 14.47 12.27c-.221.557-.909.702-1.396.354z" fill="#657077"/><path fill-rule="evenodd" clip-rule="evenodd" d="m7.131 14.988.184.012H15a3 3 0 1 0-.255-5.99l-1.541.129-.512-1.46a5.5 5.5 0 1 0-5.56 7.309zm7.448-7.97A7.5 7.5 0 1 0 7 16.983V17h8.001a5 5 0 1 0-.42-9.983z" fill="#657077"/></svg>""",
        ["flag"] =
            """<svg width="20" height="20" fill="none" xmlns="http://www.w3.org/2000/svg"><path fill-rule="evenodd" clip-rule="evenodd" d="M17 4.013a9.372 9.372 0 0 1-8.11-1.11 5.372 5.372 0 0 0-4.678-.627L3 2.68v8.783a9.372 9.372 0 0 1 8.11 1.111 5.372 5.372 0 0 0 4.678.627L17 12.797V4.013zM1.412 1.1A.602.602 0 0 0 1 1.672v11.78c0 .387.379.66.745.538l1.834-.612a7.372 7.372 0 0 1 6.421.86 7.372 7.372 0 0 0 6.42.86l2.168-.723a.602.602 0 0 0 .412-.57V2.023a.566.566 0 0 0-.745-.537l-1.834.611A7.372 7.372 0 0 1 10 1.238a7.372 7.372 0 0 0-6.42-.86l-2.168.723z" fill="#657077"/><path d="M1 12a1 1 0 1 1 2 0v7a1 1 0 1 1-2 0v-7z" fill="#657077"/></svg>""",
        ["hash"] =
            """<svg width="20" height="20" fill="none" xmlns="http://www.w3.org/2000/svg"><path fill-rule="evenodd" clip-rule="evenodd" d="M2 7a1 1 0 0 1 1-1h14a1 1 0 1 1 0 2H3a1 1 0 0 1-1-1zM2 13a1 1 0 0 1 1-1h14a1 1 0 1 1 0 2H3a1 1 0 0 1-1-1z" fill="#657077"/><path fill-rule="evenodd" clip-rule="evenodd" d="M9.184 1.017a1 1 0 0 1 .799 1.167l-3 16a1 1 0 1 1-1.966-.368l3-16a1 1 0 0 1 1.167-.799zM14.184 1.017a1 1 0 0 1 .799 1.167l-3 16a1 1 0 0 1-1.966-.368l3-16a1 1 0 0 1 1.167-.799z" fill="#657077"/></svg>""",
        ["film"] =
            """<svg width="20" height="20" fill="none" xmlns="http://www.w3.org/2000/svg"><path fill-rule="evenodd" clip-rule="evenodd" d="M2.962 3C2.317 3 2 3.44 2 3.744V5h2V3H2.962zm0-2C1.44 1 0 2.121 0 3.744v12.512C0 17.879 1.44 19 2.962 19h14.076C18.56 19 20 17.879 20 16.256V3.744C20 2.121 18.56 1 17.038 1H2.962zM6 3v6h8V3H6zm10 0v2h2V3.744c0-.303-.317-.744-.962-.744H16zm2 4h-2v2h2V7zm0 4h-2v2h2v-2zm0 4h-2v2h1.038c.645 0 .962-.44.962-.744V15zm-4 2v-6H6v6h8zM4 17v-2H2v1.256c0 .303.317.744.962.744H4zm-2-4h2v-2H2v2zm0-4h2V7H2v2z" fill="#657077"/></svg>""",
        ["folder"] =
            """<svg width="20" height="20" fill="none" xmlns="http://www.w3.org/2000/svg"><path fill-rule="evenodd" clip-rule="evenodd" d="M3 3a1 1 0 0 0-1 1v12a1 1 0 0 0 1 1h14a1 1 0 0 0 1-1V7a1 1 0 0 0-1-1h-7a1 1 0 0 1-.832-.445L7.465 3H3zM.879 1.879A3 3 0 0 1 3 1h5a1 1 0 0 1 .832.445L10.535 4H17a3 3 0 0 1 3 3v9a3 3 0 0 1-3 3H3a3 3 0 0 1-3-3V4a3 3 0 0 1 .879-2.121z" fill="#657077"/></svg>""",
    };

    public static IReadOnlyList<string> Names { get; } =
    [
        "schedule", "suitcase", "flag", "film", "hash", "feather", "house", "life_buoy", "mail", "face_1", "anchor",
        "img", "zap", "share", "umbrella", "label", "package", "shield", "telephone", "heart", "star", "comment_1",
        "planet", "loupe", "human", "file_3", "cart", "percent", "video_camera", "medal", "cloud", "truck",
        "book_open", "lock_security", "check mark", "folder", "comment_2", "file_empty", "layers", "bookmark",
        "dollar", "calendar", "face_3", "archive", "file_1", "headphones", "face_2", "bell", "gift", "watch", "camera",
        "pen", "clipboard", "file_2", "sliders", "map",
    ];

    public static string Image(string cover) => _images.GetValueOrDefault(cover, Plain);

    /// <summary>The cover to store: null for the empty text, which means none.</summary>
    public static string? Resolve(string cover) =>
        cover.Length == 0 ? null
        : Names.Contains(cover) ? cover
        : throw ServerError.Argument("Value does not fall within the expected range. (Parameter 'icon')");
}
