using Dateline.Editing.Cursors;
using Dateline.Language.Rules.Blocks;
using Dateline.Language.Rules.Guides;
using Dateline.Language.Rules.Verbs;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Text;
using Dateline.Language.Yaml;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Editing.Conditions;

/// <summary>Finds the condition, the value or the path of a timeline file in which a cursor stands.</summary>
internal static class ConditionReader
{
    private const string Message = "message";

    /// <summary>Null where none stands there.</summary>
    public static ConditionText? At(CursorPlace place, TimelineSchema schema)
    {
        if (place is not { Spot: CursorSpot.Value } and not { Spot: CursorSpot.Key, HasColon: false, IsInFlow: false })
            return null;
        switch (place.Path.Where(name => name != CursorPlace.Item).ToArray())
        {
            case ["entities" or "events", var kind, "members", _]:
                return Of(place, KeyContent.Value, schema, [.. schema.Entities.Concat(schema.Events).Where(one => one.Name == kind)], hasToday: false);
            case ["queries", var query, "where"]:
                return Of(place, KeyContent.Condition, schema, KindsOf(BodyOf(place, "queries", query), place, schema), hasToday: false);
            case ["queries", var query, "order"]:
                return Of(place, KeyContent.Field, schema, KindsOf(BodyOf(place, "queries", query), place, schema), hasToday: false);
            case ["rules", var rule, var key]:
                YamlMapping? body = BodyOf(place, "rules", rule);
                return ContentOf(key, VerbOf(body, place)) is { } content
                    ? Of(place, content, schema, KindsOf(body, place, schema), hasToday: true, key == Message, VerbOf(body, place), body)
                    : null;
            default:
                return null;
        }
    }

    /// <summary>How what stands behind a key of a rule is read; null of a key that has no condition, value or path.</summary>
    public static KeyContent? ContentOf(string key, Verb? verb) => key switch
    {
        "where" => KeyContent.Condition,
        Message => KeyContent.Field,
        _ => KeyNamed(key, verb)?.Content,
    };

    /// <summary>A key of the verb of a rule, or of the first that has it; null where none has.</summary>
    public static VerbKey? KeyNamed(string name, Verb? verb) =>
        VerbTable.Find(name)?.Key ?? verb?.FindOption(name) ?? VerbTable.OwnersOf(name).FirstOrDefault()?.FindOption(name);

    /// <summary>The verb of the rule in which a cursor stands; null where it has none yet.</summary>
    public static Verb? VerbAt(CursorPlace place) => place.Path is ["rules", var rule, ..] ? VerbOf(BodyOf(place, "rules", rule), place) : null;

    private static ConditionText? Of(
        CursorPlace place, KeyContent content, TimelineSchema schema, IReadOnlyList<KindSymbol> kinds, bool hasToday, bool isMessage = false, Verb? verb = null, YamlMapping? body = null)
    {
        if (SpanOf(place, isMessage) is not { } span)
            return null;
        return new ConditionText(place.Lines, span, content, schema, kinds.Count == 0 ? null : new PathGuide(schema, kinds, hasToday))
        {
            Verb = verb,
            Quote = span.Start > place.Token.Start ? place.Lines.Text[place.Token.Start] : ' ',
            Subject = verb is { Key.Content: KeyContent.Field } && body?.Find(verb.Name)?.Value is YamlScalar { Value: var subject } ? subject.Trim() : "",
        };
    }

    private static TextSpan? SpanOf(CursorPlace place, bool isMessage)
    {
        string text = place.Lines.Text;
        (int start, int end) = (place.Token.Start, Math.Max(place.Token.End, place.Offset));
        if (start < end && text[start] is '"' or '\'')
        {
            char quote = text[start++];
            if (end > start && text[end - 1] == quote)
                end--;
            if (place.Offset < start || place.Offset > end)
                return null;
        }

        return isMessage ? BracesAround(text, start, end, place.Offset) : TextSpan.FromBounds(start, end);
    }

    /// <summary>The path in the braces of a message.</summary>
    private static TextSpan? BracesAround(string text, int start, int end, int offset)
    {
        int open = offset == 0 ? -1 : text.LastIndexOf('{', offset - 1);
        if (open < start || text.IndexOf('}', open, offset - open) >= 0)
            return null;
        int close = text.IndexOfAny(['}', '{', '"', '\n'], offset);
        return TextSpan.FromBounds(open + 1, close < 0 || close > end ? offset : close);
    }

    private static YamlMapping? BodyOf(CursorPlace place, string section, string name) => PairOf(place, section, name)?.Value as YamlMapping;

    /// <summary>What is declared under a name, as it is written; null where it cannot be read.</summary>
    public static YamlPair? PairOf(CursorPlace place, string section, string name) =>
        (YamlDocument.ReadUntried(place.Lines.File).Root.Find(section)?.Value as YamlMapping)?.Find(name);

    private static Verb? VerbOf(YamlMapping? body, CursorPlace place) =>
        (body?.Pairs.Select(pair => pair.Key.Value) ?? []).Concat(place.Siblings.Keys).Select(VerbTable.Find).FirstOrDefault(verb => verb is not null);

    private static IReadOnlyList<KindSymbol> KindsOf(YamlMapping? body, CursorPlace place, TimelineSchema schema)
    {
        IEnumerable<string> names = body?.Find("in")?.Value switch
        {
            YamlScalar { Value.Length: > 0 } one => [one.Value.Trim()],
            YamlSequence several => several.Items.OfType<YamlScalar>().Select(name => name.Value.Trim()),
            _ => place.Siblings.TryGetValue("in", out string? written) ? written.Split(['[', ']', ',', ' '], StringSplitOptions.RemoveEmptyEntries) : [],
        };
        return [.. names.SelectMany(name => RuleKinds.Named(schema, name)).Distinct()];
    }
}
