using System.Runtime.CompilerServices;
using Dateline.Dates;
using Dateline.Language.Collections;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Language.Binding.Context;

/// <summary>The kinds of a timeline by name, with their fields by name: what every value of every entry asks for.</summary>
internal sealed class SchemaTable
{
    private static readonly ConditionalWeakTable<TimelineSchema, SchemaTable> Tables = new();

    private readonly Dictionary<string, KindTable> _kinds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<FieldSymbol>> _fields = new(StringComparer.Ordinal);
    private readonly RecentValues<string> _texts = new();

    private SchemaTable(TimelineSchema schema)
    {
        Schema = schema;
        foreach (KindSymbol kind in schema.Events)
            Add(KindTable.Of(kind));
        foreach (KindSymbol kind in schema.Entities)
            Add(KindTable.Of(kind));
        Add(KindTable.OfBuiltIn(BuiltIns.Source, schema));
        Add(KindTable.OfBuiltIn(BuiltIns.AsOf, schema));
        Kinds = [.. _kinds.Values.Select(table => table.Kind).Where(kind => !kind.IsExtended)];
        FieldNames = [.. _fields.Keys];
    }

    public TimelineSchema Schema { get; }

    /// <summary>The kinds that an entry may have. Events first, then entities, each in the order of the declaration; the built-in kinds last.</summary>
    public IReadOnlyList<KindSymbol> Kinds { get; }

    /// <summary>Every name that some kind gives to a field.</summary>
    public IReadOnlyList<string> FieldNames { get; }

    public RecentValues<EdtfDate> Dates { get; } = new();

    /// <summary>The text as it was read lately, where it was.</summary>
    public string Shared(string text)
    {
        if (_texts.Find(text) is { } known)
            return known;
        _texts.Remember(text, text);
        return text;
    }

    public static SchemaTable Of(TimelineSchema schema) => Tables.GetValue(schema, read => new SchemaTable(read));

    /// <summary>Whether the timeline file has a rule of this name; what every timeline checks anyway is not asked.</summary>
    public bool HasRule(string name) => Schema.Rules.Any(rule => rule.Name.Value == name);

    public KindTable? Find(string kind) => _kinds.TryGetValue(kind, out KindTable? table) ? table : null;

    /// <summary>The kinds that an entry may have where another one extends a kind.</summary>
    public IReadOnlyList<KindSymbol> KindsThatExtend(KindSymbol extended) => [.. Kinds.Where(kind => kind.Is(extended))];

    /// <summary>The fields of this name, whatever their kinds; empty where no kind has one.</summary>
    public IReadOnlyList<FieldSymbol> FieldsNamed(string name) =>
        _fields.TryGetValue(name, out IReadOnlyList<FieldSymbol>? fields) ? fields : [];

    private void Add(KindTable table)
    {
        if (_kinds.ContainsKey(table.Kind.Name))
            return;
        _kinds.Add(table.Kind.Name, table);
        foreach (FieldSymbol field in table.Kind.Fields)
        {
            IReadOnlyList<FieldSymbol> known = FieldsNamed(field.Name);
            if (!known.Contains(field))
                _fields[field.Name] = [.. known, field];
        }
    }
}
