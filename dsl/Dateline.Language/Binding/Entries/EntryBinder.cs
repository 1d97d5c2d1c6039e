using Dateline.Language.Binding.Bound;
using Dateline.Language.Binding.Context;
using Dateline.Language.Binding.Fields;
using Dateline.Language.Binding.Fields.Otherwise;
using Dateline.Language.Binding.Findings;
using Dateline.Language.Binding.Offered;
using Dateline.Language.Diagnostics;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Text.Words;
using Dateline.Language.Yaml.Drafts;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Binding.Entries;

/// <summary>Reads one entry after the other: its id, its kind, its fields.</summary>
internal sealed class EntryBinder(BindingContext context, FileDefaults defaults)
{
    public const string KindKey = "kind";

    private readonly KindReader _kinds = new(context, defaults);
    private readonly MeantKind _meant = new(context, defaults);
    private readonly DeclaredDefaults _declared = DeclaredDefaults.Of(context.Schema);
    private readonly List<BoundField> _fields = [];

    public BoundEntry Bind(YamlPair pair)
    {
        context.EntryId = pair.Key.Value;
        context.FieldName = "";
        context.IsEntryDamaged = pair.IsDamaged;
        string id = ReadId(pair.Key, pair.IsDamaged);
        BoundEntry entry = pair.Value switch
        {
            _ when IsPartOfTimeline(pair) => OfTimeline(pair, id),
            YamlMapping { Pairs.Count: > 0 } mapping => BindFields(pair, id, mapping),
            YamlMapping => WithoutFields(pair, id),
            _ when FieldBinder.IsEmpty(pair.Value) => WithoutFields(pair, id),
            _ => NoGroup(pair, id),
        };
        context.IsEntryDamaged = false;
        context.EntryId = "";
        context.FieldName = "";
        return entry;
    }

    private BoundEntry BindFields(YamlPair pair, string id, YamlMapping mapping)
    {
        KindTable? stated = _kinds.Read(pair, mapping);
        KindTable? kind = stated is null ? null : _meant.Of(stated, pair, mapping);
        if (kind is null)
            return new BoundEntry(context.File, id, pair.Key.Span) { WrittenId = WrittenId(pair.Key), IsDamaged = pair.IsDamaged, Fields = ReadOfNoKind(mapping) };

        UnknownFields? unknown = null;
        context.Kind = kind;
        int begin = context.Findings.Count;
        if (OutdentedBlocks.MayHold(mapping))
            mapping = Indented(kind, mapping);
        context.SlippedFields.Clear();
        _fields.Clear();
        for (int i = 0; i < mapping.Pairs.Count; i++)
        {
            YamlPair field = mapping.Pairs[i];
            if (field.Key.Value == KindKey)
                continue;
            if (LostHead.Is(field.Key))
            {
                BindLost(kind, field, mapping, ref unknown);
                continue;
            }

            context.FieldName = field.Key.Value;
            if (kind.Find(field.Key.Value) is { } symbol)
                BindField(symbol, field);
            else
                ReportUnknown(kind, field, mapping, ref unknown);
        }

        context.FieldName = "";
        context.Kind = null;
        foreach (string slipped in context.SlippedFields)
            (unknown ??= new UnknownFields()).Add(slipped);
        if (!pair.IsDamaged)
        {
            AddDefaults(kind, unknown);
            AddDeclaredDefaults(kind, pair.Key, unknown);
            IReadOnlyList<FieldSymbol> missing = ReportMissing(kind, pair.Key, unknown);
            UnfinishedEntry.Join(context, begin, pair.Key, mapping, missing);
        }

        return new BoundEntry(context.File, id, pair.Key.Span)
        {
            WrittenId = WrittenId(pair.Key),
            Kind = kind.Kind,
            IsKindDefault = mapping.Find(KindKey) is null,
            KindSpan = mapping.Find(KindKey)?.Value.Span,
            Fields = _fields.ToArray(),
            IsDamaged = pair.IsDamaged || unknown is not null || defaults.AreUnread,
            IsInBraces = mapping.IsFlow,
            IsDraftOtherwise = mapping.Find(BuiltIns.Draft.Name) is not null && defaults.Find(BuiltIns.Draft)?.Value is FlagValue { IsSet: true },
        };
    }

    private YamlMapping Indented(KindTable kind, YamlMapping mapping) =>
        OutdentedBlocks.Indent(context, mapping, (owner, name) => kind.Find(name) is null && kind.Find(owner) is { } field && CanStandBelow(field, name));

    /// <summary>A value without the name of its field is read as the one that is missing, where only one is.</summary>
    private void BindLost(KindTable kind, YamlPair pair, YamlMapping fields, ref UnknownFields? unknown)
    {
        context.FieldName = "";
        if (LostFields.Finish(context, kind, pair, fields) is { } symbol)
            BindField(symbol, pair);
        else
            (unknown ??= new UnknownFields()).Add(null);
    }

    private bool CanStandBelow(FieldSymbol field, string name) => field.Type is WaiversType
        ? context.Schema.HasRule(name)
        : LongFormReader.IsKey(name);

    private void BindField(FieldSymbol symbol, YamlPair pair)
    {
        BoundField read = context.Kind?.Kind.ContestedNames.Contains(symbol.Name) == true
            ? new BoundField(symbol, pair.Key.Span, new FaultyValue(pair.Value.Span))
            : FieldBinder.Bind(context, symbol, pair);
        int earlier = IndexOf(symbol);
        if (earlier < 0)
            _fields.Add(read);
        else
            _fields[earlier] = new BoundField(symbol, _fields[earlier].KeySpan, new FaultyValue(_fields[earlier].Value.Span));
    }

    private void ReportUnknown(KindTable kind, YamlPair field, YamlMapping mapping, ref UnknownFields? unknown)
    {
        string name = field.Key.Value;
        TimelineSchema schema = context.Schema.Schema;
        if (schema.UndeclaredNames.Contains(name) || kind.Kind.ContestedNames.Count > 0)
            (unknown ??= new UnknownFields()).Add(null);
        if (kind.Kind.HasMember(name))
        {
            context.Report(FieldFindings.FollowsFromOthers(context.PlaceOf(field.Key.Span), name, mapping.IsFlow ? null : WholeLines.Deleted(context.File, field)));
            return;
        }

        if (schema.MayDeclare(name) || kind.Kind.ContestedNames.Count > 0)
            return;
        if (OutdentedEvidence.Take(context, kind, mapping, field) || DetailsOfReferences.Take(context, kind, mapping, field) || DetailsOfReferences.TakeBetween(context, kind, field))
        {
            unknown ??= new UnknownFields();
            return;
        }

        string? meant = MeantName.Of(name, kind.FieldNames, mapping);
        unknown ??= new UnknownFields();
        unknown.Add(meant);
        Place place = context.PlaceOf(field.Key.Span);
        FieldSymbol? symbol = meant is null ? null : kind.Find(meant);
        context.Report(FieldFindings.Unknown(place, name, kind.Kind.Name, meant, kind.ByNearness, mayBeEdited: symbol is not null && CheckAs(symbol, field)));
        // It is there, whatever it says: a series that it states or moves is in doubt, and a status is not the usual one.
        if (symbol is not null && !Has(symbol))
            _fields.Add(new BoundField(symbol, field.Key.Span, new FaultyValue(field.Value.Span)));
    }

    /// <summary>
    /// A slip in its name does not hide what is wrong with a value. Nothing else is built on it; and where it has not even
    /// the form of that field, another one was meant.
    /// </summary>
    /// <returns>Whether the value could stand there, or what is wrong with it has been said.</returns>
    private bool CheckAs(FieldSymbol meant, YamlPair field)
    {
        if (FieldBinder.IsEmpty(field.Value))
            return false;
        bool hasForm = LongFormReader.Recognizes(field.Value, meant.Type) || (meant.Type is ListType ? field.Value is YamlSequence : meant.Type is not RecordType && field.Value is YamlScalar);
        if (!hasForm)
        {
            context.Try(() => FieldBinder.Bind(context, meant, field), out int found);
            return found == 0;
        }

        string written = context.FieldName;
        context.FieldName = meant.Name;
        FieldBinder.Bind(context, meant, field);
        context.FieldName = written;
        return true;
    }

    private void AddDefaults(KindTable kind, UnknownFields? unknown)
    {
        if (defaults.IsEmpty)
            return;
        foreach (FieldSymbol symbol in kind.Kind.Fields)
        {
            bool isAbsent = !Has(symbol) && unknown?.MayBe(symbol.Name) != true;
            if (isAbsent && defaults.Find(symbol) is { } field)
                _fields.Add(field);
        }
    }

    private void AddDeclaredDefaults(KindTable kind, YamlScalar id, UnknownFields? unknown)
    {
        for (int i = 0; i < kind.Defaulted.Count; i++)
        {
            FieldSymbol symbol = kind.Defaulted[i];
            if (!Has(symbol) && unknown?.MayBe(symbol.Name) != true)
                _fields.Add(_declared.At(symbol, id.Span));
        }
    }

    /// <returns>The names of the fields that are missing.</returns>
    /// <summary>Says in one finding what is missing.</summary>
    private IReadOnlyList<FieldSymbol> ReportMissing(KindTable kind, YamlScalar id, UnknownFields? unknown)
    {
        List<FieldSymbol>? missing = null;
        for (int i = 0; i < kind.Required.Count; i++)
        {
            FieldSymbol symbol = kind.Required[i];
            bool isExcused = defaults.AreUnread || unknown?.MayBe(symbol.Name) == true || context.Schema.Schema.UnreadableNames.Contains(symbol.Name);
            if (!isExcused && !Has(symbol))
                (missing ??= []).Add(symbol);
        }

        if (missing is not null)
        {
            Finding first = Missing(kind, missing[0], id);
            Finding all = context.Report(missing.Count == 1 ? first : FieldFindings.MissingSeveral(first, id.Value, missing));
            context.LeftOut.Add(new LeftOut(all, id.Value, kind.Kind.Name, missing));
        }

        bool maySay = unknown is not null || !context.Schema.Schema.IsWhole;
        if (kind.Kind.Category == KindCategory.Observation && !maySay && !StatesSeries(kind.Kind))
            context.Report(EntryFindings.StatesNothing(context.PlaceOf(id.Span), id.Value, context.Schema.Schema.Series));
        return missing ?? (IReadOnlyList<FieldSymbol>)[];
    }

    private Finding Missing(KindTable kind, FieldSymbol symbol, YamlScalar id)
    {
        if (!ReferenceEquals(symbol, BuiltIns.Entity))
            return FieldFindings.Missing(context.PlaceOf(id.Span), symbol, id.Value, kind.Kind.Name);
        SeriesSymbol? stated = context.Schema.Schema.Series.FirstOrDefault(series => Has(series.Observation));
        return FieldFindings.MissingEntity(context.PlaceOf(id.Span), symbol, id.Value, stated?.Of.Name);
    }

    private bool Has(FieldSymbol symbol) => IndexOf(symbol) >= 0;

    private int IndexOf(FieldSymbol symbol)
    {
        for (int i = 0; i < _fields.Count; i++)
        {
            if (ReferenceEquals(_fields[i].Symbol, symbol))
                return i;
        }

        return -1;
    }

    private bool StatesSeries(KindSymbol observation)
    {
        foreach (BoundField field in _fields)
        {
            if (!observation.Fields.Contains(field.Symbol))
                return true;
        }

        return false;
    }

    /// <summary>
    /// An entry whose kind is not known gives that one finding. What it says is still read, as some kind declares it:
    /// when it was and whom it is about tell which series it could have meant.
    /// </summary>
    private IReadOnlyList<BoundField> ReadOfNoKind(YamlMapping mapping) => context.Aside(
        () =>
        {
            _fields.Clear();
            foreach (YamlPair pair in mapping.Pairs)
            {
                IReadOnlyList<FieldSymbol> symbols = context.Schema.FieldsNamed(pair.Key.Value);
                if (symbols.Count > 0)
                    BindField(symbols[0], pair);
            }

            return _fields.ToArray();
        },
        out _);

    private string ReadId(YamlScalar key, bool isDamaged)
    {
        string id = key.Value;
        if (Names.IsChangedByOtherTools(id))
            context.Report(EntryFindings.ChangedByOtherTools(context.PlaceOf(key.Span), id));
        if (id.Length > Names.Longest)
            context.Report(EntryFindings.LongId(context.PlaceOf(key.Span), id.Length));
        if (Names.IsKebabCase(id))
            return id;
        string repaired = Names.ToKebabCase(id);
        // Behind a sign of YAML that could not be read, it may be another line that slipped out of its entry.
        bool mayBeOffered = Names.IsName(repaired) && repaired != FileBlocks.FileKey && Names.CanBeSpelled(id) && (!isDamaged || char.IsLetterOrDigit(id, 0));
        context.Report(EntryFindings.NoName(context.PlaceOf(key.Span), id, mayBeOffered ? repaired : null));
        // References that spell it as an id is spelled mean this entry.
        return repaired.Length == 0 ? id : repaired;
    }

    private static string? WrittenId(YamlScalar key) => Names.IsKebabCase(key.Value) ? null : key.Value;

    private BoundEntry WithoutFields(YamlPair pair, string id)
    {
        if (!pair.IsDamaged)
            context.Report(EntryFindings.Empty(context.PlaceOf(pair.Key.Span), pair.Key.Value));
        return new BoundEntry(context.File, id, pair.Key.Span) { IsDamaged = true };
    }

    /// <summary>An entry may have such an id, if it says its kind.</summary>
    private static bool IsPartOfTimeline(YamlPair pair) =>
        Schema.Sections.RootReader.IsPart(pair.Key.Value) && !pair.IsDamaged && !(pair.Value is YamlMapping fields && fields.Find(KindKey) is not null);

    private BoundEntry OfTimeline(YamlPair pair, string id)
    {
        context.Report(FileFindings.BelongsInTimeline(context.PlaceOf(pair.Key.Span), pair.Key.Value));
        return new BoundEntry(context.File, id, pair.Key.Span) { IsDamaged = true };
    }

    private BoundEntry NoGroup(YamlPair pair, string id)
    {
        if (!pair.IsDamaged)
            context.Report(EntryFindings.NoGroup(context.PlaceOf(pair.Value.Span), pair.Key.Value));
        return new BoundEntry(context.File, id, pair.Key.Span) { IsDamaged = true };
    }
}
