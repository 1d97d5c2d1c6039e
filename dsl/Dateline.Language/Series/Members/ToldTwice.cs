using Dateline.Language.Binding.Bound;
using Dateline.Language.Binding.Values.Sets;
using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Linking.Suspects;
using Dateline.Language.Series.Moves;
using Dateline.Language.Text;

namespace Dateline.Language.Series.Members;

/// <summary>Somebody joins a set, or leaves it, in two entries: mostly one event that was entered twice.</summary>
internal static class ToldTwice
{
    /// <summary>The entry before it says of each of them the same: they join, or they leave.</summary>
    public static bool Is(WrongMembers wrong) =>
        wrong.Since.Effect.Step is { } step && wrong.Names.All(name => step.Contains(name) == (wrong.AreJoining ? Dates.Truth.True : Dates.Truth.False));

    /// <summary>Who is told of again is taken out of the change; where nobody else is in it, the entry says nothing new of the set.</summary>
    public static Repair WayOut(WrongMembers wrong, SeriesMove move)
    {
        string sign = wrong.AreJoining ? "+" : "-";
        string signed = string.Join(", ", wrong.Names.Select(name => sign + name));
        string since = Sentences.WithPlace(wrong.Since.Entry, wrong.Since.ToPlace);
        BoundValue[] members = (move.Field.Value as ChangeValue)?.Values.OrderBy(member => member.Span.Start).ToArray() ?? [];
        return members.Length > wrong.Names.Count
            ? new Repair($"Told twice, and once in {since}: take {signed} out of {move.Entry.Id}", RepairSafety.Choice, TakenOut(move, members, wrong.Names))
            : new Repair($"Told twice, and once in {since}: delete {Words.Quoted(move.Field.Symbol.Name)} in {move.Entry.Id}, or the entry", RepairSafety.Choice);
    }

    /// <summary>Each with its sign and the comma behind it; of the last ones, the comma before them.</summary>
    private static EquatableArray<TextEdit> TakenOut(SeriesMove move, BoundValue[] members, IReadOnlyList<string> names)
    {
        var edits = new List<TextEdit>();
        int lastKept = Array.FindLastIndex(members, member => !names.Contains(SetMembers.NameOf(member)));
        for (int i = 0; i < members.Length; i++)
        {
            if (names.Contains(SetMembers.NameOf(members[i])))
                edits.Add(new TextEdit(move.Entry.File.Path, i < lastKept ? TextSpan.FromBounds(members[i].Span.Start - 1, members[i + 1].Span.Start - 1) : TextSpan.FromBounds(members[i - 1].Span.End, members[i].Span.End), ""));
        }

        bool areOnOneLine = move.Entry.File.PlaceOf(members[0].Span).LineNumber == move.Entry.File.PlaceOf(members[members.Length - 1].Span).LineNumber;
        return areOnOneLine ? edits.ToEquatableArray() : default;
    }
}
