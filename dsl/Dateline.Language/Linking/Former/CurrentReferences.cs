using System.Runtime.CompilerServices;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;

namespace Dateline.Language.Linking.Former;

/// <summary>A place where a file names an entry by an id that it had before.</summary>
/// <param name="Subject">The entry and field, as findings name them.</param>
internal readonly record struct FormerUse(string FormerId, Place Place, string Subject);

/// <summary>
/// A file in which every reference has the id of now: whatever comes after knows no other. Places stay those of what was written.
/// It depends on the file and the table alone, and is made once for both.
/// </summary>
internal sealed class CurrentReferences
{
    private static readonly ConditionalWeakTable<BoundFile, CurrentReferences> Known = new();

    private readonly FormerIdTable _table;
    private readonly List<FormerUse> _uses = [];
    private BoundEntry? _entry;
    private string _field = "";

    private CurrentReferences(BoundFile file, FormerIdTable table, CancellationToken cancellation)
    {
        _table = table;
        BoundEntry[]? entries = null;
        for (int i = 0; i < file.Entries.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            _entry = file.Entries[i];
            if (Of(_entry.Fields) is { } fields)
                (entries ??= [.. file.Entries])[i] = _entry.With(fields);
        }

        _entry = null;
        File = entries is null ? file : file with { Entries = entries };
    }

    public BoundFile File { get; }

    public IReadOnlyList<FormerUse> Uses => _uses;

    public static CurrentReferences Of(BoundFile file, FormerIdTable table, CancellationToken cancellation = default)
    {
        if (Known.TryGetValue(file, out CurrentReferences? known) && known._table.Equals(table))
            return known;
        var made = new CurrentReferences(file, table, cancellation);
        lock (Known)
        {
            Known.Remove(file);
            Known.Add(file, made);
        }

        return made;
    }

    /// <summary>Null where nothing changes.</summary>
    private BoundField[]? Of(IReadOnlyList<BoundField> fields)
    {
        BoundField[]? changed = null;
        for (int i = 0; i < fields.Count; i++)
        {
            BoundField field = fields[i];
            string outer = _field;
            _field = field.Symbol.Name;
            BoundValue value = Of(field.Value);
            Evidence? evidence = field.Evidence is null ? null : Of(field.Evidence);
            _field = outer;
            if (!ReferenceEquals(value, field.Value) || !ReferenceEquals(evidence, field.Evidence))
                (changed ??= [.. fields])[i] = BoundField.Of(field.Symbol, field.KeySpan, value, evidence, field.IsDefault);
        }

        return changed;
    }

    private BoundValue Of(BoundValue value) => value switch
    {
        ReferenceValue reference => Of(reference),
        ListValue list => Of(list.Items) is { } items ? new ListValue(items, list.Span) { Others = list.Others } : list,
        RecordValue record => Of(record.Fields) is { } fields ? new RecordValue(record.Record, fields, record.Span) : record,
        ChangeValue change => Of(change),
        SetStepValue step => Of(step),
        _ => value,
    };

    private ReferenceValue Of(ReferenceValue reference)
    {
        if (_table.CurrentOf(reference.Id) is not { } id)
            return reference;
        _uses.Add(new FormerUse(reference.Id, _entry!.File.PlaceOf(reference.Span), Words.FieldOf(_entry.Id, _field)));
        return reference.WithId(id);
    }

    private ChangeValue Of(ChangeValue change)
    {
        BoundValue? from = change.From is null ? null : Of(change.From);
        BoundValue? to = change.To is null ? null : Of(change.To);
        BoundValue? delta = change.Delta is null ? null : Of(change.Delta);
        return ReferenceEquals(from, change.From) && ReferenceEquals(to, change.To) && ReferenceEquals(delta, change.Delta)
            ? change
            : new ChangeValue(change.Span) { From = from, To = to, Delta = delta };
    }

    private SetStepValue Of(SetStepValue step)
    {
        BoundValue[]? joining = Of(step.Joining);
        BoundValue[]? leaving = Of(step.Leaving);
        return joining is null && leaving is null ? step : new SetStepValue(joining ?? step.Joining, leaving ?? step.Leaving, step.Span);
    }

    private BoundValue[]? Of(IReadOnlyList<BoundValue> items)
    {
        BoundValue[]? changed = null;
        for (int i = 0; i < items.Count; i++)
        {
            BoundValue item = Of(items[i]);
            if (!ReferenceEquals(item, items[i]))
                (changed ??= [.. items])[i] = item;
        }

        return changed;
    }

    private Evidence Of(Evidence evidence)
    {
        BoundValue[]? sources = evidence.Sources is null ? null : Of(evidence.Sources);
        Report[] says = [.. evidence.Says.Select(report => report with { Source = Of(report.Source), Value = Of(report.Value) })];
        Part[] parts = [.. evidence.Parts.Select(Of)];
        bool isSame = sources is null
            && says.Zip(evidence.Says, (now, before) => ReferenceEquals(now.Source, before.Source) && ReferenceEquals(now.Value, before.Value)).All(same => same)
            && parts.Zip(evidence.Parts, ReferenceEquals).All(same => same);
        return isSame ? evidence : new Evidence
        {
            Sources = sources ?? evidence.Sources,
            Says = says,
            Why = evidence.Why,
            Parts = parts,
            PartsSpan = evidence.PartsSpan,
            Note = evidence.Note,
            IsDamaged = evidence.IsDamaged,
        };
    }

    private Part Of(Part part) => part.LongForm is { } longForm && Of([longForm]) is { } changed ? part with { LongForm = changed[0] } : part;
}
