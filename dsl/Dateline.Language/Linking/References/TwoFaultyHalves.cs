using Dateline.Language.Binding.Bound;
using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Text;

namespace Dateline.Language.Linking.References;

/// <summary>A change of which neither half can be read is one mistake: one finding says both, and one edit mends both.</summary>
internal static class TwoFaultyHalves
{
    private const string Write = "Write ";

    /// <param name="changes">Of the same file, in its order.</param>
    public static IEnumerable<Finding> Join(IEnumerable<Finding> findings, IReadOnlyList<FaultyChange> changes)
    {
        if (changes.Count == 0)
            return findings;
        List<Finding> all = [.. findings];
        foreach (FaultyChange change in changes.Distinct())
        {
            List<Finding> within = all.FindAll(finding => IsWithin(finding.Place.Span, change.Span));
            Finding[] before = [.. within.Where(finding => finding.Place.Span.End <= change.Arrow.Start)];
            Finding[] after = [.. within.Where(finding => finding.Place.Span.Start >= change.Arrow.End)];
            if (before.Length != 1 || after.Length != 1)
                continue;
            Finding? arrow = within.Find(finding => finding.Place.Span == change.Arrow);
            if (within.Count != (arrow is null ? 2 : 3))
                continue;
            // What is to be written in one half alone would be refused because of the other.
            EquatableArray<Repair> repairs = Repairs(before[0], arrow, after[0]);
            if (repairs.Count == 0 && before[0].Repairs.Count + after[0].Repairs.Count > 0)
                continue;
            all[all.IndexOf(before[0])] = Joined(before[0], arrow, after[0], repairs);
            all.Remove(after[0]);
            if (arrow is not null)
                all.Remove(arrow);
        }

        return all;
    }

    private static bool IsWithin(TextSpan inner, TextSpan outer) => inner.Start >= outer.Start && inner.End <= outer.End;

    private static Finding Joined(Finding before, Finding? arrow, Finding after, EquatableArray<Repair> repairs)
    {
        bool areAlike = before.Code == after.Code && repairs.Count == 1 && after.Repairs[0].Title.StartsWith(Write, StringComparison.Ordinal);
        string second = areAlike ? $"After the arrow, write {after.Repairs[0].Title.Substring(Write.Length)}." : after.Message;
        return before with
        {
            Message = $"{before.Message} {second}{(arrow is null ? "" : " " + arrow.Message)}",
            Related = before.Related.Append(new RelatedPlace(after.Place, after.Label.Length > 0 ? after.Label : "and this")).Concat(after.Related).ToEquatableArray(),
            Repairs = repairs,
        };
    }

    /// <summary>What can be read in several ways is read in the same way on both sides.</summary>
    private static EquatableArray<Repair> Repairs(Finding before, Finding? arrow, Finding after)
    {
        if (before.Repairs.Count != after.Repairs.Count || arrow?.Repairs.Count > 1)
            return default;
        return before.Repairs.Select((repair, index) => Both(repair, arrow?.Repairs.FirstOrDefault(), after.Repairs[index])).ToEquatableArray();
    }

    private static Repair Both(Repair before, Repair? arrow, Repair after)
    {
        bool haveEdits = before.Edits.Count > 0 && after.Edits.Count > 0 && arrow is not { Edits.Count: 0 };
        bool areTexts = before.Title.StartsWith(Write, StringComparison.Ordinal) && after.Title.StartsWith(Write, StringComparison.Ordinal);
        return new Repair(
            areTexts ? $"{before.Title} -> {after.Title.Substring(Write.Length)}" : $"{before.Title}, and after the arrow: {after.Title}",
            RepairSafety.Choice,
            haveEdits ? before.Edits.Concat(arrow?.Edits ?? default).Concat(after.Edits).ToEquatableArray() : default);
    }
}
