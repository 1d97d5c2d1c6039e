using Dateline.Editing.Conditions;
using Dateline.Language.Rules.Blocks;
using Dateline.Language.Rules.Expressions;
using Dateline.Language.Rules.Guides;
using Dateline.Language.Rules.Verbs;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Text;
using Dateline.Language.Yaml.Nodes;
using Dateline.Logic;

namespace Dateline.Editing.Naming;

/// <summary>The names in the body of a rule or a query: its kinds, the fields on its paths, and the options that it compares them with or counts.</summary>
internal sealed class RuleNames
{
    private static readonly string[] WithoutNames = ["in", "severity", "doc", "descending"];

    private readonly TimelineSchema _schema;
    private readonly PathGuide? _guide;
    private readonly List<NameUse> _uses = [];

    private RuleNames(TimelineSchema schema, IReadOnlyList<KindSymbol> kinds)
    {
        _schema = schema;
        _guide = kinds.Count == 0 ? null : new PathGuide(schema, kinds, hasToday: true);
    }

    public static IReadOnlyList<NameUse> In(YamlMapping body, TimelineSchema schema)
    {
        YamlScalar[] kinds = [.. body.Find("in") is { } pair ? ScalarsIn(pair.Value) : []];
        var names = new RuleNames(schema, [.. kinds.SelectMany(kind => RuleKinds.Named(schema, kind.Value)).Distinct()]);
        foreach (YamlScalar kind in kinds)
            names._uses.Add(new NameUse(new NameKey(NameKind.Kind, kind.Value), kind.Span, "", ""));
        Verb? verb = body.Pairs.Select(one => VerbTable.Find(one.Key.Value)).FirstOrDefault(one => one is not null);
        foreach (YamlPair one in body.Pairs.Where(one => !WithoutNames.Contains(one.Key.Value)))
            names.Add(one.Value, one.Key.Value == "message", names.GivenBy(verb, ConditionReader.KeyNamed(one.Key.Value, verb), body));
        return names._uses;
    }

    /// <summary>The names in an expression about an entry of a kind.</summary>
    public static IReadOnlyList<NameUse> In(YamlScalar expression, KindSymbol kind, TimelineSchema schema)
    {
        var names = new RuleNames(schema, [kind]);
        names.Add(expression, isMessage: false, given: null);
        return names._uses;
    }

    private static IEnumerable<YamlScalar> ScalarsIn(YamlNode node) => node switch
    {
        YamlScalar scalar => [scalar],
        YamlSequence sequence => sequence.Items.SelectMany(ScalarsIn),
        _ => [],
    };

    /// <summary>The choice whose options stand behind a key; null where others do, or none.</summary>
    private ChoiceSymbol? GivenBy(Verb? verb, VerbKey? key, YamlMapping body) => key?.Content switch
    {
        KeyContent.Grades => ChoiceOf(_schema.Grade?.Type),
        KeyContent.Values when verb is not null && body.Find(verb.Name)?.Value is YamlScalar { Value: var subject } => ChoiceOf(_guide?.Path(subject)?.Reached.Declared),
        _ => null,
    };

    /// <param name="given">The choice of which the text has options; null where of another one, or of none.</param>
    private void Add(YamlNode node, bool isMessage, ChoiceSymbol? given)
    {
        switch (node)
        {
            case YamlScalar scalar:
                AddText(scalar, isMessage, given);
                break;
            case YamlSequence sequence:
                foreach (YamlNode item in sequence.Items)
                    Add(item, isMessage, given);
                break;
            case YamlMapping mapping:
                foreach (YamlPair pair in mapping.Pairs)
                    Add(pair.Value, isMessage, AddPath(pair.Key, 0, pair.Key.Value.Split('.'), out FieldType? type) ? ChoiceOf(type) : null);
                break;
        }
    }

    private void AddText(YamlScalar scalar, bool isMessage, ChoiceSymbol? given)
    {
        var choices = new List<ChoiceSymbol>();
        if (given is not null)
            choices.Add(given);
        var alone = new List<(int Start, string Word)>();
        List<(int Start, string Word)> words = [.. TypeNames.Words(scalar.Value, 0).Where(word => !isMessage || IsInBraces(scalar.Value, word.Start))];
        for (int i = 0; i < words.Count;)
        {
            int last = i;
            while (last + 1 < words.Count && words[last + 1].Start == words[last].Start + words[last].Word.Length + 1 && scalar.Value[words[last + 1].Start - 1] == '.')
                last++;
            bool isPath = AddPath(scalar, words[i].Start, [.. words.Skip(i).Take(last - i + 1).Select(word => word.Word)], out FieldType? type);
            if (ChoiceOf(type) is { } choice)
                choices.Add(choice);
            else if (!isPath && last == i)
                alone.Add(words[i]);
            i = last + 1;
        }

        foreach ((int start, string word) in alone)
        {
            if (choices.FirstOrDefault(choice => choice.Options.Contains(word)) is { } choice)
                _uses.Add(new NameUse(new NameKey(NameKind.Option, word, choice.Place is null ? "" : choice.Name), scalar.SpanOf(start, word.Length), "", ""));
        }
    }

    /// <param name="type">What it leads to, as it is declared; null where it is not.</param>
    /// <returns>Whether every name of the path leads somewhere.</returns>
    private bool AddPath(YamlScalar scalar, int start, IReadOnlyList<string> path, out FieldType? type)
    {
        type = null;
        for (int i = 0; i < path.Count; i++)
        {
            PathExpression? read = _guide?.PathOnAnyDay(string.Join('.', path.Take(i + 1)));
            if (read is null)
                return i > 0 && path[i] == "on";
            if (KeyOf(read.Steps[^1]) is { } key)
                _uses.Add(new NameUse(key, scalar.SpanOf(start, path[i].Length), "", ""));
            type = read.Reached.Declared;
            start += path[i].Length + 1;
        }

        return true;
    }

    private NameKey? KeyOf(PathStep step) => step switch
    {
        FieldStep { Field: var field } => _schema.Records.FirstOrDefault(record => record.Fields.Contains(field)) is { } record
            ? new NameKey(NameKind.Field, field.Name, "record " + record.Name)
            : EventsNames.KeyOf(field, _schema.Events.Concat(_schema.Entities).FirstOrDefault(kind => kind.Fields.Contains(field)), _schema),
        SeriesReadingStep { Series: var series } => new NameKey(NameKind.Series, series.Name),
        _ => null,
    };

    private static ChoiceSymbol? ChoiceOf(FieldType? type) => type switch
    {
        ChoiceType { Choice: var choice } => choice,
        ChangeType change => ChoiceOf(change.Series.Type),
        ListType list => ChoiceOf(list.Element),
        _ => null,
    };

    private static bool IsInBraces(string text, int at) => text.LastIndexOf('{', at) > text.LastIndexOf('}', at);
}
