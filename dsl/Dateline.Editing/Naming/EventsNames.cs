using System.Runtime.CompilerServices;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Text;

namespace Dateline.Editing.Naming;

/// <summary>The names that an events file uses, as they were read.</summary>
internal sealed class EventsNames
{
    /// <summary>A file that nobody edits is gone through once: it is read against one timeline for as long as it is.</summary>
    private static readonly ConditionalWeakTable<BoundFile, IReadOnlyList<NameUse>> Known = [];

    private readonly TimelineSchema _schema;
    private readonly List<NameUse> _uses = [];
    private readonly HashSet<TextSpan> _defaults = [];
    private string _entry = "";
    private string _field = "";

    private EventsNames(TimelineSchema schema) => _schema = schema;

    public static IReadOnlyList<NameUse> Of(BoundFile file, TimelineSchema schema) => Known.GetValue(file, read => In(read, schema));

    public static IReadOnlyList<NameUse> Of(BoundEntry entry, TimelineSchema schema)
    {
        var names = new EventsNames(schema);
        names.Add(entry);
        return names._uses;
    }

    /// <summary>What a field is, whichever kind states it.</summary>
    public static NameKey KeyOf(FieldSymbol field, KindSymbol? kind, TimelineSchema schema)
    {
        if (schema.Series.Any(series => ReferenceEquals(series.Observation, field)))
            return new NameKey(NameKind.Series, field.Name);
        while (kind?.Base is { } above && above.Fields.Contains(field))
            kind = above;
        return new NameKey(NameKind.Field, field.Name, field.IsBuiltIn ? "" : kind?.Name ?? "");
    }

    private static List<NameUse> In(BoundFile file, TimelineSchema schema)
    {
        var names = new EventsNames(schema);
        if (file.DefaultKind is { } span && file.Entries.FirstOrDefault(entry => entry.IsKindDefault)?.Kind is { } kind)
            names._uses.Add(new NameUse(new NameKey(NameKind.Kind, kind.Name), span, "", ""));
        foreach (Waiver waiver in file.Waivers)
            names._uses.Add(new NameUse(new NameKey(NameKind.Rule, waiver.Rule), waiver.RuleSpan, "", ""));
        foreach (BoundEntry entry in file.Entries)
            names.Add(entry);
        return names._uses;
    }

    private void Add(BoundEntry entry)
    {
        _entry = entry.Id;
        _field = "";
        if (entry.WrittenId is null)
            Use(new NameKey(NameKind.Entry, entry.Id), entry.IdSpan, isDeclaration: true);
        if (entry is { Kind: { } kind, KindSpan: { } span })
            Use(new NameKey(NameKind.Kind, kind.Name), span);
        foreach (BoundField field in entry.Fields)
        {
            bool isDeclared = field.IsDefault && field.KeySpan.Start == entry.IdSpan.Start;
            if (isDeclared || (field.IsDefault && !_defaults.Add(field.KeySpan)))
                continue;
            _field = field.Symbol.Name;
            Add(field, KeyOf(field.Symbol, entry.Kind, _schema));
        }
    }

    private void Add(BoundField field, NameKey key)
    {
        Use(key, field.KeySpan);
        Add(field.Value);
        if (field.Evidence is not { } evidence)
            return;
        foreach (BoundValue source in evidence.Sources ?? [])
            Add(source);
        foreach (Report report in evidence.Says)
        {
            Add(report.Source);
            Add(report.Value);
        }
    }

    private void Add(BoundValue? value)
    {
        switch (value)
        {
            case ReferenceValue reference:
                Use(new NameKey(NameKind.Entry, reference.Id), reference.Span);
                break;
            case ChoiceValue choice:
                Use(new NameKey(NameKind.Option, choice.Option, choice.Choice.Place is null ? "" : choice.Choice.Name), choice.Span);
                break;
            case ListValue list:
                foreach (BoundValue item in list.Items)
                    Add(item);
                break;
            case RecordValue record:
                foreach (BoundField field in record.Fields)
                    Add(field, new NameKey(NameKind.Field, field.Symbol.Name, field.Symbol.IsBuiltIn ? "" : "record " + record.Record.Name));
                break;
            case ChangeValue change:
                foreach (BoundValue named in change.Values)
                    Add(named);
                break;
            case WaiversValue waivers:
                foreach (Waiver waiver in waivers.Waivers)
                    Use(new NameKey(NameKind.Rule, waiver.Rule), waiver.RuleSpan);
                break;
        }
    }

    private void Use(NameKey key, TextSpan span, bool isDeclaration = false) => _uses.Add(new NameUse(key, span, _entry, _field, isDeclaration));
}
