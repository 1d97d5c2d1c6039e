using Dateline.Editing.Answers;
using Dateline.Editing.Snapshots;
using Dateline.Editing.Wording;
using Dateline.Editing.Written;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Binding.Context;
using Dateline.Language.Binding.Values.Signs;
using Dateline.Language.Diagnostics;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Text;
using Dateline.Language.Workspace.Timelines;
using Dateline.Language.Yaml.Nodes;
using Dateline.Logic;

namespace Dateline.Editing.Forms;

/// <summary>Shows an entry as a form. What it does not know it shows as text: it drops nothing.</summary>
internal sealed class FormBuilder
{
    /// <summary>What no source breaks down.</summary>
    private const string Rest = "rest";

    private readonly WrittenEntry _entry;
    private readonly Dictionary<string, BoundEntry> _entries = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<Finding> _findings;
    private readonly IReadOnlyList<SeriesSymbol> _series;

    private FormBuilder(WrittenEntry entry, TimelineState? timeline, IReadOnlyList<Finding> findings)
    {
        _entry = entry;
        _series = timeline is null ? [] : Snapshot.SchemaOf(timeline)?.Series ?? [];
        TextSpan span = entry.Text.Span;
        _findings = [.. findings.Where(finding => finding.Place.Path == entry.Text.Lines.File.Path && finding.Place.Span.Start >= span.Start && finding.Place.Span.Start <= span.End)];
        foreach (BoundEntry other in timeline is null ? [] : Snapshot.EntriesOf(timeline))
            _entries.TryAdd(other.Id, other);
    }

    /// <param name="findings">What a check says.</param>
    public static EntryForm Of(WrittenEntry entry, TimelineState? timeline, IReadOnlyList<Finding> findings)
    {
        var builder = new FormBuilder(entry, timeline, findings);
        KindSymbol? kind = entry.Kind?.Kind;
        HashSet<string> there = [.. entry.Root.Parts.Select(part => part.Name)];
        List<FieldSymbol> absent = [.. (entry.Kind?.ByNearness ?? []).Where(field => !there.Contains(field.Name) && builder.Fits(field))];
        return new EntryForm(
            entry.Text.Lines.File.Path,
            entry.Text.Pair.Key.Value,
            kind?.Name ?? "",
            kind is null ? "" : NameWords.InWords(kind.Name),
            kind?.Category,
            kind is null ? "" : FieldDocs.OfKind(kind),
            entry.Text.Span,
            entry.Text.SpanOf(entry.Text.Pair.Key),
            [.. entry.Root.Parts.Where(part => kind is null || part.Name != "kind").Select(builder.FieldOf)],
            [.. absent.Where(KindTable.IsRequired).Select(field => OfferOf(field.Name, field, isRequired: true))],
            [.. absent.Where(field => !KindTable.IsRequired(field)).Select(builder.OptionOf)]);
    }

    public static FormOffer OfferOf(string path, FieldSymbol field, bool isRequired) =>
        new(path, field.Name, NameWords.InWords(field.Name), FormInputs.Of(field.Type), TypeWords.Of(field.Type), FieldDocs.Of(field), isRequired)
        {
            Unit = field.Unit ?? "",
            Options = FormInputs.OptionsOf(field.Type),
            NamesEntries = CandidateRules.NeededBy(field.Type) is not null,
        };

    private FormOffer OptionOf(FieldSymbol field) => _series.FirstOrDefault(series => ReferenceEquals(series.Observation, field)) is { } series
        ? OfferOf(field.Name, field, isRequired: false) with { Doc = series.Doc ?? "", Unit = series.Unit ?? "" }
        : OfferOf(field.Name, field, isRequired: false);

    /// <summary>An entity is asked for its own series alone.</summary>
    private bool Fits(FieldSymbol field)
    {
        if (_series.FirstOrDefault(series => ReferenceEquals(series.Observation, field)) is not { } series)
            return true;
        return _entry.Root.Find("entity")?.Value is not YamlScalar { Value: var id } || !_entries.TryGetValue(id, out BoundEntry? entity) || entity.Kind?.Is(series.Of) != false;
    }

    private FormField FieldOf(WrittenValue value)
    {
        YamlNode shown = value.Value ?? value.Node;
        TextSpan span = _entry.Text.SpanOf(shown);
        FormInput input = InputOf(value);
        bool isField = value.Role is ValueRole.Field or ValueRole.Beside;
        string name = value.Name.Length > 0 ? value.Name : value.Symbol?.Name ?? "";
        FormSet set = input == FormInput.Members && shown is YamlScalar change ? FormSet.Of(change, id => ShownOf(id, CandidateRules.NeededBy(value.Type))) : FormSet.None;
        return new FormField(
            value.Path,
            value.Name,
            LabelOf(value),
            input,
            value.Type is null ? "" : TypeWords.Of(value.Type),
            shown is YamlScalar scalar ? scalar.Value : _entry.Text.TextOf(shown).TrimEnd(),
            span,
            value.Pair is { } pair ? _entry.Text.SpanOf(pair.Key) : new TextSpan(span.Start, 0),
            isField && value.Symbol is { } required && KindTable.IsRequired(required),
            value.LongForm is not null,
            value.IsUnknown)
        {
            Doc = isField && value.Symbol is { } symbol ? FieldDocs.Of(symbol) : FieldDocs.OfKey(name),
            Unit = value.Role is ValueRole.Field && value.Symbol?.Unit is { } unit ? unit : "",
            Options = FormInputs.OptionsOf(value.Type),
            Shown = input == FormInput.Reference && shown is YamlScalar { Value: var id } ? ShownOf(id, value.Type) : "",
            ShownHalves = input == FormInput.Change && shown is YamlScalar halves && CandidateRules.NeededBy(value.Type) is { } needed ? [.. HalvesIn(halves.Value, needed)] : [],
            Members = set.Members,
            IsWhole = set.IsWhole,
            IsOpen = set.IsOpen,
            NamesEntries = CandidateRules.NeededBy(value.Type) is not null,
            Parts = [.. value.Parts.Select(FieldOf)],
            Details = [.. value.Details.Select(FieldOf)],
            Offers = OffersOf(value),
            Problems = ProblemsOf(value),
        };
    }

    private IEnumerable<string> HalvesIn(string change, ReferenceType needed)
    {
        int arrow = Arrows.FindProper(change, out int length);
        return arrow < 0 ? [] : [ShownOf(change[..arrow].Trim(), needed), ShownOf(change[(arrow + length)..].Trim(), needed)];
    }

    private string ShownOf(string id, FieldType? type) => _entries.TryGetValue(id, out BoundEntry? named) ? EntryWords.TitleOf(named)
        : id == Nobody.Word && type is ReferenceType { MayBeNobody: true } ? "there is nobody"
        : "";

    /// <summary>What cannot be read as its type asks is shown as it is written.</summary>
    private static FormInput InputOf(WrittenValue value)
    {
        if (value.Role == ValueRole.Group || value.Bounds is not null)
            return FormInput.Record;
        if (value.Type is null || value.Value is null)
            return FormInput.Raw;
        if (value.IsUnknown)
            return FormInputs.Of(value.Type);
        if (value is { Type: ReferenceType { Group: not null }, Value: YamlMapping })
            return FormInput.Record;
        bool fits = value.Type switch
        {
            ListType { AcceptsSingle: true } => value.Value is YamlSequence || EntryIsEmpty(value.Value) || value.Parts.Count > 0,
            ListType => value.Value is YamlSequence || EntryIsEmpty(value.Value),
            RecordType or WaiversType => value.Value is YamlMapping || EntryIsEmpty(value.Value),
            _ => value.Value is YamlScalar,
        };
        return fits ? FormInputs.Of(value.Type) : FormInput.Raw;
    }

    private static bool EntryIsEmpty(YamlNode node) => node is YamlScalar { Span.Length: 0 };

    private string LabelOf(WrittenValue value)
    {
        if (value.Role == ValueRole.Item)
            return "";
        return value.Role == ValueRole.Detail && _entries.TryGetValue(value.Name, out BoundEntry? source) && source.Kind?.Is(BuiltIns.Source) == true
            ? EntryWords.TitleOf(source)
            : NameWords.InWords(value.Name);
    }

    private static IReadOnlyList<FormOffer> OffersOf(WrittenValue value)
    {
        var offers = new List<FormOffer>();
        RecordSymbol? record = value.Type is RecordType ofRecord ? ofRecord.Record
            : value is { Type: ReferenceType { Group: { } group }, Value: YamlMapping } ? group
            : value is { Type: ReferenceType { Group: { } beside }, Value: YamlScalar { Span.Length: > 0 } } ? beside
            : null;
        if (value is { Bounds: not null, Type: ScalarType { Exact: var exact } })
        {
            offers.AddRange(FieldDocs.Bounds
                .Where(bound => value.Parts.All(part => part.Name != bound))
                .Select(bound => new FormOffer($"{value.Path}/{bound}", bound, NameWords.InWords(bound), FormInputs.Of(exact), TypeWords.Of(exact), FieldDocs.OfKey(bound), false)));
        }

        if (value is { IsReport: true, Value: YamlScalar { Span.Length: > 0 } or YamlSequence { IsFlow: true } })
        {
            offers.AddRange(FieldDocs.PlaceOfReport
                .Where(place => value.Details.All(detail => detail.Name != place.Name))
                .Select(place => OfferOf($"{value.Path}/{place.Name}", place, isRequired: false)));
        }

        if (value is { Role: ValueRole.Group, Name: "parts", Symbol: { Parts: { } names } ofNumber })
        {
            FieldType type = (ofNumber.Type as ChangeType)?.Series.Type ?? ofNumber.Type;
            offers.AddRange(names.Append(Rest).Where(name => value.Parts.All(part => part.Name != name))
                .Select(name => new FormOffer($"{value.Path}/{name}", name, NameWords.InWords(name), FormInputs.Of(type), TypeWords.Of(type), "", false) { Unit = ofNumber.Unit ?? "" }));
        }

        if (record is not null && !value.IsUnknown)
        {
            bool isOneThere = record.OneOf.Any(one => value.Parts.Any(part => part.Name == one));
            offers.AddRange(record.Fields
                .Where(field => value.Parts.All(part => part.Name != field.Name) && !(value.Value is YamlScalar && KindTable.IsRequired(field)) && !(isOneThere && record.OneOf.Contains(field.Name)))
                .Select(field => OfferOf($"{value.Path}/{field.Name}", field, KindTable.IsRequired(field))));
        }
        else if (value.Role == ValueRole.Field && value.Type is not (null or RecordType or WaiversType or ListType { Element: RecordType }) && value.Symbol is { Name: not ("kind" or "sources") })
        {
            bool hasParts = value.Type is ScalarType { Kind: ScalarKind.Count or ScalarKind.Integer or ScalarKind.Number };
            offers.AddRange(FieldDocs.LongForm
                .Where(key => key != "value" && !(key == "parts" && !hasParts) && !(key == "unknown" && (value.IsUnknown || value.Bounds is not null)) && value.Details.All(detail => detail.Name != key))
                .Select(key => new FormOffer($"{value.Path}/{key}", key, NameWords.InWords(key), key is "sources" ? FormInput.List : key is "says" or "parts" ? FormInput.Record : FormInput.Text, "", FieldDocs.OfKey(key), false)));
        }

        return offers;
    }

    private IReadOnlyList<string> ProblemsOf(WrittenValue value)
    {
        if (_findings.Count == 0 || value.Role == ValueRole.Item)
            return [];
        TextSpan node = _entry.Text.SpanOf(value.Node);
        int start = value.Pair is { } pair ? _entry.Text.SpanOf(pair.Key).Start : node.Start;
        return [.. _findings.Where(finding => finding.Place.Span.Start >= start && finding.Place.Span.Start <= Math.Max(node.End - 1, start)).Select(finding => finding.Message)];
    }
}
