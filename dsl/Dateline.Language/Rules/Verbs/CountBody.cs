using Dateline.Dates;
using Dateline.Language.Binding;
using Dateline.Language.Diagnostics;
using Dateline.Language.Rules.Expressions;
using Dateline.Language.Rules.Expressions.Evaluation;

namespace Dateline.Language.Rules.Verbs;

/// <summary>How many items a list may have. An entry that is named twice is one, or a slip for another one.</summary>
public sealed class CountBody(PathExpression list, int? least, int? most) : EntryBody
{
    public PathExpression List { get; } = list;

    public int? Least { get; } = least;

    public int? Most { get; } = most;

    public override IReadOnlyList<PathExpression> Paths { get; } = [list];

    internal override Truth Holds(BoundEntry subject, World world) =>
        CountOf(PathReader.Read(List, subject, world)) is { } count && IsAllowed(count.Named) == IsAllowed(count.Written)
            ? IsAllowed(count.Named).ToTruth()
            : Truth.Unknown;

    private bool IsAllowed(int count) => (Least is null || count >= Least) && (Most is null || count <= Most);

    internal override void Report(RuleReport report)
    {
        int count = CountOf(report.Read(List))?.Named ?? 0;
        string asked = (Least, Most) switch
        {
            ({ } least, { } most) when least == most => $"exactly {Words.Number(least)}",
            ({ } least, { } most) => $"{Words.Number(least)} to {Words.Number(most)}",
            ({ } least, null) => $"at least {Words.Number(least)}",
            _ => $"at most {Words.Number(Most ?? 0)}",
        };
        int surplus = count < Least ? count - Least.Value : count - Most ?? 0;
        report.Add(EntryRuleFindings.CountFails(report.PlaceOf(Paths), report.Subject.Id, report.Rule, report.Message, List.Text, count, asked, surplus));
    }

    /// <summary>What is left out is empty. An item that cannot be read may be several, written as one.</summary>
    /// <returns>How many there are, and how many if each that is named again is a slip for another one.</returns>
    private static (int Named, int Written)? CountOf(in PathReading reading)
    {
        if (reading.Presence == Presence.Absent)
            return (0, 0);
        if (reading.Value.Items is not { } items)
            return null;
        HashSet<string>? named = null;
        int others = 0;
        for (int i = 0; i < items.Count; i++)
        {
            if (items[i] is FaultyValue)
                return null;
            if (items[i] is ReferenceValue reference)
                (named ??= new(StringComparer.Ordinal)).Add(reference.Id);
            else
                others++;
        }

        return (others + (named?.Count ?? 0), items.Count);
    }
}
