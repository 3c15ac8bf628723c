namespace DocSpace.Sdk.Testing.Templates;

/// <summary>The making of one template, or of one room from a template.</summary>
internal sealed class TemplateJob
{
    private const int Unknown = -1;
    private const int Done = 100;

    public required DateTimeOffset Due { get; init; }

    public required Action<TemplateJob> Work { get; init; }

    /// <summary>The id of what was made; -1 until it is known, and for good when nothing was.</summary>
    public int ResultId { get; set; } = Unknown;

    public string Error { get; set; } = "";

    public bool IsCompleted { get; set; }

    public int Progress => IsCompleted && Error.Length == 0 ? Done : 0;
}
