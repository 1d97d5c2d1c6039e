using Dateline.Dates;
using Dateline.Language.Rules.Expressions;
using Dateline.Language.Rules.Expressions.Reading;
using Dateline.Language.Rules.Expressions.Typing;
using Dateline.Language.Rules.Verbs;
using Dateline.Logic;

namespace Dateline.Language.Rules.Guides;

/// <summary>A word of the language of rules.</summary>
/// <param name="Doc">What it says, in one sentence.</param>
public sealed record RuleWord(string Name, string Doc);

/// <summary>The words of rules, each list as its reader has it; for hosts that offer and explain them, and for the reference.</summary>
public static class RuleWords
{
    /// <summary>What a rule can ask, each with its further keys.</summary>
    public static IReadOnlyList<(RuleWord Verb, IReadOnlyList<RuleWord> Options)> Verbs { get; } =
        [.. VerbTable.All.Select(verb => (Of(verb.Key), (IReadOnlyList<RuleWord>)[.. verb.Options.Select(Of)]))];

    /// <summary>Words and signs between values.</summary>
    public static IReadOnlyList<RuleWord> Operators { get; } =
    [
        .. Expressions.Reading.Operators.Words.Concat(Expressions.Reading.Operators.Signs).Select(one => new RuleWord(one.Spelling, one.Doc)),
        .. TextWords.All.Select(test => new RuleWord(test.Spelling, test.Doc)),
    ];

    /// <summary>For which items of a list something is asked.</summary>
    public static IReadOnlyList<RuleWord> Quantifiers { get; } = [.. Quantifying.All.Select(one => new RuleWord(one.Spelling, one.Doc))];

    /// <summary>What chooses items of a list.</summary>
    public static RuleWord Where { get; } = new(Quantifying.Where, "Chooses the items that are asked: size(children where children.born < 1900).");

    /// <summary>What says by what items of a list are put in order.</summary>
    public static RuleWord By { get; } = new(Quantifying.By, "In whose order items are compared: in-order(number by date).");

    public static IReadOnlyList<RuleWord> Functions { get; } = [.. FunctionNames.All.Select(function => new RuleWord(function.Name, function.Doc))];

    /// <summary>Names in paths that stand for no field.</summary>
    public static IReadOnlyList<RuleWord> Names { get; } =
    [
        new(TodayStep.Word, "The day of the check; unknown where nobody gives it."),
        new(ThisStep.Word, "The entry itself: spouse.spouse == this."),
        new(SeriesReadingStep.Word, "A series on a day: mission.ceiling.on(date)."),
        new(ChangeHalfStep.From, "The value before a change."),
        new(ChangeHalfStep.To, "The value after a change."),
        new(EstimateBounds.Low, "The number is not smaller than this."),
        new(EstimateBounds.Best, "What is likeliest."),
        new(EstimateBounds.High, "The number is not larger than this."),
    ];

    /// <summary>What durations are counted in, in the plural.</summary>
    public static IReadOnlyList<RuleWord> Units { get; } =
        [.. DurationUnit.All.Select(unit => new RuleWord(unit.Many, $"A length of time, counted on the calendar: 1 {unit.One}, 2 {unit.Many}."))];

    /// <summary>The same word in the singular and in the plural is one.</summary>
    public static RuleWord? FindUnit(string word) => DurationUnit.Find(word) is { } unit ? Units.First(one => one.Name == unit.Many) : null;

    private static RuleWord Of(VerbKey key) => new(key.Name, key.Doc);
}
