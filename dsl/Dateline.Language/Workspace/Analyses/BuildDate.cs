using Dateline.Dates;

namespace Dateline.Language.Workspace.Analyses;

/// <summary>
/// The day of a check, as a host says it: an option, a property of the project. No clock is ever read, so that the same
/// files and settings always give the same findings.
/// </summary>
/// <param name="Text">As written; empty where nobody says it.</param>
/// <param name="Day">A day of the calendar; null where nobody says it, or what is written is none.</param>
public sealed record BuildDate(string Text, EdtfDate? Day)
{
    public static readonly BuildDate None = new("", null);

    /// <summary>Somebody says something, and it is no day.</summary>
    public bool IsMisread => Text.Length > 0 && Day is null;

    public static BuildDate Of(string? text)
    {
        string written = text?.Trim() ?? "";
        return EdtfDate.TryParse(written, out EdtfDate? date, out _) && date!.IsExactDay && !date.Features.Includes(EdtfFeatures.TimeOfDay)
            ? new BuildDate(written, date)
            : new BuildDate(written, null);
    }
}
