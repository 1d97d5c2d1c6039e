using Dateline.Language.Binding.Bound;
using Dateline.Language.Binding.Context;
using Dateline.Language.Diagnostics;
using Dateline.Language.Linking.Entries;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Text;

namespace Dateline.Language.Linking.References;

/// <summary>Follows every name in a file, wherever it stands: in fields, lists, quotes, changes, and behind values.</summary>
internal sealed class ReferenceWalk
{
    public const string SaysField = "says";

    private static readonly ReferenceType ToSource = ReferenceType.To(BuiltIns.Source);
    private static readonly EntryIndex Nobody = EntryIndex.Of([]);

    private readonly EntryIndex _index;
    private readonly List<ReferenceUse> _missing = [];
    private readonly List<ReferenceUse> _ofOtherKind = [];
    private readonly List<Finding> _findings = [];
    private readonly HashSet<string> _namedSources = new(StringComparer.Ordinal);
    private readonly HashSet<string> _namedMiswritten = new(StringComparer.Ordinal);
    private readonly HashSet<TextSpan> _seenDefaults = [];
    private readonly List<(string Field, BoundEntry Entry, ReferenceType Needed)>? _found;
    private bool _isInDefaults;

    private ReferenceWalk(EntryIndex index, List<(string Field, BoundEntry Entry, ReferenceType Needed)>? found)
    {
        _index = index;
        _found = found;
    }

    /// <summary>An entry without a kind has its one finding already.</summary>
    /// <param name="found">Takes every field and the entry that it names; null where nobody asks.</param>
    public static FileReferences Through(
        BoundFile file, EntryIndex index, CancellationToken cancellation = default, List<(string Field, BoundEntry Entry, ReferenceType Needed)>? found = null)
    {
        var walk = new ReferenceWalk(index, found);
        for (int i = 0; i < file.Entries.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            BoundEntry entry = file.Entries[i];
            if (entry.Kind is not null)
                walk.VisitFields(entry, entry.Fields);
        }

        return new FileReferences([.. walk._missing], [.. walk._ofOtherKind], [.. walk._namedSources], [.. walk._namedMiswritten], [.. walk._findings]);
    }

    /// <summary>The ids that an entry names, whether there are such entries or not; those of defaults of its file, too.</summary>
    public static IEnumerable<string> NamesIn(BoundEntry entry)
    {
        var walk = new ReferenceWalk(Nobody, found: null);
        if (entry.Kind is not null)
            walk.VisitFields(entry, entry.Fields);
        return walk._missing.Select(use => use.Reference.Id).Distinct(StringComparer.Ordinal);
    }

    private void VisitFields(BoundEntry entry, IReadOnlyList<BoundField> fields)
    {
        for (int i = 0; i < fields.Count; i++)
        {
            BoundField field = fields[i];
            // A default is one text that many entries share: what is wrong with it is said once.
            if (field.IsDefault && !_seenDefaults.Add(field.Value.Span))
                continue;
            bool isAroundInDefaults = _isInDefaults;
            _isInDefaults |= field.IsDefault;
            Visit(entry, field.Symbol.Name, field.Value, field.Symbol.Type, field.Evidence is null ? ValuePosition.Field : ValuePosition.LongFormValue);
            RepeatedItems.Check(entry, field, _index, _findings);
            if (field.Evidence is { } evidence)
                VisitEvidence(entry, field, evidence);
            _isInDefaults = isAroundInDefaults;
        }
    }

    private void VisitEvidence(BoundEntry entry, BoundField field, Evidence evidence)
    {
        if (evidence.Sources is { } sources)
            VisitItems(entry, BuiltIns.Sources.Name, new ListValue(sources, default), ToSource);
        ListValue? reporting = evidence.Says.Count == 0 ? null : new ListValue([.. evidence.Says.Select(one => one.Source)], default);
        foreach (Report report in evidence.Says)
        {
            Follow(new ReferenceUse(entry, SaysField, report.Source, ToSource) { List = reporting });
            Visit(entry, field.Symbol.Name, report.Value, field.Symbol.Type, ValuePosition.Says);
        }

        foreach (Part part in evidence.Parts)
        {
            if (part.LongForm is { Evidence: { } ofPart } longForm)
                VisitEvidence(entry, longForm, ofPart);
        }
    }

    private void Visit(BoundEntry entry, string fieldName, BoundValue value, FieldType type, ValuePosition position)
    {
        switch (value)
        {
            case ReferenceValue reference when ReferenceWithin(type) is { } needed:
                Follow(new ReferenceUse(entry, fieldName, reference, needed, RoleOf(fieldName, needed)) { Site = new ValueSite(position, fieldName) });
                break;
            case ListValue list when type is ListType listType:
                VisitItems(entry, fieldName, list, listType.Element, listType.IsSet);
                break;
            case RecordValue record:
                VisitFields(entry, record.Fields);
                break;
            case ChangeValue change when type is ChangeType { Series.Type: ReferenceType }:
                VisitHalf(change.From, change, ValuePosition.BeforeArrow);
                VisitHalf(change.To, change, ValuePosition.AfterArrow);
                break;
            case ChangeValue ofSet when type is ChangeType { Series.Type: ListType { Element: ReferenceType member } }:
                var members = new ListValue([.. ofSet.Values], ofSet.Span);
                foreach (ReferenceValue reference in members.Items.OfType<ReferenceValue>())
                    Follow(new ReferenceUse(entry, fieldName, reference, member, RoleOf(fieldName, member)) { Change = ofSet, List = members, Site = new ValueSite(ValuePosition.Member, fieldName) { IsOfSet = true, IsInChange = true } });
                break;
        }

        void VisitHalf(BoundValue? half, ChangeValue change, ValuePosition side)
        {
            if (half is ReferenceValue reference && type is ChangeType { Series.Type: ReferenceType needed })
                Follow(new ReferenceUse(entry, fieldName, reference, needed, RoleOf(fieldName, needed)) { Change = change, Site = new ValueSite(side, fieldName) });
        }
    }

    private void VisitItems(BoundEntry entry, string fieldName, ListValue list, FieldType element, bool isOfSet = false)
    {
        for (int i = 0; i < list.Items.Count; i++)
        {
            if (list.Items[i] is ReferenceValue reference && element is ReferenceType needed)
            {
                Follow(new ReferenceUse(entry, fieldName, reference, needed, RoleOf(fieldName, needed))
                {
                    // A single id may stand without a list: its place is then that of the list.
                    Site = list.Span == reference.Span
                        ? new ValueSite(ValuePosition.Field, fieldName)
                        : new ValueSite(ValuePosition.ItemInBrackets, fieldName, IsOnlyItem: list.Items.Count + list.Others.Count == 1) { IsOfSet = isOfSet },
                    List = list,
                });
            }
            else
            {
                Visit(entry, fieldName, list.Items[i], element, ValuePosition.ItemInBrackets);
            }
        }
    }

    /// <summary>A field that takes a list may hold a single name.</summary>
    private static ReferenceType? ReferenceWithin(FieldType type) =>
        type as ReferenceType ?? (type as ListType)?.Element as ReferenceType;

    private static ReferenceRole RoleOf(string fieldName, ReferenceType needed) =>
        fieldName == "speaker" && ReferenceEquals(needed, ReferenceType.AnyActor) ? ReferenceRole.Speaker : ReferenceRole.Value;

    private static bool MayBeOfAnyKind(KindSymbol kind)
    {
        for (KindSymbol? at = kind; at is not null; at = at.Base)
        {
            if (at.HasUnknownBase)
                return true;
        }

        return false;
    }

    /// <summary>Of kinds that extend one, a source may know no more than that one.</summary>
    private static bool MayBeOne(KindSymbol kind, KindSymbol other) =>
        ReferenceEquals(RootOf(kind), RootOf(other)) || MayBeOfAnyKind(kind) || MayBeOfAnyKind(other);

    private static KindSymbol RootOf(KindSymbol kind)
    {
        while (kind.Base is { } extended)
            kind = extended;
        return kind;
    }

    private void Follow(in ReferenceUse use)
    {
        BoundEntry? found = _index.Find(use.Reference.Id);
        if (found?.WrittenId is not null)
            _namedMiswritten.Add(found.Id);
        if (found is null)
            _missing.Add(use with { IsOfDefaults = _isInDefaults });
        else if (found.Kind is { } another && !use.Fits(another) && !MayBeOfAnyKind(another) && !_index.IsRepeated(found.Id))
            _ofOtherKind.Add(use with { IsOfDefaults = _isInDefaults });
        else if (ReferenceEquals(found, use.Entry))
            FollowToItself(use);
        else if (found.Kind is { } itsKind)
        {
            _found?.Add((use.FieldName, found, use.Needed));
            if (use.FieldName == BuiltIns.PerhapsSameEntity.Name && use.Entry.Kind is { } kind && !MayBeOne(kind, itsKind))
                _findings.Add(ItemFindings.CannotBeOne(use, found));
            else if (itsKind.Is(BuiltIns.Source) && use.FieldName != BuiltIns.PerhapsSameEntity.Name)
                _namedSources.Add(found.Id);
        }
    }

    /// <summary>
    /// An entity may well stand for itself. Of what a default says for all entries of a file, an event that it names is none,
    /// and <c>after</c> has a finding of its own.
    /// </summary>
    private void FollowToItself(in ReferenceUse use)
    {
        bool isAsked = use.Entry.Kind?.Category == KindCategory.Event || use.FieldName == BuiltIns.PerhapsSameEntity.Name;
        bool isMeant = isAsked && !_isInDefaults && !_index.IsRepeated(use.Entry.Id);
        if (isMeant && use.FieldName != BuiltIns.After.Name && use.FieldName != BuiltIns.Before.Name)
            _findings.Add(ItemFindings.RefersToItself(use));
    }
}
