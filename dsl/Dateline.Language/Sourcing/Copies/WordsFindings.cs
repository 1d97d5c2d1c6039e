using Dateline.Language.Binding.Bound;
using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Linking.Suspects;
using Dateline.Language.Text;

namespace Dateline.Language.Sourcing.Copies;

/// <summary>What is said of words that do not stand in the copy of their source.</summary>
internal static class WordsFindings
{
    private static readonly FindingDescriptor NotInSource = new("DTL5013", "Words that are not in their source") { Rule = BuiltInRules.WordsInSource };

    public static IReadOnlyList<FindingDescriptor> All { get; } = [NotInSource];

    /// <param name="path">Of the copy.</param>
    /// <param name="elsewhere">A source in whose copy they stand; null where there is none.</param>
    public static RuleFinding AreNotIn(QuotedPassage quoted, CopiedText copy, string path, string? elsewhere)
    {
        Place place = quoted.Entry.File.PlaceOf(quoted.Words.Span);
        ComparedText text = copy.Compared;
        TextSpan? nearest = NearestPassage.In(text.Whole, quoted.Words.Text);
        string passage = nearest is { } span ? text.Whole.Substring(span.Start, span.Length) : "";
        string advice = elsewhere is not null ? $"They are in {Words.Quoted(elsewhere, 40)}."
            : passage.Length > 0 ? $"The nearest passage is {Words.Quoted(passage, 160)}."
            : "Nothing in it comes near to them.";
        return new RuleFinding(quoted.Entry, new Finding(
            NotInSource, place, $"These words are not in the copy of {Words.Quoted(quoted.Source.Id, 40)} ({Words.File(path)}). {advice}")
        {
            Label = "not in the copy",
            Subject = Words.FieldOf(quoted.Entry.Id, quoted.Field),
            Related = nearest is { } found && text.HasPlaces ? EquatableArray.Of(new RelatedPlace(copy.File!.Map.PlaceOf(found), "the nearest passage")) : default,
            Repairs = EquatableArray.Of(Repairs(quoted, elsewhere)),
        });
    }

    private static Repair[] Repairs(QuotedPassage quoted, string? elsewhere)
    {
        Place source = quoted.Entry.File.PlaceOf(quoted.Source.Span);
        Repair[] others =
        [
            new("A slip in the words: copy them from the source", RepairSafety.Choice),
            new("Something was left out or put in: mark it with … or [ ]", RepairSafety.Choice),
            new($"It is really so: excuse it with except: {{ {BuiltInRules.WordsInSource}: the reason }}", RepairSafety.Choice),
        ];
        return elsewhere is null ? others
            : [new($"They come from another source: name {elsewhere}", RepairSafety.Choice, EquatableArray.Of(new TextEdit(source.Path, source.Span, elsewhere))), .. others];
    }
}
