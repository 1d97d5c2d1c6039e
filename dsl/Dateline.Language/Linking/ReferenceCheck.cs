using Dateline.Language.Binding;
using Dateline.Language.Binding.Findings;
using Dateline.Language.Diagnostics;
using Dateline.Language.Schema;
using Dateline.Language.Text;

namespace Dateline.Language.Linking;

/// <summary>Follows every name of an entry, wherever it stands: in fields, lists, quotes, changes, and behind values.</summary>
internal sealed class ReferenceCheck(EntryIndex index, MiswrittenIds miswritten, LostIds lost, List<Finding> findings)
{
    private const string SaysField = "says";

    private static readonly ReferenceType ToSource = ReferenceType.To(BuiltIns.Source);

    private readonly List<ReferenceUse> _missing = [];
    private readonly List<ReferenceUse> _ofOtherKind = [];
    private readonly List<(string Field, BoundEntry Entry)> _found = [];
    private readonly HashSet<string> _namedSources = new(StringComparer.Ordinal);
    private readonly HashSet<(string Path, TextSpan Span)> _seenDefaults = [];
    private bool _isInDefaults;

    /// <summary>An entry without a kind has its one finding already.</summary>
    /// <returns>The ids of the sources that another entry names.</returns>
    public ISet<string> Run()
    {
        for (int i = 0; i < index.Entries.Count; i++)
        {
            BoundEntry entry = index.Entries[i];
            if (entry.Kind is not null)
                VisitFields(entry, entry.Fields);
        }

        if (_missing.Count + _ofOtherKind.Count > 0)
            Report();
        return _namedSources;
    }

    private void Report()
    {
        var suggestions = new ReferenceSuggestions(index);
        var suitable = new SuitableIds(index);
        var known = new KnownUses(_found);
        foreach (ReferenceUse use in _missing.Where(use => IsStandIn(use)))
            findings.Add(ShapeFindings.Placeholder(use.Place, use.Reference.Id, use.Site) with { Subject = use.Subject });
        var ofNobody = new List<IReadOnlyList<ReferenceUse>>();
        foreach (IGrouping<string, ReferenceUse> group in _missing.Where(use => !IsStandIn(use)).GroupBy(use => use.Reference.Id, StringComparer.Ordinal))
        {
            IReadOnlyList<ReferenceUse> uses = [.. group];
            if (uses.All(one => Vacancies.Are(one)))
                findings.Add(ReferenceFindings.Nobody(uses));
            else if (Suggested(uses, suggestions, suitable).Id is not { } near)
                ofNobody.Add(uses);
            else if (miswritten.Explain(group.Key, near, uses.Select(one => one.Place)))
                continue;
            else if (uses.Count > 1)
                ofNobody.Add(uses); // A slip of the hand is seldom made twice.
            else
                findings.AddRange(LeadNowhere(uses, suggestions, suitable, known));
        }

        List<IReadOnlyList<ReferenceUse>> nowhere = [.. OverwrittenIds.Explain(lost.Explain(ofNobody), index, findings)];
        if (MissingFile.IsLikely(nowhere.Count(uses => Suggested(uses, suggestions, suitable).Id is null)))
            findings.Add(MissingFile.Of(nowhere));
        else
            findings.AddRange(nowhere.SelectMany(uses => LeadNowhere(uses, suggestions, suitable, known)));

        foreach (ReferenceUse use in _ofOtherKind)
            findings.Add(ReferenceFindings.IsOfAnotherKind(use, index.Find(use.Reference.Id)!, suitable.Of(use, suggestions.ForFitting(use.Wanted)), Offered([use], suggestions, suitable, known)));
    }

    /// <summary>
    /// One finding for all uses of a name. What is offered is written in all of these places, so it has to suit each; where other kinds
    /// of entries are asked for and one place has an offer of its own, there are several slips that look alike.
    /// </summary>
    private static IEnumerable<Finding> LeadNowhere(IReadOnlyList<ReferenceUse> uses, ReferenceSuggestions suggestions, SuitableIds suitable, KnownUses known)
    {
        Suggestion suggested = Suggested(uses, suggestions, suitable);
        List<IGrouping<ReferenceType, ReferenceUse>> byNeed = suggested.Id is null ? [.. uses.GroupBy(use => use.Needed)] : [];
        return byNeed.Count > 1 && byNeed.Exists(ofOne => Suggested([.. ofOne], suggestions, suitable).Id is not null)
            ? byNeed.Select(ofOne => Of([.. ofOne], Suggested([.. ofOne], suggestions, suitable)))
            : [Of(uses, suggested)];

        Finding Of(IReadOnlyList<ReferenceUse> ofNeed, Suggestion meant)
        {
            int fitting = suggestions.Fitting(ofNeed[0].Needed).Count;
            return RepeatedMistake.Of(
                ReferenceFindings.LeadsNowhere(ofNeed[0], meant, fitting, Offered(ofNeed, suggestions, suitable, known)),
                [.. ofNeed.Skip(1).Select(other => other.Place).Distinct()]);
        }
    }

    private static Suggestion Suggested(IReadOnlyList<ReferenceUse> uses, ReferenceSuggestions suggestions, SuitableIds suitable) =>
        uses.Aggregate(suggestions.For(uses[0].Wanted), (offered, one) => suitable.Of(one, offered));

    /// <summary>The ids that may stand in each of these places, the likeliest first; empty where there are none, or too many.</summary>
    private static IReadOnlyList<string> Offered(IReadOnlyList<ReferenceUse> uses, ReferenceSuggestions suggestions, SuitableIds suitable, KnownUses known)
    {
        IReadOnlyList<BoundEntry> fitting = suggestions.Fitting(uses[0].Needed);
        return fitting.Count > ReferenceFindings.MostListed
            ? []
            : known.BestFirst(uses[0].FieldName, [.. fitting.Where(entry => uses.All(use => suitable.Of(use, entry.Id) is not null))]);
    }

    /// <summary>A word for "nobody knows", where no entry has it for its id. In a series it may say that there was nobody.</summary>
    private static bool IsStandIn(in ReferenceUse use) =>
        use.FieldName != SaysField && StandIns.Contain(use.Reference.Id) && !Vacancies.Are(use);

    private void VisitFields(BoundEntry entry, IReadOnlyList<BoundField> fields)
    {
        for (int i = 0; i < fields.Count; i++)
        {
            BoundField field = fields[i];
            // A default is one text that many entries share: what is wrong with it is said once.
            if (field.IsDefault && !_seenDefaults.Add((entry.File.Path, field.Value.Span)))
                continue;
            bool isAroundInDefaults = _isInDefaults;
            _isInDefaults |= field.IsDefault;
            Visit(entry, field.Symbol.Name, field.Value, field.Symbol.Type, field.Evidence is null ? ValuePosition.Field : ValuePosition.LongFormValue);
            RepeatedItems.Check(entry, field, index, findings);
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
                VisitItems(entry, fieldName, list, listType.Element);
                break;
            case RecordValue record:
                VisitFields(entry, record.Fields);
                break;
            case ChangeValue change when type is ChangeType { Series.Type: ReferenceType }:
                VisitHalf(change.From, change, ValuePosition.BeforeArrow);
                VisitHalf(change.To, change, ValuePosition.AfterArrow);
                break;
        }

        void VisitHalf(BoundValue? half, ChangeValue change, ValuePosition side)
        {
            if (half is ReferenceValue reference && type is ChangeType { Series.Type: ReferenceType needed })
                Follow(new ReferenceUse(entry, fieldName, reference, needed, RoleOf(fieldName, needed)) { Change = change, Site = new ValueSite(side, fieldName) });
        }
    }

    private void VisitItems(BoundEntry entry, string fieldName, ListValue list, FieldType element)
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
                        : new ValueSite(ValuePosition.ItemInBrackets, fieldName, IsOnlyItem: list.Items.Count == 1),
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

    private void Follow(in ReferenceUse use)
    {
        BoundEntry? found = index.Find(use.Reference.Id);
        if (found is not null)
            miswritten.Use(found);
        if (found is null)
            _missing.Add(use with { IsOfDefaults = _isInDefaults });
        else if (found.Kind is { } kind && !use.Fits(kind) && !MayBeOfAnyKind(kind) && !index.IsRepeated(found.Id))
            _ofOtherKind.Add(use with { IsOfDefaults = _isInDefaults });
        else if (ReferenceEquals(found, use.Entry))
            FollowToItself(use);
        else if (found.Kind is { } itsKind)
        {
            _found.Add((use.FieldName, found));
            if (itsKind.Is(BuiltIns.Source))
                _namedSources.Add(found.Id);
        }
    }

    /// <summary>
    /// An entity may well stand for itself. Of what a default says for all entries of a file, an event that it names is none,
    /// and <c>after</c> has a finding of its own.
    /// </summary>
    private void FollowToItself(in ReferenceUse use)
    {
        bool isMeant = use.Entry.Kind?.Category == KindCategory.Event && !_isInDefaults && !index.IsRepeated(use.Entry.Id);
        if (isMeant && use.FieldName != BuiltIns.After.Name)
            findings.Add(ItemFindings.RefersToItself(use));
    }
}
