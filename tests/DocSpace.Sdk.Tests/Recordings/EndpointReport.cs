namespace DocSpace.Sdk.Tests.Recordings;

/// <summary>What became of the recorded exchanges of one endpoint.</summary>
internal sealed class EndpointReport
{
    /// <summary>How many good answers were read.</summary>
    public int Answers { get; set; }

    /// <summary>How many of them the client refuses, because they hide a failure or are no room.</summary>
    public int Refused { get; set; }

    /// <summary>How many values of them were looked for in the model.</summary>
    public int Values { get; set; }

    /// <summary>How many refusals became the described exception.</summary>
    public int Refusals { get; set; }

    /// <summary>What is wrong with good answers: values that the model lacks or changes, and exceptions.</summary>
    public SortedSet<string> WrongAnswers { get; } = new(StringComparer.Ordinal);

    /// <summary>Which refusals did not become the described exception, and why.</summary>
    public List<string> WrongRefusals { get; } = [];

    /// <summary>The exchanges that were looked at.</summary>
    public HashSet<string> Checked { get; } = new(StringComparer.Ordinal);
}
