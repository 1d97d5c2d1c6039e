using Dateline.Language.Diagnostics;

namespace Dateline.Language.Binding.Findings;

/// <summary>What can be wrong under <c>file:</c>.</summary>
internal static class FileFindings
{
    private static readonly FindingDescriptor FileIsNoGroup = new("DTL3008", "What stands under file");
    private static readonly FindingDescriptor SettingIsUnknown = new("DTL3009", "A setting that a file does not have");
    private static readonly FindingDescriptor DefaultIsForNothing = new("DTL3010", "A default for a field that no kind has");

    public static IReadOnlyList<FindingDescriptor> All { get; } = [FileIsNoGroup, SettingIsUnknown, DefaultIsForNothing];

    /// <param name="key"><c>file</c> or <c>defaults</c>.</param>
    public static Finding NoGroup(Place place, string key) =>
        new(FileIsNoGroup, place,
            key == "file"
                ? "The word file is kept for settings of the file, and this is none. Write \"defaults:\" below it, or give the entry another id."
                : "The defaults are a group of fields with their values. Write each on a line of its own below \"defaults:\".");

    public static Finding UnknownSetting(Place place, string key, IReadOnlyList<string> known)
    {
        string? meant = NearestName.Of(key, known);
        return new Finding(SettingIsUnknown, place,
            $"A file has no setting {Words.Quoted(key)}. {(meant is null ? $"There is {Words.List(known)}." : $"Did you mean \"{meant}\"?")}")
        {
            Repairs = meant is null ? default : Replacements.Choice(place, meant),
        };
    }

    public static Finding DefaultForNothing(Place place, string name, IReadOnlyList<string> fields)
    {
        string? meant = NearestName.Of(name, fields);
        string question = meant is null ? "" : $" Did you mean \"{meant}\"?";
        return new Finding(DefaultIsForNothing, place, $"No kind of entry has a field {Words.Quoted(name)}, so this default is for nothing.{question}")
        {
            Repairs = meant is null ? default : Replacements.Choice(place, meant),
        };
    }
}
