using System.Globalization;
using Dateline.Dates;
using Dateline.Language.Rules.Blocks;
using Dateline.Language.Rules.Expressions;
using Dateline.Language.Rules.Expressions.Reading;
using Dateline.Language.Rules.Expressions.Typing;
using Dateline.Language.Rules.Verbs.Findings;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Yaml.Nodes;
using Dateline.Logic;

namespace Dateline.Language.Rules.Verbs;

/// <summary>Reads the further keys that several verbs have.</summary>
internal static class VerbOptions
{
    public const string Tolerance = "tolerance";

    public const string Per = "per";

    public static readonly VerbKey PerKey = new(Per, KeyContent.Fields, "Fields whose values form groups: entries are compared within each.");

    /// <summary>Reads <c>per:</c>, fields whose values form groups. False where they cannot be read; a finding says so.</summary>
    /// <param name="per">None where the key is left out: all entries are one group.</param>
    public static bool TryReadGroups(RuleBlock block, out IReadOnlyList<WrittenPath> per)
    {
        IReadOnlyList<WrittenPath>? read = block.Body.Find(Per) is { } pair ? block.Paths(pair) : [];
        per = read ?? [];
        return read is not null;
    }

    /// <summary>Fields of single values, which are the same or not, or items of such; null where a finding refuses one.</summary>
    public static IReadOnlyList<PathExpression>? TypeSingles(RuleBlock block, IReadOnlyList<WrittenPath> written, KindSymbol kind, string key)
    {
        IReadOnlyList<PathExpression>? typed = block.Type(written, kind);
        for (int i = 0; typed is not null && i < typed.Count; i++)
        {
            ExpressionType compared = written[i].Each is null ? typed[i].Type : typed[i].Type.Element ?? typed[i].Type;
            if (compared.Kind is not (ExpressionKind.List or ExpressionKind.Change or ExpressionKind.Record))
                continue;
            block.Report(VerbOptionFindings.NotForVerb(written[i].Place, key, "compares single values", typed[i].Text, typed[i].Type));
            return null;
        }

        return typed;
    }

    /// <summary>False where it cannot be read; a finding says so.</summary>
    /// <param name="amount">Zero or more; null where the key is left out.</param>
    public static bool TryReadAmount(RuleBlock block, YamlPair? pair, out decimal? amount)
    {
        amount = null;
        if (pair is null)
            return true;
        if (block.Text(pair) is not { } text)
            return false;
        bool isAmount = decimal.TryParse(text.Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal read);
        if (isAmount)
            amount = read;
        else
            block.Report(VerbOptionFindings.NotAnAmount(block.PlaceOf(text), pair.Key.Value, text.Value));
        return isAmount;
    }

    /// <summary>A number or a length of time. False where it cannot be read; a finding says so.</summary>
    /// <param name="amount">Zero or more; null where the key is left out.</param>
    /// <param name="isDurationOnly">A bare number would not say what it counts.</param>
    public static bool TryReadAmount(RuleBlock block, YamlPair? pair, out Amount? amount, bool isDurationOnly = false)
    {
        amount = null;
        if (pair is null)
            return true;
        if (block.Text(pair) is not { } text)
            return false;
        if (decimal.TryParse(text.Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number))
        {
            if (isDurationOnly)
                block.Report(DurationOptionFindings.WithoutUnit(block.PlaceOf(text), pair.Key.Value, text.Value));
            else
                amount = new Amount(number);
            return !isDurationOnly;
        }

        if (Digits.IsDigit(text.Value.TrimStart().FirstOrDefault()) && text.Value.Any(char.IsLetter))
        {
            var findings = new List<Diagnostics.Finding>();
            Syntax? syntax = Parser.Read(new ExpressionSource(block.Schema.File, text), findings);
            bool isDuration = syntax is DurationSyntax || findings.Exists(finding => DurationFindings.All.Contains(finding.Descriptor));
            if (isDuration)
                block.Report(findings);
            if (syntax is DurationSyntax duration)
                amount = new Amount(duration.Duration);
            if (isDuration)
                return amount is not null;
        }

        block.Report(DurationOptionFindings.NotAnAmount(block.PlaceOf(text), pair.Key.Value, text.Value, isDurationOnly));
        return false;
    }

    /// <summary>Reads grades of sources. False where they cannot be read; a finding says so.</summary>
    /// <param name="grades">As the timeline declares them; none where the key is left out.</param>
    public static bool TryReadGrades(RuleBlock block, string key, out IReadOnlyList<string> grades)
    {
        var read = new List<string>();
        grades = read;
        if (block.Body.Find(key) is not { } pair)
            return true;
        if (block.Texts(pair) is not { } texts)
            return false;
        if ((block.Schema.Grade?.Type as ChoiceType)?.Choice is not { } declared)
        {
            if (!block.Schema.IsLost(BuiltIns.Grade))
                block.Report(VerbOptionFindings.NoGrades(block.PlaceOf(pair.Key), key));
            return false;
        }

        foreach (YamlScalar text in texts)
        {
            if (declared.Find(text.Value) is { } grade)
                read.Add(grade);
            else
                block.Report(ExpressionTypeFindings.NoSuchOption(block.PlaceOf(text), text.Value, declared));
        }

        return read.Count > 0 && read.Count == texts.Count;
    }

    /// <summary>Yes or no; no where the key is left out, and null where it cannot be read: a finding says so.</summary>
    public static bool? ReadFlag(RuleBlock block, string key)
    {
        if (block.Body.Find(key) is not { } pair)
            return false;
        if (block.Text(pair) is not { } text)
            return null;
        if (text.Value is "yes" or "true" or "no" or "false")
            return text.Value is "yes" or "true";
        block.Report(VerbFindings.NeitherYesNorNo(block.PlaceOf(text), key, text.Value));
        return null;
    }

    /// <summary>Null where the key is left out or cannot be read.</summary>
    public static WrittenExpression? ReadValue(RuleBlock block, string key) =>
        block.Body.Find(key) is { } pair ? block.Expression(pair) : null;

    /// <summary>Fields that are compared with each other: at least two.</summary>
    public static IReadOnlyList<WrittenPath>? ReadSeveral(RuleBlock block, YamlPair pair)
    {
        IReadOnlyList<WrittenPath>? paths = block.Paths(pair);
        if (paths is not { Count: 1 })
            return paths;
        block.Report(VerbOptionFindings.OneAlone(paths[0].Place, pair.Key.Value));
        return null;
    }

    /// <summary>The value of a key, typed as what it is compared with; null where a finding refuses it.</summary>
    public static Expression? TypeLike(RuleBlock block, WrittenExpression written, KindSymbol kind, string verb, PathExpression other)
    {
        Expression? typed = block.TypeValue(written, kind, other.Type);
        if (typed is null || typed.Type.CanEqual(other.Type))
            return typed;
        block.Report(VerbOptionFindings.Unlike(written.Place, verb, other.Text, other.Type, written.Source.InWords, typed.Type));
        return null;
    }
}
