namespace Dateline.Language.Diagnostics;

/// <summary>How much a finding weighs. Only an error fails a build or a check.</summary>
public enum Severity
{
    Hint,
    Warning,
    Error,
}
