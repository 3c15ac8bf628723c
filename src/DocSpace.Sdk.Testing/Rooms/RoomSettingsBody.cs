using DocSpace.Sdk.Testing.Http;

namespace DocSpace.Sdk.Testing.Rooms;

/// <summary>What creating and updating a room have in common.</summary>
internal abstract class RoomSettingsBody
{
    private const int MaxTitle = 170;
    private const int MaxColor = 6;
    private const int MaxCover = 50;
    private const int MaxText = 255;
    private const int MaxLifetime = 999;
    private const long Unlimited = -1;

    public long? Quota { get; set; }

    public bool? Indexing { get; set; }

    public bool? DenyDownload { get; set; }

    public LifetimeBody? Lifetime { get; set; }

    public WatermarkBody? Watermark { get; set; }

    public LogoBody? Logo { get; set; }

    public string?[]? Tags { get; set; }

    public string? Color { get; set; }

    public string? Cover { get; set; }

    public ChatSettingsBody? ChatSettings { get; set; }

    public bool? SendFormToExternalDb { get; set; }

    public bool? SaveFormAsXlsx { get; set; }

    /// <summary>The quota that a room is changed to, the present one without a wish. Everything below -1 means the default of the portal.</summary>
    public long? QuotaOr(long? present) => Quota is null ? present : Quota < Unlimited ? null : Quota;

    /// <summary>The quota of a new room, to which zero means the default of the portal too.</summary>
    public long? QuotaOfNew() => Quota is 0 ? null : QuotaOr(null);

    /// <summary>Applies the attributes of the server's body.</summary>
    /// <param name="title">The title, which counts before it is trimmed.</param>
    /// <param name="prefix">What the server puts in front of the names: it wraps the body of some endpoints.</param>
    public void Validate(string? title, string prefix)
    {
        var errors = new ModelErrors(prefix)
            .MaxLength("Title", title, MaxTitle)
            .MaxLength("Color", Color, MaxColor)
            .MaxLength("Cover", Cover, MaxCover)
            .Range("Lifetime.Value", Lifetime?.Value, 1, MaxLifetime)
            .MaxLength("Watermark.Text", Watermark?.Text, MaxText);
        if (Lifetime?.Period is < 0 or > 2)
        {
            errors.Add("Lifetime.Period", "The field Period is invalid.");
        }

        Logo?.Validate(errors);
        errors.ThrowIfAny();
    }
}
