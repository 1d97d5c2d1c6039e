using Dateline.Dates;
using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Yaml.Drafts;
using Dateline.Language.Yaml.Findings;
using Dateline.Language.Yaml.Lines;
using Dateline.Language.Yaml.Nodes;
using Dateline.Language.Yaml.Root;

namespace Dateline.Language.Yaml.Tree;

/// <summary>Between brackets and braces a comma parts, whatever the author meant by it.</summary>
internal sealed class CommaCheck(ReadingLog log, TreeFindings findings)
{
    private readonly string _text = log.Text;

    /// <summary>Reports texts that a comma has split, and joins them again.</summary>
    public YamlMapping CheckBraces(YamlMapping braces)
    {
        if (!HasNameAlone(braces))
            return braces;
        var pairs = new List<YamlPair>(braces.Pairs.Count);
        for (int i = 0; i < braces.Pairs.Count; i++)
        {
            YamlPair pair = braces.Pairs[i];
            if (IsNameAlone(pair) && KeyFinder.FindWithoutBlank(_text, pair.Key.Span.Start, pair.Key.Span.End) is { } name)
                pairs.Add(Parted(pair, name));
            else if (i + 1 < braces.Pairs.Count && pair.Value is YamlScalar { Style: ScalarStyle.Plain, Span.Length: > 0 } value && IsOfText(braces.Pairs[i + 1]))
                pairs.Add(new YamlPair(pair.Key, Join(braces, value, ref i)));
            else
                pairs.Add(pair);
        }

        return new YamlMapping(pairs.ToArray(), braces.Span, isFlow: true);
    }

    /// <summary>A name and its value that no space parts.</summary>
    private YamlPair Parted(YamlPair pair, TextSpan name)
    {
        new TightLineCheck(log, findings).Check(pair.Key.Span.Start, pair.Key.Span.End);
        int start = Blanks.Skip(_text, KeyFinder.BehindColon(_text, name), pair.Key.Span.End);
        var value = TextSpan.FromBounds(start, pair.Key.Span.End);
        return new YamlPair(
            new YamlScalar(_text.Substring(name.Start, name.Length), name, ScalarStyle.Plain),
            new YamlScalar(_text.Substring(value.Start, value.Length), value, ScalarStyle.Plain) { IsMended = true });
    }

    public void CheckList(YamlSequence list)
    {
        for (int i = 1; i < list.Items.Count; i++)
        {
            if (list.Items[i - 1] is YamlScalar { Style: ScalarStyle.Plain } before && list.Items[i] is YamlScalar { Style: ScalarStyle.Plain } behind)
                CheckComma(before, behind);
        }

        if (list.Items.Count == 2 && list.Items[0] is YamlScalar first && list.Items[1] is YamlScalar second && IsName(first) && IsName(second))
            findings.Add(SilentFindings.CommaInName(log.PlaceOf(CommaBehind(first)), first.Value, second.Value));
    }

    private void CheckComma(YamlScalar before, YamlScalar behind)
    {
        bool isTight = behind.Span.Start == before.Span.End + 1 && before.Span.Length > 0 && behind.Span.Length > 0;
        if (isTight && Digits.IsDigit(_text[before.Span.End - 1]) && Digits.IsDigit(_text[behind.Span.Start]))
            findings.Add(SilentFindings.CommaInNumber(log.PlaceOf(CommaBehind(before)), before.Value, behind.Value));
    }

    /// <summary>Joins a value with the names behind it that have none.</summary>
    private YamlScalar Join(YamlMapping braces, YamlScalar value, ref int index)
    {
        YamlScalar last = value;
        string behind = braces.Pairs[index + 1].Key.Value;
        while (index + 1 < braces.Pairs.Count && IsOfText(braces.Pairs[index + 1]))
        {
            YamlPair next = braces.Pairs[++index];
            last = next.Value is YamlScalar { Span.Length: > 0 } rest ? rest : next.Key;
        }

        TextSpan whole = TextSpan.FromBounds(value.Span.Start, last.Span.End);
        string text = _text.Substring(whole.Start, whole.Length);
        var quoted = new Patch(whole, Quoting.QuoteMeant(text));
        Place comma = log.PlaceOf(CommaBehind(value));
        var digits = new Patch(whole, text.Replace(",", ""));
        findings.Add(ScalarLooks.LikeNumber(_text, whole)
            ? SilentFindings.CommaSplitsNumber(comma, text, behind, log.Fix($"Write {digits.NewText}", RepairSafety.Choice, [digits]))
            : SilentFindings.CommaSplitsText(comma, value.Value, behind, log.SafeFix($"Write {quoted.NewText}", quoted)));
        return new YamlScalar(text, whole, ScalarStyle.Plain) { IsMended = true };
    }

    private bool HasNameAlone(YamlMapping braces)
    {
        foreach (YamlPair pair in braces.Pairs)
        {
            if (IsOfText(pair))
                return true;
        }

        return false;
    }

    /// <summary>What no name of a field is: words without a value, or several words before a colon.</summary>
    private bool IsOfText(YamlPair pair) =>
        IsNameAlone(pair) || (pair is { Key.Style: ScalarStyle.Plain, Value: YamlScalar { Style: ScalarStyle.Plain, Span.Length: > 0 } } && pair.Key.Value.Trim().IndexOf(' ') > 0 && !KnownWords.IsInTwoWords(pair.Key.Value));

    private bool IsNameAlone(YamlPair pair)
    {
        if (pair.Key.Style != ScalarStyle.Plain || pair.Value is not YamlScalar { Style: ScalarStyle.Plain, Span.Length: 0 })
            return false;
        int behind = pair.Key.Span.End;
        while (behind < _text.Length && _text[behind] is ' ' or '\n' or '\r')
            behind++;
        return behind < _text.Length && _text[behind] != ':';
    }

    private TextSpan CommaBehind(YamlScalar item)
    {
        int comma = _text.IndexOf(',', item.Span.End);
        return comma < 0 ? new TextSpan(item.Span.End, 0) : new TextSpan(comma, 1);
    }

    private static bool IsName(YamlScalar item)
    {
        if (item.Style != ScalarStyle.Plain || item.Value.Length < 2 || !char.IsUpper(item.Value[0]))
            return false;
        for (int i = 1; i < item.Value.Length; i++)
        {
            if (!char.IsLower(item.Value[i]))
                return false;
        }

        return true;
    }
}
