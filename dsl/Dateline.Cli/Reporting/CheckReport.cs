using Dateline.Language.Diagnostics;
using Dateline.Language.Text;

namespace Dateline.Cli.Reporting;

/// <summary>What a check found, ready to be written in any format.</summary>
/// <param name="AllFindings">Every finding: what counts.</param>
/// <param name="Findings">Those that are printed; one may stand for many.</param>
/// <param name="Files">What was read and what was not.</param>
/// <param name="Read">Reads a file again: the text format shows the lines of those with findings, and no text is kept until then. Null where it cannot be read any more.</param>
internal sealed record CheckReport(
    IReadOnlyList<Finding> AllFindings,
    IReadOnlyList<Finding> Findings,
    CheckedFiles Files,
    Func<string, SourceFile?> Read)
{
    /// <summary>How many findings a limit keeps from being printed; they count all the same.</summary>
    public int LeftOut { get; } = AllFindings.Count - Findings.Sum(finding => finding.StandsFor);

    /// <summary>How many findings do not stand on lines of their own.</summary>
    public int NotListed { get; } = AllFindings.Count - Findings.Count(finding => finding.StandsFor == 1);

    public string LeftOutInWords => $"{Words.Count(LeftOut, "more finding is", "more findings are")} left out, because of --max.";

    /// <summary>With what was compared; null where everything counts.</summary>
    public ComparedWith? Compared { get; init; }

    public int CountOf(Severity severity) => AllFindings.Count(finding => finding.Severity == severity);
}

/// <summary>A state of the files from before, whose findings are left out.</summary>
/// <param name="Revision">As the user calls it.</param>
/// <param name="LeftOut">How many findings of now were there before.</param>
internal sealed record ComparedWith(string Revision, int LeftOut);
