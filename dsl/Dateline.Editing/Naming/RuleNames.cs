using Dateline.Language.Schema.Symbols;
using Dateline.Language.Text;
using Dateline.Language.Yaml.Nodes;
using Dateline.Logic;

namespace Dateline.Editing.Naming;

/// <summary>The names in the body of a rule: its kinds, the fields on its paths, and the options that it compares them with.</summary>
internal sealed class RuleNames
{
    private readonly TimelineSchema _schema;
    private readonly List<KindSymbol> _kinds = [];
    private readonly List<NameUse> _uses = [];
    private bool _isOfObservations;

    private RuleNames(TimelineSchema schema) => _schema = schema;

    public static IReadOnlyList<NameUse> In(YamlMapping body, TimelineSchema schema)
    {
        var names = new RuleNames(schema);
        foreach (YamlScalar kind in body.Find("in") is { } kinds ? ScalarsIn(kinds.Value) : [])
        {
            names._uses.Add(new NameUse(new NameKey(NameKind.Kind, kind.Value), kind.Span, "", ""));
            names._isOfObservations |= kind.Value == BuiltIns.AsOf.Name;
            names._kinds.AddRange(schema.Events.Where(symbol => symbol.Name == kind.Value || kind.Value == "event"));
            names._kinds.AddRange(schema.Entities.Where(symbol => symbol.Name == kind.Value || kind.Value == "entity"));
        }

        foreach (YamlPair pair in body.Pairs.Where(pair => pair.Key.Value is not ("in" or "severity")))
            names.Add(pair.Value, pair.Key.Value == "message", null);
        return names._uses;
    }

    private static IEnumerable<YamlScalar> ScalarsIn(YamlNode node) => node switch
    {
        YamlScalar scalar => [scalar],
        YamlSequence sequence => sequence.Items.SelectMany(ScalarsIn),
        _ => [],
    };

    /// <param name="given">The choice that an example gives a value of; null where another is asked for, or none.</param>
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
                {
                    FieldType? type = AddPath(pair.Key, 0, pair.Key.Value.Split('.'));
                    Add(pair.Value, isMessage, ChoiceOf(type));
                }

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
            FieldType? type = AddPath(scalar, words[i].Start, [.. words.Skip(i).Take(last - i + 1).Select(word => word.Word)]);
            if (ChoiceOf(type) is { } choice)
                choices.Add(choice);
            else if (type is null && last == i)
                alone.Add(words[i]);
            i = last + 1;
        }

        foreach ((int start, string word) in alone)
        {
            if (choices.FirstOrDefault(choice => choice.Options.Contains(word)) is { } choice)
                _uses.Add(new NameUse(new NameKey(NameKind.Option, word, choice.Place is null ? "" : choice.Name), scalar.SpanOf(start, word.Length), "", ""));
        }
    }

    /// <returns>The type that the path leads to; null where it leads to no field.</returns>
    private FieldType? AddPath(YamlScalar scalar, int start, IReadOnlyList<string> path)
    {
        IReadOnlyList<KindSymbol> kinds = _kinds;
        FieldType? type = null;
        foreach (string name in path)
        {
            KindSymbol? owner = kinds.FirstOrDefault(kind => kind.FindField(name) is not null);
            if (owner?.FindField(name) is { } field)
            {
                _uses.Add(new NameUse(EventsNames.KeyOf(field, owner, _schema), scalar.SpanOf(start, name.Length), "", ""));
                type = field.Type;
                kinds = type is ReferenceType { Kind: { } next } ? [next] : [];
            }
            else if (_schema.Series.FirstOrDefault(one => one.Name == name && (kinds.Any(kind => kind.Is(one.Of)) || (_isOfObservations && type is null))) is { } series)
            {
                _uses.Add(new NameUse(new NameKey(NameKind.Series, name), scalar.SpanOf(start, name.Length), "", ""));
                type = series.Type;
                kinds = [];
            }
            else if (!(type is ChangeType && name is "from" or "to") && !(EstimateBounds.IsOne(name) && (type is ListType list ? list.Element : type)?.Bounded is not null))
            {
                return null;
            }

            start += name.Length + 1;
        }

        return type;
    }

    private static ChoiceSymbol? ChoiceOf(FieldType? type) => type switch
    {
        ChoiceType { Choice: var choice } => choice,
        ChangeType change => ChoiceOf(change.Series.Type),
        ListType list => ChoiceOf(list.Element),
        _ => null,
    };

    private static bool IsInBraces(string text, int at) => text.LastIndexOf('{', at) > text.LastIndexOf('}', at);
}
