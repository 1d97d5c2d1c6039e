using Dateline.Language.Diagnostics;
using Dateline.Language.Schema.Blocks;
using Dateline.Language.Schema.Drafts;
using Dateline.Language.Schema.Fields;
using Dateline.Language.Schema.Kinds;
using Dateline.Language.Schema.Naming;
using Dateline.Language.Schema.Sections;
using Dateline.Language.Schema.Series;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Schema.Types;
using Dateline.Language.Yaml;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Schema;

/// <summary>Reads a timeline file into symbols.</summary>
public static class SchemaReader
{
    /// <param name="document">The timeline file as YAML. Its own findings are not repeated.</param>
    /// <param name="limits">Those of what the timeline is compiled to; null where it is compiled to nothing.</param>
    public static TimelineSchema Read(YamlDocument document, INameLimits? limits = null)
    {
        var draft = new SchemaDraft(document, limits ?? NoLimits.Instance);
        KeyedBlock root = RootReader.Read(draft);
        TimelineHeader.Read(draft, root);
        draft.Schema.Ignored = IgnoreReader.Read(draft, root["ignore"]);

        // Names first, then what refers to them: kinds may be used before they are declared.
        var types = new TypeNames(draft);
        var plurals = new PluralNames(draft);
        (IReadOnlyList<KindDraft> declared, IReadOnlyList<RecordDraft> records) = DeclareTypes(draft, root, types, plurals);
        IReadOnlyList<KindDraft> kinds = BaseReader.Resolve(draft, declared);
        foreach (FieldsDraft fields in records.Select(record => record.Fields).Concat(kinds.Select(kind => kind.Fields)))
            FieldsReader.Declare(draft, fields);
        ReadSeries(draft, root, types);
        foreach (KindDraft kind in kinds)
            MembersReader.Read(draft, kind);
        foreach (RecordDraft record in records)
            record.Symbol.Fields = [.. FieldsReader.Read(draft, record.Fields, types).Select(field => field.Symbol)];
        RecordNesting.Check(draft, draft.Schema.Records);
        foreach (KindDraft kind in kinds)
            FieldsReader.ReadKind(draft, kind, types);
        ReadRules(draft, root);
        ReadQueries(draft, root, plurals);

        List<Finding> findings = [.. draft.Findings];
        findings.Sort(FindingOrder.Instance);
        draft.Schema.Findings = findings;
        return draft.Schema;
    }

    private static (List<KindDraft> Kinds, List<RecordDraft> Records) DeclareTypes(SchemaDraft draft, KeyedBlock root, TypeNames types, PluralNames plurals)
    {
        var choices = new List<ChoiceSymbol>();
        var kinds = new List<KindDraft>();
        var records = new List<RecordDraft>();
        foreach (Declaration declaration in Declaration.OfTypes(draft, root, types))
        {
            if (declaration.Section is Section.Entities or Section.Events)
            {
                KindDraft kind = KindReader.Read(draft, declaration, plurals);
                kinds.Add(kind);
                draft.Types.Add(ReferenceType.To(kind.Symbol));
            }
            else if (declaration.Section == Section.Choices && ChoiceReader.Read(draft, declaration) is { } choice)
            {
                choices.Add(choice);
                draft.Types.Add(new ChoiceType(choice));
            }
            else if (declaration.Section == Section.Records)
            {
                RecordDraft record = RecordReader.Read(draft, declaration);
                records.Add(record);
                draft.Types.Add(new RecordType(record.Symbol));
            }
        }

        draft.Schema.Choices = choices;
        draft.Schema.Grade = choices.Find(choice => choice.Name == BuiltIns.Grade) is { } grades ? BuiltIns.GradeOf(grades) : null;
        draft.Schema.Records = [.. records.Select(record => record.Symbol)];
        draft.Schema.Entities = [.. kinds.Select(kind => kind.Symbol).Where(kind => kind.Category == KindCategory.Entity)];
        draft.Schema.Events = [.. kinds.Select(kind => kind.Symbol).Where(kind => kind.Category == KindCategory.Event)];
        return (kinds, records);
    }

    private static void ReadSeries(SchemaDraft draft, KeyedBlock root, TypeNames types)
    {
        foreach (YamlPair pair in Declaration.NamedPairs(draft, Values.Block(draft, root["series"], "names, each with \"of:\" and \"type:\"")))
        {
            if (SeriesReader.Read(draft, pair, types) is { } series)
                draft.Series.Add(series.Name, series);
            else
                draft.GiveUpOn(pair.Key.Value);
        }

        draft.Schema.Series = [.. draft.Series.Values.OrderBy(series => series.Place!.Span.Start)];
    }

    private static void ReadQueries(SchemaDraft draft, KeyedBlock root, PluralNames plurals)
    {
        var queries = new List<QueryDeclaration>();
        foreach (YamlPair pair in Declaration.NamedPairs(draft, Values.Block(draft, root["queries"], "names, each with what it asks")))
        {
            Place place = draft.PlaceOf(pair.Key);
            if (plurals.TryTakeQuery(pair.Key.Value, place))
                queries.Add(new QueryDeclaration(pair.Key, pair.Value, place));
        }

        draft.Schema.Queries = queries;
    }

    /// <summary>A rule with a bad name is kept: what it says may be wrong as well.</summary>
    private static void ReadRules(SchemaDraft draft, KeyedBlock root)
    {
        var rules = new List<RuleDeclaration>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (YamlPair pair in Values.Block(draft, root["rules"], "names, each with what it asks"))
        {
            if (!seen.Add(pair.Key.Value))
                continue;
            NameCheck.Passes(draft, pair.Key);
            rules.Add(new RuleDeclaration(pair.Key, pair.Value, draft.PlaceOf(pair.Key)));
        }

        draft.Schema.Rules = rules;
    }
}
