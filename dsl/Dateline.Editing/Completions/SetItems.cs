using Dateline.Editing.Answers;
using Dateline.Editing.Cursors;
using Dateline.Editing.Snapshots;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Text;
using Dateline.Language.Workspace.Timelines;
using Dateline.Logic;

namespace Dateline.Editing.Completions;

/// <summary>How a set may change: who is in it can leave, and who is not can join.</summary>
internal static class SetItems
{
    /// <param name="before">What is known of the set before the entry; null where nothing is.</param>
    public static void Add(CompletionDraft draft, TimelineState timeline, ListType set, NameSet? before)
    {
        NameSet known = before ?? NameSet.Anything;
        string[] there = NamesIn(draft.Place);
        char sign = Narrow(draft);
        if (sign == '[')
            Offer(draft, Candidates(timeline, set.Element), there, "", "is in it");
        if (sign is not ('-' or '['))
            Offer(draft, Candidates(timeline, set.Element).Where(one => known.Contains(one.Name) != Dates.Truth.True), there, sign == '+' ? "" : "+", "joins");
        if (sign is not ('+' or '['))
            Offer(draft, Leaving(timeline, set.Element, known), there, sign == '-' ? "" : "-", "leaves");
    }

    /// <summary>Who is known to be in it; where nothing is known, anybody may be.</summary>
    private static IEnumerable<(string Name, string Detail)> Leaving(TimelineState timeline, FieldType member, NameSet known)
    {
        if (known.Members.Count == 0)
            return Candidates(timeline, member).Where(one => known.Contains(one.Name) != Dates.Truth.False);
        Dictionary<string, string> details = Candidates(timeline, member).DistinctBy(one => one.Name).ToDictionary(one => one.Name, one => one.Detail, StringComparer.Ordinal);
        return known.Members.Select(name => (name, details.GetValueOrDefault(name, "")));
    }

    private static void Offer(CompletionDraft draft, IEnumerable<(string Name, string Detail)> members, string[] there, string sign, string does)
    {
        foreach ((string name, string detail) in members.Where(one => Array.IndexOf(there, one.Name) < 0))
            draft.Add(sign + name, CompletionKind.Entry, sign + name, detail.Length == 0 ? does : $"{does}; {detail}", "", names: [name]);
    }

    private static IEnumerable<(string Name, string Detail)> Candidates(TimelineState timeline, FieldType member) => member switch
    {
        ReferenceType reference => Snapshot.EntriesOf(timeline).Where(entry => CandidateRules.Fits(entry, reference)).Select(entry => (entry.Id, EntryWords.TitleOf(entry))),
        ChoiceType { Choice: var choice } => choice.Options.Select(option => (option, choice.Name)),
        _ => [],
    };

    /// <summary>Those that the change names before the cursor.</summary>
    private static string[] NamesIn(CursorPlace place) =>
        [.. place.Lines.Text[place.Token.Start..Math.Max(place.Token.Start, place.Offset)].Split(',', '[', ']').SkipLast(1).Select(part => part.Trim().TrimStart('+', '-').Trim())];

    /// <summary>Only what stands behind the last comma is asked for, without its sign.</summary>
    /// <returns>The sign; a blank where none is typed, and a bracket where all are listed who are in it.</returns>
    private static char Narrow(CompletionDraft draft)
    {
        CursorPlace place = draft.Place;
        string text = place.Lines.Text;
        int start = place.Token.Start;
        bool isInBrackets = place.Offset > start && text.LastIndexOfAny(['[', ']'], place.Offset - 1, place.Offset - start) is >= 0 and var bracket && text[bracket] == '[';
        if (place.Offset > start && text.LastIndexOfAny([',', '['], place.Offset - 1, place.Offset - start) is >= 0 and var comma)
            start = comma + 1;
        else if (start < place.Offset && text[start] is '"' or '\'')
            start++;
        while (start < place.Offset && text[start] == ' ')
            start++;
        char sign = start < place.Offset && text[start] is '+' or '-' ? text[start++] : ' ';
        if (start != place.Token.Start)
            draft.Retarget(TextSpan.FromBounds(start, Math.Max(start, Math.Min(place.Token.End, EndOfName(text, start, place.Token.End)))));
        return isInBrackets ? '[' : sign;
    }

    private static int EndOfName(string text, int start, int end) => text.IndexOfAny([',', ']', '"', '\''], start, Math.Max(0, end - start)) is >= 0 and var comma ? comma : end;
}
