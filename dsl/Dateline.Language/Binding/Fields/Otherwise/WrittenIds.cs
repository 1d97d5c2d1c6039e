using Dateline.Language.Binding.Context;
using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Text.Words;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Binding.Fields.Otherwise;

/// <summary>
/// A list of ids as somebody writes it who does not know YAML: with bullets or numbers before the items, with quotes around
/// each, in braces, with a colon behind each, or each with a name before it.
/// </summary>
internal static class WrittenIds
{
    private static readonly char[] Between = [' ', ',', ';', '\t', '\n', '\r', '•', '·', '|'];
    private static readonly char[] Around = ['"', '\'', '“', '”', '„', '‘', '’', '-', '*', '–', '—', '+'];

    /// <summary>The ids in one text; null where it is only ids, or holds something else than ids and signs of lists.</summary>
    public static string[]? In(string text)
    {
        bool hasSign = false;
        var ids = new List<string>();
        foreach (string word in text.Split(Between, StringSplitOptions.RemoveEmptyEntries))
        {
            string bare = word.Trim(Around);
            hasSign |= bare.Length < word.Length;
            if (bare.Length == 0 || (bare[bare.Length - 1] is '.' or ')' && IsNumber(bare)))
                hasSign = true;
            else if (Names.IsName(bare) && !ids.Contains(bare))
                ids.Add(bare);
            else if (ids.Contains(bare))
                hasSign = true;
            else
                return null;
        }

        hasSign |= text.IndexOfAny(['•', '·']) >= 0;
        return hasSign && ids.Count > 0 ? [.. ids] : null;
    }

    /// <summary>The ids in a group of fields; null where it is something else.</summary>
    public static string[]? In(YamlMapping group)
    {
        string[] ids = [.. group.Pairs.Select(IdIn)];
        return AreIds(ids) ? ids : null;
    }

    /// <summary>The edits that make a list of a group of fields.</summary>
    public static EquatableArray<TextEdit> EditsOf(BindingContext context, YamlMapping group, string[] ids)
    {
        Place place = context.PlaceOf(group.Span);
        if (group.IsFlow)
            return EquatableArray.Of(new TextEdit(place.Path, group.Span, $"[{string.Join(", ", ids)}]"));
        return group.Pairs.Select((pair, i) => new TextEdit(place.Path, TextSpan.FromBounds(pair.Key.Span.Start, EndOf(pair)), "- " + ids[i])).ToEquatableArray();
    }

    /// <summary>The ids in items that each have a name or a colon; null where they are something else.</summary>
    public static string[]? In(YamlSequence list)
    {
        string[] ids = [.. list.Items.Select(item => item is YamlMapping { IsFlow: false, Pairs.Count: 1 } group ? IdOfItem(group.Pairs[0]) : "")];
        return AreIds(ids) ? ids : null;
    }

    public static EquatableArray<TextEdit> EditsOf(BindingContext context, YamlSequence list, string[] ids) =>
        list.Items.Select((item, i) => new TextEdit(context.PlaceOf(item.Span).Path, TextSpan.FromBounds(((YamlMapping)item).Pairs[0].Key.Span.Start, EndOf(((YamlMapping)item).Pairs[0])), ids[i])).ToEquatableArray();

    /// <summary>The ids where they stand.</summary>
    public static IReadOnlyList<YamlScalar> PartsOf(YamlScalar text, string[] ids)
    {
        var parts = new List<YamlScalar>(ids.Length);
        int behind = 0;
        foreach (string id in ids)
        {
            int at = text.Value.IndexOf(id, behind, StringComparison.Ordinal);
            parts.Add(new YamlScalar(id, text.SpanOf(at, id.Length), ScalarStyle.Plain));
            behind = at + id.Length;
        }

        return parts;
    }

    public static IReadOnlyList<YamlScalar> ScalarsOf(YamlMapping group) => [.. group.Pairs.Select(ScalarOf)];

    public static IReadOnlyList<YamlScalar> ScalarsOf(YamlSequence list) => [.. list.Items.Select(item => ScalarOf(((YamlMapping)item).Pairs[0]))];

    private static YamlScalar ScalarOf(YamlPair pair) => Written.HoldsNothing(pair.Value) ? pair.Key : (YamlScalar)pair.Value;

    private static bool AreIds(string[] ids) => ids.Length > 0 && Array.TrueForAll(ids, Names.IsName);

    private static string IdOfItem(YamlPair pair) => Written.HoldsNothing(pair.Value) ? pair.Key.Value : pair is { Key.Value: "id" or "source" or "name", Value: YamlScalar { Style: ScalarStyle.Plain } id } ? id.Value : "";

    private static string IdIn(YamlPair pair) => Written.HoldsNothing(pair.Value) ? pair.Key.Value : IsNumber(pair.Key.Value) && pair.Value is YamlScalar { Style: ScalarStyle.Plain } id ? id.Value : "";

    /// <summary>Behind the value, or behind the colon where there is none.</summary>
    private static int EndOf(YamlPair pair) => Written.HoldsNothing(pair.Value) ? pair.Key.Span.End + 1 : pair.Value.Span.End;

    private static bool IsNumber(string word) => word.TrimEnd('.', ')', ':') is { Length: > 0 and < 4 } digits && digits.All(sign => sign is >= '0' and <= '9');
}
