using Dateline.Language.Binding.Bound;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Language.Linking.Alike;

/// <summary>Two entries of one kind, field by field.</summary>
internal sealed class Comparison
{
    private static readonly HashSet<FieldSymbol> NotCompared =
    [
        BuiltIns.Sources, BuiltIns.Except, BuiltIns.Formerly, BuiltIns.Draft, BuiltIns.StatusField, BuiltIns.PerhapsSameEvent, BuiltIns.PerhapsSameEntity,
    ];

    private readonly List<string> _shared = [];
    private int _ownShared;
    private bool _isOneSided;

    private Comparison()
    {
    }

    /// <summary>The fields in which they agree, in the order of the first.</summary>
    public IReadOnlyList<string> Shared => _shared;

    /// <returns>Null where they are not alike, as nearly always: then nothing is made.</returns>
    /// <param name="idOf">The id that stands for an entry wherever it is named.</param>
    public static Comparison? Of(BoundEntry first, BoundEntry second, Func<string, string> idOf)
    {
        bool isOfObservations = first.Kind!.Category == KindCategory.Observation;
        if (Differ(first, second, idOf, isOfObservations))
            return null;
        var comparison = new Comparison();
        comparison.Count(first, second);
        if (isOfObservations)
        {
            // Its day and its entity are the same, so that each has to state a value, and nothing that the other does not.
            bool statesAValue = comparison._shared.Exists(static name => !BuiltIns.AsOf.Fields.Any(field => field.Name == name));
            return !comparison._isOneSided && statesAValue ? comparison : null;
        }

        bool isEvent = first.Kind!.Category == KindCategory.Event;
        bool isOfOneDay = first.Find(BuiltIns.Date)?.Value is DateValue { Date.IsExactDay: true };
        // Beside its day, its name or its address each has to say something, and more where the day is not known: a file's
        // defaults are the same for all.
        int enough = isEvent ? isOfOneDay ? 2 : 3 : comparison._isOneSided ? 2 : 1;
        bool isSure = !comparison._isOneSided || !isEvent || isOfOneDay;
        return comparison._ownShared >= enough && isSure && !Names(first, second) && !Names(second, first) ? comparison : null;
    }

    /// <summary>
    /// What an event has in common with one of its kind and date that is disproven: the references that both have, if all of them are the same.
    /// Where the day is not known, or neither refers to anything, nothing else may differ either.
    /// </summary>
    /// <returns>Null where they are not alike, or one names the other.</returns>
    public static IReadOnlyList<string>? SharedWithDisproven(BoundEntry disproven, BoundEntry entry)
    {
        var comparison = new Comparison();
        comparison.Count(disproven, entry);
        List<FieldSymbol> references = [.. disproven.Fields.Where(field => IsCompared(field) && IsReference(field.Symbol.Type) && entry.Find(field.Symbol) is not null).Select(field => field.Symbol)];
        bool isOfOneDay = disproven.Find(BuiltIns.Date)?.Value is DateValue { Date.IsExactDay: true };
        bool areAlike = isOfOneDay && references.Count > 0
            ? references.TrueForAll(symbol => AreSame(disproven.Find(symbol)!.Value, entry.Find(symbol)!.Value, static id => id))
            : comparison._ownShared >= (isOfOneDay ? 2 : 3) && !Contradict(disproven, entry, static id => id, areObservations: false);
        if (!areAlike || Names(disproven, entry) || Names(entry, disproven))
            return null;
        return isOfOneDay && references.Count > 0 ? ["date", .. references.Select(symbol => symbol.Name)] : comparison._shared;
    }

    private static bool IsReference(FieldType type) => type is ReferenceType or ListType { Element: ReferenceType };

    /// <summary>Whether they say anything that cannot both be so of one thing.</summary>
    private static bool Differ(BoundEntry first, BoundEntry second, Func<string, string> idOf, bool areObservations) =>
        StatusOf(first) != StatusOf(second) || Contradict(first, second, idOf, areObservations);

    private static bool Contradict(BoundEntry first, BoundEntry second, Func<string, string> idOf, bool areObservations)
    {
        if (areObservations && !AreSameList((first.Find(BuiltIns.Sources)?.Value as ListValue)?.Items, (second.Find(BuiltIns.Sources)?.Value as ListValue)?.Items, idOf))
            return true;
        for (int i = 0; i < first.Fields.Count; i++)
        {
            BoundField field = first.Fields[i];
            if (!IsCompared(field))
                continue;
            // Whether a series moved twice, the series tells.
            if (field.Value is ChangeValue)
                return true;
            if (second.Find(field.Symbol) is not { } other)
                continue;
            if (!AreSame(field.Value, other.Value, idOf) || (areObservations && !HaveSameEvidence(field.Evidence, other.Evidence, idOf)))
                return true;
        }

        return false;
    }

    private void Count(BoundEntry first, BoundEntry second)
    {
        int stated = 0;
        for (int i = 0; i < first.Fields.Count; i++)
        {
            BoundField field = first.Fields[i];
            if (!IsCompared(field))
                continue;
            BoundField? other = second.Find(field.Symbol);
            _isOneSided |= other is null;
            if (other is null)
                continue;
            stated++;
            if (field.Value is UnknownValue)
                continue;
            _shared.Add(field.Symbol.Name);
            _ownShared += field.IsDefault && other.IsDefault ? 0 : 1;
        }

        _isOneSided |= stated < second.Fields.Count(IsCompared);
    }

    /// <summary>Sources report one thing in several places; what an entry is excused from says nothing of what it is.</summary>
    private static bool IsCompared(BoundField field) => !NotCompared.Contains(field.Symbol);

    public static string StatusOf(BoundEntry entry) => (entry.Find(BuiltIns.StatusField)?.Value as ChoiceValue)?.Option ?? "happened";

    /// <summary>What is at fault may be anything, and is never the same.</summary>
    private static bool AreSame(BoundValue one, BoundValue other, Func<string, string> idOf) => (one, other) switch
    {
        (UnknownValue, UnknownValue) => true,
        (NobodyValue, NobodyValue) => true,
        (DateValue a, DateValue b) => a.Date.Equals(b.Date),
        (IntegerValue a, IntegerValue b) => a.Number == b.Number,
        (NumberValue a, NumberValue b) => a.Number == b.Number,
        (EstimateValue a, EstimateValue b) => a.Estimate == b.Estimate,
        (TextValue a, TextValue b) => a.Text == b.Text,
        (FlagValue a, FlagValue b) => a.IsSet == b.IsSet,
        (ChoiceValue a, ChoiceValue b) => a.Option == b.Option,
        (UrlValue a, UrlValue b) => a.Url == b.Url,
        (MomentValue a, MomentValue b) => a.Moment == b.Moment,
        (DurationValue a, DurationValue b) => a.Duration == b.Duration,
        (ReferenceValue a, ReferenceValue b) => idOf(a.Id) == idOf(b.Id) && AreSame(a.Distance, b.Distance),
        (ListValue a, ListValue b) => a.Others.Count == b.Others.Count && AreSameItems(a.Items, b.Items, idOf),
        (RecordValue a, RecordValue b) => AreSameFields(a, b, idOf),
        _ => false,
    };

    /// <summary>As far as they are written: two weeks and 14 days are the same, at least a year and at most a year are not.</summary>
    private static bool AreSame(EventDistance? one, EventDistance? other) =>
        one?.AtLeast?.Value.Duration == other?.AtLeast?.Value.Duration && one?.AtMost?.Value.Duration == other?.AtMost?.Value.Duration;

    private static bool AreSameItems(IReadOnlyList<BoundValue> one, IReadOnlyList<BoundValue> other, Func<string, string> idOf)
    {
        if (one.Count != other.Count)
            return false;
        for (int i = 0; i < one.Count; i++)
        {
            if (!AreSame(one[i], other[i], idOf))
                return false;
        }

        return true;
    }

    private static bool AreSameFields(RecordValue one, RecordValue other, Func<string, string> idOf) =>
        one.Fields.Count == other.Fields.Count && one.Fields.All(field => other.Find(field.Symbol.Name) is { } same && AreSame(field.Value, same.Value, idOf));

    /// <summary>Who counts again has it from another source, or says how it was counted.</summary>
    private static bool HaveSameEvidence(Evidence? one, Evidence? other, Func<string, string> idOf) =>
        one?.IsDamaged != true
        && other?.IsDamaged != true
        && AreSameList(one?.Sources, other?.Sources, idOf)
        && AreSameList(one?.Says.Select(report => report.Source).ToArray(), other?.Says.Select(report => report.Source).ToArray(), idOf)
        && one?.Note?.Text == other?.Note?.Text;

    /// <summary>In whatever order.</summary>
    private static bool AreSameList(IReadOnlyList<BoundValue>? one, IReadOnlyList<BoundValue>? other, Func<string, string> idOf) =>
        IdsIn(one, idOf) is { } ids && IdsIn(other, idOf) is { } others && ids.SetEquals(others);

    /// <summary>Null where one of them cannot be read.</summary>
    private static HashSet<string>? IdsIn(IReadOnlyList<BoundValue>? items, Func<string, string> idOf)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (BoundValue item in items ?? [])
        {
            if (item is not ReferenceValue reference)
                return null;
            ids.Add(idOf(reference.Id));
        }

        return ids;
    }

    /// <summary>Who names the other knows of it.</summary>
    private static bool Names(BoundEntry entry, BoundEntry other)
    {
        var search = new NameSearch(other.Id);
        return !ValueWalk.Through(entry.Fields, ref search);
    }

    private readonly struct NameSearch(string id) : IValueVisitor
    {
        public bool Leaves(BoundField field) => true;

        public bool Enters(RecordValue record) => true;

        public bool Visits(BoundValue value) => value is not ReferenceValue reference || reference.Id != id;
    }
}
