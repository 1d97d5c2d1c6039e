namespace Dateline.Language.Diagnostics;

/// <summary>One kind of finding: its stable code, its title in the long form, and its severity unless a rule says otherwise.</summary>
public sealed record FindingDescriptor(string Code, string Title, Severity Severity = Severity.Error)
{
    /// <summary>Whether two statements about the same fact differ, so that only the sources can tell which is right.</summary>
    public bool IsForSources { get; init; }
}
