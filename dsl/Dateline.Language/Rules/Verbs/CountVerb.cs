using System.Globalization;
using Dateline.Language.Diagnostics;
using Dateline.Language.Rules.Blocks;
using Dateline.Language.Rules.Compiled;
using Dateline.Language.Rules.Expressions;
using Dateline.Language.Rules.Verbs.Bodies;
using Dateline.Language.Rules.Verbs.Findings;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Rules.Verbs;

/// <summary><c>count: sources</c> with <c>at-least: 2</c>, <c>at-most: 5</c> or <c>exactly: 3</c>. <c>independent: yes</c>: sources that go back to one origin are one.
/// <c>only: primary</c>, <c>leave-out: [press, rumour]</c>: of sources, by their grades.</summary>
internal sealed class CountVerb() : Verb(
    new("count", KeyContent.Field, "A list has so many items."),
    new VerbKey(AtLeast, KeyContent.Number, "How many there have to be."),
    new VerbKey(AtMost, KeyContent.Number, "How many there may be."),
    new VerbKey(Exactly, KeyContent.Number, "How many there are."),
    new VerbKey(Independent, KeyContent.YesOrNo, "Whether sources that go back to one origin count as one."),
    new VerbKey(Only, KeyContent.Grades, "The grades of the sources that count."),
    new VerbKey(LeaveOut, KeyContent.Grades, "The grades of the sources that do not count."))
{
    private const string AtLeast = "at-least";
    public const string AtMost = "at-most";
    private const string Exactly = "exactly";
    private const string Independent = "independent";
    private const string Only = "only";
    private const string LeaveOut = "leave-out";

    public override WrittenBody? Read(RuleBlock block, YamlPair pair)
    {
        bool areNumbers = TryReadNumber(block, AtLeast, out int? least);
        areNumbers &= TryReadNumber(block, AtMost, out int? most);
        areNumbers &= TryReadNumber(block, Exactly, out int? exactly);
        bool? isIndependent = VerbOptions.ReadFlag(block, Independent);
        bool areGrades = VerbOptions.TryReadGrades(block, Only, out IReadOnlyList<string> only);
        areGrades &= VerbOptions.TryReadGrades(block, LeaveOut, out IReadOnlyList<string> leftOut);
        WrittenPath? path = block.Text(pair) is { } text ? block.Path(text) : null;
        if (path is null)
            return null;
        bool isBounded = (least ?? most ?? exactly) is not null;
        if (!isBounded && areNumbers)
            block.ReportMissingKey(VerbFindings.CountWithoutBound(path.Place, path.Syntax.Text));
        bool isWhole = areNumbers && isBounded
            && AgreesWith(block, AtLeast, least, AtMost, most)
            && AgreesWith(block, AtLeast, least, Exactly, exactly)
            && AgreesWith(block, Exactly, exactly, AtMost, most);
        return new Written(path, exactly ?? least, exactly ?? most, isIndependent, only, leftOut, isWhole && areGrades);
    }

    /// <summary>False where it cannot be read; a finding says so.</summary>
    /// <param name="number">Null where the key is left out.</param>
    public static bool TryReadNumber(RuleBlock block, string key, out int? number)
    {
        number = null;
        if (block.Body.Find(key) is not { } pair)
            return true;
        if (block.Text(pair) is not { } text)
            return false;
        bool isNumber = int.TryParse(text.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int read);
        if (isNumber)
            number = read;
        else
            block.Report(VerbFindings.NotANumber(block.PlaceOf(text), key, text.Value));
        return isNumber;
    }

    private static bool AgreesWith(RuleBlock block, string lowerKey, int? lower, string upperKey, int? upper)
    {
        if (lower is null || upper is null || lower <= upper)
            return true;
        string InWords(string key, int number) => $"{key.Replace('-', ' ')} {Words.Number(number)}";
        YamlPair later = block.Body.Find(lowerKey)!.Key.Span.Start > block.Body.Find(upperKey)!.Key.Span.Start
            ? block.Body.Find(lowerKey)!
            : block.Body.Find(upperKey)!;
        block.Report(VerbFindings.NothingMeets(block.PlaceOf(later.Value), InWords(lowerKey, lower.Value), InWords(upperKey, upper.Value)));
        return false;
    }

    private sealed class Written(WrittenPath path, int? least, int? most, bool? isIndependent, IReadOnlyList<string> only, IReadOnlyList<string> leftOut, bool isWhole) : WrittenBody
    {
        public override RuleBody? TypeFor(KindSymbol kind, RuleBlock block)
        {
            if (block.Type(path, kind) is not { } typed)
                return null;
            if (typed.Type.Kind == ExpressionKind.List)
            {
                if (isIndependent is not { } asked)
                    return null;
                string? ofSources = asked ? Independent : only.Count > 0 ? Only : leftOut.Count > 0 ? LeaveOut : null;
                if (ofSources is null || (typed.Type.Element?.Declared as ReferenceType)?.Kind == BuiltIns.Source)
                    return isWhole ? new CountBody(typed, least, most, asked, only, leftOut) : null;
                block.Report(VerbOptionFindings.NotForVerb(path.Place, ofSources, "is asked of sources", typed.Text, typed.Type));
                return null;
            }

            block.Report(VerbFindings.NotCountable(path.Place, typed.Text, typed.Type));
            return null;
        }
    }
}
