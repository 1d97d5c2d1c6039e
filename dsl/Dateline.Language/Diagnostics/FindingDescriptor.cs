namespace Dateline.Language.Diagnostics;

/// <summary>One kind of finding: its stable code, its title in the long form, and its severity unless a rule says otherwise.</summary>
public sealed record FindingDescriptor(string Code, string Title, Severity Severity = Severity.Error)
{
    /// <summary>The rule that every timeline has and that finds it: an <c>except:</c> waives it by this name. Empty where no such rule does.</summary>
    public string Rule { get; init; } = "";

    /// <summary>Whether two statements about the same fact differ, so that only the sources can tell which is right.</summary>
    public bool IsForSources { get; init; }
}
