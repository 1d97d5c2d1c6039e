using Dateline.Language.Diagnostics;

namespace Dateline.Language.Rules.Groups;

/// <summary>An entry that a rule compares with others.</summary>
/// <param name="Index">Its place among the entries that the rule is for.</param>
internal sealed record GroupMember(GroupBody Body, RuleReport Report, int Index)
{
    /// <summary><c>"cut-2018" (2018.events.yaml, line 3)</c>.</summary>
    public string InWords(Place place) =>
        $"{Words.Quoted(Report.Subject.Id, 60)} ({Words.File(place.Path)}, line {Words.Number(place.LineNumber)})";
}
