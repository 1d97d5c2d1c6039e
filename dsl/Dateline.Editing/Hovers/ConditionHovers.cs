using Dateline.Editing.Answers;
using Dateline.Editing.Conditions;
using Dateline.Editing.Wording;
using Dateline.Language.Rules.Expressions;
using Dateline.Language.Rules.Guides;
using Dateline.Language.Text;

namespace Dateline.Editing.Hovers;

/// <summary>Says what a word of a condition means, and of which type a path is.</summary>
internal static class ConditionHovers
{
    /// <summary>Null where nothing stands there that a condition knows.</summary>
    public static Hover? At(ConditionText text, int offset)
    {
        TextSpan span = text.WordAt(offset);
        string word = text.Lines.Text.Substring(span.Start, span.Length);
        if (word.Length == 0 || text.ScanTo(span.Start) is not { } scan)
            return null;
        return scan.Spot switch
        {
            ConditionSpot.Operator => OfWord(span, Find(RuleWords.Operators, word) ?? RuleWords.FindUnit(word) ?? Find([RuleWords.Where, RuleWords.By], word)),
            ConditionSpot.Name => OfPath(text, span, scan.Path, word) ?? (text.IsCalled(span) ? OfWord(span, Find(RuleWords.Names, word)) : null),
            ConditionSpot.Value when text.IsCalled(span) && Find(RuleWords.Functions, word) is { } function => OfWord(span, function),
            ConditionSpot.Value when IsOption(text, scan, word) => null,
            ConditionSpot.Value => OfPath(text, span, "", word) ?? OfWord(span, Find([.. RuleWords.Quantifiers, .. RuleWords.Operators], word)),
            _ => null,
        };
    }

    /// <summary>An option has the name of a field at times, and then the option is meant.</summary>
    private static bool IsOption(ConditionText text, ConditionScan scan, string word) =>
        scan.Compared.Length > 0 && text.Guide?.TypeOf(scan.Compared) is { } type && ((type.Element ?? type).Declared as Language.Schema.Symbols.ChoiceType)?.Choice.Find(word) is not null;

    private static Hover? OfPath(ConditionText text, TextSpan span, string before, string word)
    {
        if (text.Guide?.PathOnAnyDay(before + word) is not { } path)
            return null;
        string[] lines = before.Length > 0 ? [$"{before}{word}: {PathWords.TypeOf(path)}"] : [];
        return new Hover(span, PathWords.KindOf(path, word), PathWords.TypeOf(path), PathWords.DocOf(path), lines, []);
    }

    private static RuleWord? Find(IReadOnlyList<RuleWord> words, string name) => words.FirstOrDefault(word => word.Name == name);

    private static Hover? OfWord(TextSpan span, RuleWord? word) => word is null ? null : new Hover(span, word.Name, "", word.Doc, [], []);
}
