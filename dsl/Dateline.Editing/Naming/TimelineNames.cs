using Dateline.Editing.Texts;
using Dateline.Language.Schema.Kinds;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Yaml;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Editing.Naming;

/// <summary>The names that a timeline file declares and uses.</summary>
internal sealed class TimelineNames
{
    private static readonly string[] WordsOfKinds = ["doc", "plural", "is", "fields"];

    private readonly TimelineSchema _schema;
    private readonly List<NameUse> _uses = [];

    private TimelineNames(TimelineSchema schema) => _schema = schema;

    public static IReadOnlyList<NameUse> Of(FileLines lines, TimelineSchema schema)
    {
        var names = new TimelineNames(schema);
        foreach (YamlPair section in YamlDocument.ReadUntried(lines.File).Root.Pairs)
        {
            foreach (YamlPair pair in (section.Value as YamlMapping)?.Pairs ?? [])
                names.Add(section.Key.Value, pair);
        }

        return names._uses;
    }

    private void Add(string section, YamlPair pair)
    {
        string name = pair.Key.Value;
        switch (section)
        {
            case "choices":
                Declare(NameKind.Choice, pair.Key);
                foreach (YamlScalar option in (pair.Value as YamlSequence)?.Items.OfType<YamlScalar>() ?? [])
                    Declare(NameKind.Option, option, name);
                break;
            case "records":
                Declare(NameKind.Record, pair.Key);
                AddFields(pair.Value, "record " + name);
                break;
            case "entities" or "events":
                Declare(NameKind.Kind, pair.Key);
                AddFields(pair.Value, name);
                AddMembers(pair.Value as YamlMapping, _schema.Entities.Concat(_schema.Events).FirstOrDefault(kind => kind.Name == name));
                break;
            case "series":
                Declare(NameKind.Series, pair.Key);
                AddSeries(pair.Value as YamlMapping);
                break;
            case "rules":
                Declare(NameKind.Rule, pair.Key);
                if (pair.Value is YamlMapping rule)
                    _uses.AddRange(RuleNames.In(rule, _schema));
                break;
            case "queries" when pair.Value is YamlMapping query:
                _uses.AddRange(RuleNames.In(query, _schema));
                break;
        }
    }

    private void AddFields(YamlNode node, string owner)
    {
        if (node is not YamlMapping body)
            return;
        if (body.Find("is")?.Value is YamlScalar extended)
            _uses.Add(new NameUse(new NameKey(NameKind.Kind, extended.Value), extended.Span, "", ""));
        bool hasMembers = MembersReader.AreIn(body);
        foreach (YamlPair field in (body.Find("fields")?.Value as YamlMapping)?.Pairs ?? [.. body.Pairs.Where(pair => !WordsOfKinds.Contains(pair.Key.Value) && !(hasMembers && pair.Key.Value == MembersReader.Key))])
        {
            Declare(NameKind.Field, field.Key, owner);
            var longForm = field.Value as YamlMapping;
            if ((longForm?.Find("type")?.Value ?? field.Value) is not YamlScalar type)
                continue;
            _uses.AddRange(TypeNames.In(type, _schema, owner, field.Key.Value));
            string choice = type.Value.TrimEnd('?', ' ');
            if (longForm?.Find("default")?.Value is YamlScalar option && (choice.StartsWith("one of ", StringComparison.Ordinal) || _schema.Choices.Any(one => one.Name == choice)))
                _uses.Add(new NameUse(new NameKey(NameKind.Option, option.Value, choice), option.Span, "", field.Key.Value));
        }
    }

    /// <summary>What follows from the fields of a kind names them.</summary>
    private void AddMembers(YamlMapping? body, KindSymbol? kind)
    {
        if (body is null || kind is null || !MembersReader.AreIn(body))
            return;
        foreach (YamlPair member in (body.Find(MembersReader.Key)?.Value as YamlMapping)?.Pairs ?? [])
        {
            if (member.Value is YamlScalar expression)
                _uses.AddRange(RuleNames.In(expression, kind, _schema));
        }
    }

    private void AddSeries(YamlMapping? body)
    {
        if (body?.Find("of")?.Value is YamlScalar of)
            _uses.Add(new NameUse(new NameKey(NameKind.Kind, of.Value), of.Span, "", ""));
        if (body?.Find("type")?.Value is not YamlScalar type)
            return;
        _uses.AddRange(TypeNames.In(type, _schema, "", ""));
        foreach (YamlScalar move in (body.Find("allow")?.Value as YamlSequence)?.Items.OfType<YamlScalar>() ?? [])
        {
            foreach ((int start, string word) in TypeNames.Words(move.Value, 0))
                _uses.Add(new NameUse(new NameKey(NameKind.Option, word, type.Value.Trim()), move.SpanOf(start, word.Length), "", ""));
        }
    }

    private void Declare(NameKind kind, YamlScalar name, string owner = "") =>
        _uses.Add(new NameUse(new NameKey(kind, name.Value, owner), name.Span, "", "", IsDeclaration: true));
}
