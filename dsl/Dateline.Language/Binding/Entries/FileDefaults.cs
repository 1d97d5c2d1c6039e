using Dateline.Language.Binding.Bound;
using Dateline.Language.Binding.Context;
using Dateline.Language.Binding.Fields;
using Dateline.Language.Binding.Findings;
using Dateline.Language.Diagnostics;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Binding.Entries;

/// <summary>What entries of this file say where they leave a field out.</summary>
internal sealed class FileDefaults(BindingContext context)
{
    private readonly Dictionary<FieldSymbol, DefaultField> _fields = [];

    /// <summary>The kind of entries that do not say theirs; null where there is none.</summary>
    public YamlPair? Kind { get; private set; }

    public bool IsEmpty => _fields.Count == 0;

    /// <summary>Defaults stand there that could not be read, and somebody said so: an entry may have its kind from them.</summary>
    public bool AreUnread { get; private set; }

    public void GiveUp() => AreUnread = true;

    public void Add(YamlMapping values)
    {
        for (int i = 0; i < values.Pairs.Count; i++)
        {
            YamlPair pair = values.Pairs[i];
            if (Repeated.IsLater(values, i))
                continue;
            if (pair.Key.Value == EntryBinder.KindKey)
                Kind ??= pair;
            else if (IsMeantAsKind(pair, values))
                Kind = new YamlPair(new YamlScalar(EntryBinder.KindKey, pair.Key.Span, pair.Key.Style), pair.Value);
            else
                AddField(pair, values);
        }
    }

    /// <summary>Reports a slip in the word <c>kind</c>; what stands behind it is the kind of the entries all the same.</summary>
    private bool IsMeantAsKind(YamlPair pair, YamlMapping around)
    {
        string name = pair.Key.Value;
        bool isMeant = Kind is null && context.Schema.FieldsNamed(name).Count == 0 && !context.Schema.Schema.MayDeclare(name)
            && pair.Value is YamlScalar && MeantName.Of(name, [EntryBinder.KindKey, .. context.Schema.FieldNames], around) == EntryBinder.KindKey;
        if (isMeant)
            context.Report(FieldFindings.UnknownInEntry(context.PlaceOf(pair.Key.Span), name, EntryBinder.KindKey));
        return isMeant;
    }

    /// <summary>The default of a field; null where it has none. A fault in it is reported once, whoever asks.</summary>
    public BoundField? Find(FieldSymbol symbol)
    {
        if (_fields.Count == 0 || !_fields.TryGetValue(symbol, out DefaultField? found))
            return null;
        found.ReportOnce(context);
        return found.Field;
    }

    /// <summary>
    /// Kinds may declare a field of the same name with different types. What no kind can read is at fault even if no
    /// entry needs it; what one kind cannot read is at fault where an entry of that kind does.
    /// </summary>
    private void AddField(YamlPair pair, YamlMapping around)
    {
        string name = pair.Key.Value;
        if (name == BuiltIns.Formerly.Name)
        {
            context.Report(FormerIdFindings.OfDefaults(context.PlaceOf(pair.Key.Span)));
            return;
        }

        IReadOnlyList<FieldSymbol> symbols = context.Schema.FieldsNamed(name);
        if (symbols.Count == 0 && !context.Schema.Schema.MayDeclare(name))
        {
            string? meant = MeantName.Of(name, context.Schema.FieldNames, around);
            context.Report(FileFindings.DefaultForNothing(context.PlaceOf(pair.Key.Span), name, meant, mayBeEdited: meant is not null && context.Schema.FieldsNamed(meant).Any(symbol => CanStandAt(symbol, pair))));
            StandInFor(meant, pair);
        }

        context.FieldName = name;
        List<DefaultField> read = [];
        foreach (FieldSymbol symbol in symbols)
        {
            BoundField field = context.Aside(() => AsDefault(FieldBinder.Bind(context, symbol, pair)), out IReadOnlyList<Finding> found);
            read.Add(new DefaultField(field, found));
            // A second block states it again: which of the two is meant, nobody knows.
            _fields[symbol] = _fields.ContainsKey(symbol) ? new DefaultField(AsFaulty(field), []) : read[read.Count - 1];
        }

        context.FieldName = "";
        if (read.Count > 0 && read.TrueForAll(field => field.IsFaulty))
        {
            read[0].ReportOnce(context);
            read.ForEach(field => field.Silence());
        }
    }

    /// <summary>Entries that leave the meant field out have it all the same: a slip in its name is said once.</summary>
    private void StandInFor(string? meant, YamlPair pair)
    {
        foreach (FieldSymbol symbol in meant is null ? [] : context.Schema.FieldsNamed(meant))
        {
            BoundField field = context.Aside(() => AsDefault(FieldBinder.Bind(context, symbol, pair)), out _);
            if (!_fields.ContainsKey(symbol))
                _fields.Add(symbol, new DefaultField(field, []));
        }
    }

    private bool CanStandAt(FieldSymbol symbol, YamlPair pair)
    {
        context.Try(() => FieldBinder.Bind(context, symbol, pair), out int found);
        return found == 0;
    }

    private static BoundField AsFaulty(BoundField field) =>
        BoundField.Of(field.Symbol, field.KeySpan, new FaultyValue(field.Value.Span), evidence: null, isDefault: true);

    private static BoundField AsDefault(BoundField field) =>
        BoundField.Of(field.Symbol, field.KeySpan, field.Value, field.Evidence, isDefault: true);

    private sealed class DefaultField(BoundField field, IReadOnlyList<Finding> findings)
    {
        private bool _isReported;

        public BoundField Field { get; } = field;

        public bool IsFaulty => findings.Count > 0;

        public void Silence() => _isReported = true;

        public void ReportOnce(BindingContext context)
        {
            if (_isReported)
                return;
            _isReported = true;
            foreach (Finding finding in findings)
            {
                // Another kind may have read it in the same way and met the same fault.
                if (!context.Findings.Any(known => known.Code == finding.Code && known.Place == finding.Place))
                    context.Report(finding);
            }
        }
    }
}
