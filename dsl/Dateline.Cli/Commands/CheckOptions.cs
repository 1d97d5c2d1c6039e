using Dateline.Cli.Reporting;
using Dateline.Language.Diagnostics;
using Dateline.Language.Workspace.Analyses;

namespace Dateline.Cli.Commands;

/// <summary>How a check is run and printed.</summary>
/// <param name="IsStrict">Warnings count as errors.</param>
/// <param name="OutputFile">Where findings go; null for standard error.</param>
/// <param name="Most">How many findings are printed at most.</param>
/// <param name="IsAll">Each finding is printed, also of a kind with many.</param>
/// <param name="IsVerbose">What was read is listed, and what was not.</param>
/// <param name="ChangedSince">The revision whose findings are left out; null where all count.</param>
/// <param name="Help">Where the pages of the codes are, for formats with links.</param>
internal sealed record CheckOptions(bool IsStrict, OutputFormat Format, string? OutputFile, int Most, bool IsAll, bool IsVerbose, BuildDate BuildDate, HelpLink Help, string? ChangedSince = null)
{
    /// <summary>For people, and everything as it is.</summary>
    public static readonly CheckOptions Plain = new(IsStrict: false, OutputFormat.Text, OutputFile: null, int.MaxValue, IsAll: false, IsVerbose: false, BuildDate.None, new HelpLink(""));

    /// <summary>A line for each finding, as a build has it.</summary>
    public static readonly CheckOptions OfLines = Plain with { Format = OutputFormat.Concise };

    /// <summary>Whether the ways out are printed.</summary>
    public bool ShowsRepairs => Format is OutputFormat.Text or OutputFormat.Json or OutputFormat.Sarif;
}
