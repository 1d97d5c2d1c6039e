using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dateline;

/// <summary>A rule that a record breaks: the run-time form of what fails a build.</summary>
/// <param name="Code">The code of the finding: <c>DTL4001</c>. <c>dateline explain CODE</c> tells more.</param>
/// <param name="Severity">How grave it is.</param>
/// <param name="Sentence">What is wrong, in plain words and complete by itself.</param>
/// <param name="EntryId">The id of the entry that breaks the rule.</param>
/// <param name="Member">The C# property that does, where it is one; otherwise null.</param>
public sealed record Violation(string Code, ViolationSeverity Severity, string Sentence, string EntryId, string? Member)
{
    /// <summary>The rule of the timeline file that is broken, by its name; null where what is wrong is no rule's matter, as a value that its field does not take.</summary>
    public string? Rule { get; init; }

    /// <summary>As a build prints it: <c>error DTL4001: ceiling-cut-2021.Ceiling: …</c>.</summary>
    public override string ToString()
    {
        string severity = Severity switch
        {
            ViolationSeverity.Hint => "hint",
            ViolationSeverity.Warning => "warning",
            _ => "error",
        };
        return $"{severity} {Code}: {EntryId}{(Member is null ? "" : "." + Member)}: {Sentence}";
    }
}

/// <summary>How grave a <see cref="Violation"/> is, from light to grave. In JSON its names are in lower case: <c>error</c>.</summary>
[JsonConverter(typeof(ViolationSeverityJsonConverter))]
public enum ViolationSeverity
{
    /// <summary>Worth a look.</summary>
    Hint,

    /// <summary>Probably a mistake; a build goes on.</summary>
    Warning,

    /// <summary>A contradiction; a build fails.</summary>
    Error,
}

/// <summary>Reads and writes <see cref="ViolationSeverity"/> by its names in lower case.</summary>
public sealed class ViolationSeverityJsonConverter() : JsonStringEnumConverter<ViolationSeverity>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false);
