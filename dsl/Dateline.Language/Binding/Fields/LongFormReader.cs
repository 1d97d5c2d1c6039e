using Dateline.Language.Binding.Bound;
using Dateline.Language.Binding.Context;
using Dateline.Language.Binding.Fields.Otherwise;
using Dateline.Language.Binding.Findings;
using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Text;
using Dateline.Language.Text.Words;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Binding.Fields;

/// <summary>Reads <c>{ value, sources, says, why, parts, note }</c> and <c>{ unknown: why }</c>.</summary>
internal static class LongFormReader
{
    private const string Value = "value";
    public const string Unknown = "unknown";
    private const string Reserved = "in";

    public static readonly IReadOnlyList<string> Keys = [Value, Unknown, "sources", "says", "why", "parts", "note"];

    private static readonly IReadOnlyList<string> KeysOfEstimate = [Value, .. EstimateGroups.Keys, .. Keys.Skip(1)];

    /// <summary>
    /// Where a group of fields is a value itself (a record), only the keys of the long form tell the two apart.
    /// </summary>
    public static bool Recognizes(YamlNode node, FieldType type)
    {
        if (node is not YamlMapping mapping)
            return false;
        return type switch
        {
            WaiversType or FormerIdsType => false,
            ReferenceType or ListType { Element: ReferenceType } when ReferenceGroups.Recognizes(type, mapping) => false,
            RecordType record => HasOwnKey(mapping, record.Record),
            ListType { Element: RecordType record } => HasOwnKey(mapping, record.Record),
            _ when EstimateGroups.NumberOf(type) is not null => HasKeyOfLongForm(mapping, KeysOf(type)) || EstimateGroups.HasKey(mapping),
            _ => HasKeyOfLongForm(mapping, Keys),
        };
    }

    public static BoundField Read(BindingContext context, FieldSymbol symbol, YamlScalar key, YamlMapping mapping)
    {
        YamlPair? value = null;
        YamlPair? unknown = null;
        var evidence = new EvidenceBuilder(context, symbol);
        var bounds = new List<YamlPair>();
        bool hasUnknownKey = false;
        IReadOnlyList<YamlPair> likeParts = LikeParts(context, symbol, mapping);
        if (OutdentedBlocks.MayHold(mapping))
            mapping = OutdentedBlocks.Indent(context, mapping, (owner, name) => owner is "says" or "parts" && !IsKey(name) && context.Kind?.Find(name) is null);
        for (int i = 0; i < mapping.Pairs.Count; i++)
        {
            YamlPair pair = mapping.Pairs[i];
            if (Repeated.IsLater(mapping, i))
                continue;
            switch (pair.Key.Value)
            {
                case Value: value = pair; break;
                case Unknown: unknown = pair; break;
                case "sources": evidence.ReadSources(pair); break;
                case "says": evidence.ReadSays(pair); break;
                case "why": evidence.ReadWhy(pair); break;
                case "parts": evidence.ReadParts(pair); break;
                case "note": evidence.ReadNote(pair); break;
                case EstimateGroups.Low or EstimateGroups.Best or EstimateGroups.High when EstimateGroups.NumberOf(symbol.Type) is not null: bounds.Add(pair); break;
                default:
                    hasUnknownKey = true;
                    evidence.MarkDamaged();
                    if (likeParts.Count == 0)
                        ReportUnknownKey(context, symbol, pair, mapping);
                    else if (ReferenceEquals(pair, likeParts[0]) && !context.IsFaultyText(pair.Key.Span))
                        context.Report(LongFormFindings.PartsWithoutTheirWord(context.PlaceOf(pair.Key.Span), pair.Key.Value, likeParts.Count, symbol.Name));
                    // What stands below a field that slipped in is said about that field.
                    if (IsFieldOfEntry(context, pair) && FieldBinder.IsEmpty(pair.Value))
                        i = mapping.Pairs.Count;
                    break;
            }
        }

        ValuePosition outer = context.Position;
        context.Position = ValuePosition.LongFormValue;
        context.KeyOfValue = value?.Key.Span ?? default;
        BoundValue bound = (value, unknown) switch
        {
            _ when bounds.Count > 0 => EstimateGroups.ReadBeside(context, bounds, value ?? unknown, symbol, mapping),
            ({ } stated, null) => context.Literally(() => FieldBinder.ReadValue(context, symbol.Type, stated)),
            (null, { } reason) => ReadUnknown(context, reason, mapping.Span),
            ({ } stated, { } reason) => context.Fault(stated.Value.Span, LongFormFindings.ValueAndUnknown(
                context.PlaceOf(Later(stated, reason).Key.Span), context.PlaceOf(Earlier(stated, reason).Key.Span), symbol.Name)),
            _ when hasUnknownKey || context.IsUnreadIn(TextSpan.FromBounds(key.Span.Start, mapping.Span.End)) => new FaultyValue(mapping.Span),
            _ => context.Fault(key.Span, LongFormFindings.WithoutValue(context.PlaceOf(key.Span), symbol.Name)),
        };
        context.Position = outer;
        context.KeyOfValue = default;
        return BoundField.Of(symbol, key.Span, bound, evidence.Build());
    }

    /// <summary>Lines that are parts in all but the word above them; empty where they are something else.</summary>
    private static IReadOnlyList<YamlPair> LikeParts(BindingContext context, FieldSymbol symbol, YamlMapping mapping)
    {
        if (mapping.Find("parts") is not null)
            return [];
        List<YamlPair> unknown = mapping.Pairs.Where(pair => !IsKey(pair.Key.Value) && !EstimateGroups.Keys.Contains(pair.Key.Value, StringComparer.Ordinal)).ToList();
        bool areLike = unknown.Count > 1 && unknown.TrueForAll(pair =>
            pair.Key.Value != Reserved && !IsFieldOfEntry(context, pair) && pair.Value is YamlScalar { Value: { Length: > 0 } number } && number[0] is >= '0' and <= '9' && MeantName.Of(pair.Key.Value, Keys, mapping) is null);
        return areLike && symbol.Type is ScalarType { IsNumber: true } ? unknown : [];
    }

    /// <summary>Reads why something is not known.</summary>
    /// <param name="whole">All that says it.</param>
    public static BoundValue ReadUnknown(BindingContext context, YamlPair pair, TextSpan whole)
    {
        if (FieldBinder.IsEmpty(pair.Value))
            return context.Fault(pair.Key.Span, LongFormFindings.UnknownWithoutReason(context.PlaceOf(pair.Key.Span)));
        BoundValue read = context.Literally(() => ValueReader.Read(context, pair.Value, ScalarType.Text));
        if (read is TextValue { Text: var word } && StandIns.IsReason(word))
            context.Report(LongFormFindings.ReasonToCome(context.PlaceOf(pair.Value.Span), word));
        return read is TextValue reason
            ? new UnknownValue(reason.Text, whole)
            : new FaultyValue(whole);
    }

    private static void ReportUnknownKey(BindingContext context, FieldSymbol symbol, YamlPair pair, YamlMapping around)
    {
        Place place = context.PlaceOf(pair.Key.Span);
        string name = pair.Key.Value;
        bool isField = IsFieldOfEntry(context, pair);
        if (isField)
            context.SlippedFields.Add(name);
        IReadOnlyList<string> keys = KeysOf(symbol.Type);
        string? meant = MeantName.Of(name, keys, around);
        if (!isField && meant is null && OwnerAbove(pair, around) is { } owner)
        {
            var indent = new TextEdit(place.Path, new TextSpan(context.File.Lines.StartOf(place.Start.Line), 0), "  ");
            context.Report(ShapeFindings.NotIndented(place, name, owner, new Repair("Indent it by two more spaces", RepairSafety.Choice, EquatableArray.Of(indent))));
            return;
        }

        context.Report(isField
            ? LongFormFindings.FieldOfItsOwn(place, name, symbol.Name)
            : name == Reserved ? LongFormFindings.ReservedKey(place) : LongFormFindings.UnknownKey(place, name, symbol.Name, meant, MayBe(context, symbol, meant, pair, around), keys));
    }

    /// <summary>Directly above it are names of the file's own, as it is one: sources, or parts. Null where they are not.</summary>
    private static string? OwnerAbove(YamlPair pair, YamlMapping around)
    {
        YamlPair? above = around.IsFlow || pair.Value is not YamlScalar { Span.Length: > 0 } ? null : around.Pairs.TakeWhile(one => !ReferenceEquals(one, pair)).LastOrDefault();
        return above is { Key.Value: "says" or "parts", Value: YamlMapping { IsFlow: false } } ? above.Key.Value : null;
    }

    /// <summary>Whether what stands there could stand behind the word that was meant.</summary>
    private static bool MayBe(BindingContext context, FieldSymbol symbol, string? meant, YamlPair pair, YamlMapping around)
    {
        if (context.IsTrying || meant is null || (meant is Value or Unknown && (around.Find(Value) ?? around.Find(Unknown)) is not null))
            return false;
        YamlPair[] pairs = [.. around.Pairs.Select(one => ReferenceEquals(one, pair) ? new YamlPair(new YamlScalar(meant, pair.Key.Span, ScalarStyle.Plain), pair.Value) : one)];
        context.Try(() => Read(context, symbol, pair.Key, around), out int before);
        context.Try(() => Read(context, symbol, pair.Key, new YamlMapping(pairs, around.Span, around.IsFlow)), out int after);
        return after < before;
    }

    private static bool IsFieldOfEntry(BindingContext context, YamlPair pair) => context.Kind?.Find(pair.Key.Value) is not null;

    private static YamlPair Earlier(YamlPair a, YamlPair b) => a.Key.Span.Start < b.Key.Span.Start ? a : b;

    private static YamlPair Later(YamlPair a, YamlPair b) => a.Key.Span.Start < b.Key.Span.Start ? b : a;

    /// <summary>An estimate has its bounds in place of a value.</summary>
    private static IReadOnlyList<string> KeysOf(FieldType type) => type.Bounded is not null ? KeysOfEstimate : Keys;

    public static bool IsKey(string name) => name == Reserved || Keys.Contains(name, StringComparer.Ordinal);

    /// <summary>A slip in its only key does not make it another thing.</summary>
    private static bool HasKeyOfLongForm(YamlMapping mapping, IReadOnlyList<string> keys)
    {
        foreach (YamlPair pair in mapping.Pairs)
        {
            if (pair.Key.Value == Reserved || NearestName.Of(pair.Key.Value, keys) is not null)
                return true;
        }

        return false;
    }

    private static bool HasOwnKey(YamlMapping mapping, RecordSymbol record)
    {
        foreach (YamlPair pair in mapping.Pairs)
        {
            if (pair.Key.Value is Value or Unknown && !record.Fields.Any(field => field.Name == pair.Key.Value))
                return true;
        }

        return false;
    }
}
