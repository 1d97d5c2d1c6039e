using Dateline.Language.Binding.Bound;
using Dateline.Language.Linking;
using Dateline.Language.Linking.Ids;
using Dateline.Language.Linking.Suspects;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Series.Books;
using Dateline.Language.Series.Breaks;
using Dateline.Language.Series.Limits;
using Dateline.Language.Series.Moves;
using Dateline.Language.Yaml.Drafts;

namespace Dateline.Language.Series.Reading;

/// <summary>Finds every move in a file, and where one may be hidden in what cannot be read or placed.</summary>
internal sealed class FileMoveReader
{
    private readonly LinkedTimeline _timeline;
    private readonly SeriesSlots _slots;
    private readonly IReadOnlyList<SeriesSymbol> _series;
    private readonly List<SeriesNote> _notes = [];
    private readonly List<RuleFinding> _findings = [];

    private FileMoveReader(LinkedTimeline timeline, SeriesSlots slots)
    {
        _timeline = timeline;
        _slots = slots;
        _series = slots.Series;
    }

    public static FileMoves Read(BoundFile file, LinkedTimeline timeline, SeriesSlots slots, CancellationToken cancellation) =>
        new FileMoveReader(timeline, slots).Read(file, cancellation);

    private FileMoves Read(BoundFile file, CancellationToken cancellation)
    {
        foreach (LostId lost in file.LostIds)
            ReadLost(LostIds.KindOf(lost.Kind, _timeline.Schema));
        for (int i = 0; i < file.Entries.Count && _series.Count > 0; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            BoundEntry entry = file.Entries[i];
            if (entry.Kind is null)
                ReadOfUnknownKind(entry);
            else if (ReferenceEquals(entry.Kind, BuiltIns.AsOf))
                ReadObservations(entry);
            else if (_slots.Of(entry.Kind) is { Count: > 0 } slots)
                ReadChanges(entry, slots);
        }

        return new FileMoves([.. _notes], [.. _findings]);
    }

    /// <summary>An entry without its id may have moved, or stated, whatever those of its kind do, on any day.</summary>
    private void ReadLost(KindSymbol? kind)
    {
        foreach (SeriesSymbol series in _series)
        {
            if (kind is null || _slots.Of(kind).Any(slot => slot.Series == series))
                Note(series, null, NoteKind.Doubt, PositionRange.Anywhere);
            else if (ReferenceEquals(kind, BuiltIns.AsOf))
                Note(series, null, NoteKind.LostStatement, PositionRange.Anywhere);
        }
    }

    private void ReadChanges(BoundEntry entry, IReadOnlyList<ChangeSlot> slots)
    {
        bool? hasHappened = HasHappened(entry);
        if (hasHappened == false)
        {
            ReadNotHappened(entry, slots);
            return;
        }

        var place = MovePlace.OfChange(entry, _timeline.After);
        bool isRepeated = _timeline.Index.IsRepeated(entry.Id);
        for (int i = 0; i < slots.Count; i++)
        {
            ChangeSlot slot = slots[i];
            BoundField? field = entry.Find(slot.Field);
            if (field is null && slot.Field.IsOptional && !entry.IsDamaged)
                continue;
            string? entityId = slot.EntityField is null ? null : EntityIn(entry, slot.EntityField, slot.Series);
            MoveEffect? effect = field is null ? null : MoveEffects.OfChange(field.Value, slot.Series, _timeline.Index);
            if (field is null || effect is null || hasHappened is null || isRepeated)
                Note(slot.Series, entityId, NoteKind.Doubt, place.Range);
            else
                Place(place.MoveOf(entry, field, slot.Series, effect.Value, slot.EntityField is null ? null : entry.Find(slot.EntityField)), slot, entityId);
        }
    }

    /// <summary>It moves nothing, but it may be what connects two others.</summary>
    private void ReadNotHappened(BoundEntry entry, IReadOnlyList<ChangeSlot> slots)
    {
        foreach (ChangeSlot slot in slots)
        {
            if (slot.EntityField is null || entry.Find(slot.Field) is not { } field || EntityIn(entry, slot.EntityField, slot.Series) is not { } entityId)
                continue;
            if (MoveEffects.OfChange(field.Value, slot.Series, _timeline.Index) is { Kind: MoveKind.Change, HasFrom: true } effect)
                Note(MovePlace.OfChange(entry, _timeline.After).MoveOf(entry, field, slot.Series, effect, entry.Find(slot.EntityField)), entityId, NoteKind.NotHappened);
        }
    }

    private void Place(SeriesMove move, ChangeSlot slot, string? entityId)
    {
        if (entityId is null)
        {
            Note(move, null, NoteKind.Homeless);
            Note(move.Series, null, NoteKind.Doubt, move.Range);
            if (slot.EntityField is { IsOptional: true } left && !move.Entry.IsDamaged && move.Entry.Find(left) is null)
                _findings.Add(MoveFindings.SaysNotWhose(move, left));
        }
        else if (move.When is not null)
        {
            Note(move, entityId, NoteKind.Move);
        }
        else if (move.Effect is { Kind: MoveKind.Change, To.IsKnown: true } || move.Series.Type is ListType)
        {
            Note(move, entityId, NoteKind.Undated);
        }
        else
        {
            Note(move.Series, entityId, NoteKind.Doubt, move.Range);
        }
    }

    private void Note(SeriesMove move, string? entityId, NoteKind kind) => _notes.Add(new SeriesNote(move.Series, entityId, kind, move, move.Range));

    private void Note(SeriesSymbol series, string? entityId, NoteKind kind, in PositionRange range) => _notes.Add(new SeriesNote(series, entityId, kind, null, range));

    private void ReadObservations(BoundEntry entry)
    {
        var place = MovePlace.OfObservation(entry, _timeline.After);
        bool isRepeated = _timeline.Index.IsRepeated(entry.Id);
        for (int i = 0; i < entry.Fields.Count; i++)
        {
            BoundField field = entry.Fields[i];
            // "Looked for, not found" states nothing.
            if (field.Value is UnknownValue || _slots.StatedBy(field.Symbol) is not { } series)
                continue;
            string? entityId = EntityIn(entry, BuiltIns.Entity, series);
            MoveEffect? effect = MoveEffects.OfObservation(field.Value, series, _timeline.Index);
            if (effect is not null && entityId is not null && !isRepeated && place.When is not null)
                Note(place.MoveOf(entry, field, series, effect.Value, entry.Find(BuiltIns.Entity)), entityId, NoteKind.Move);
            else
                Note(series, entityId, NoteKind.LostStatement, place.Range);
        }

        if (entry.IsDamaged)
            DoubtWhatIsAbsent(entry, place.Range);
    }

    /// <summary>Which series it states is not known: any that its entity has.</summary>
    private void DoubtWhatIsAbsent(BoundEntry entry, in PositionRange range)
    {
        bool isOfKnown = entry.Find(BuiltIns.Entity)?.Value is ReferenceValue reference && _timeline.Index.Find(reference.Id) is not null;
        foreach (SeriesSymbol series in _series)
        {
            if (entry.Find(series.Observation) is not null)
                continue;
            if (EntityIn(entry, BuiltIns.Entity, series) is { } entityId)
                Note(series, entityId, NoteKind.LostStatement, range);
            else if (!isOfKnown)
                Note(series, null, NoteKind.LostStatement, range);
        }
    }

    /// <summary>It could have meant every series that one of its fields moves in some kind; a line of it that cannot be read, any.</summary>
    private void ReadOfUnknownKind(BoundEntry entry)
    {
        PositionRange range = MovePlace.OfChange(entry, _timeline.After).Range;
        foreach (SeriesSymbol series in _series)
        {
            if (!entry.IsDamaged && !MayMean(entry, series))
                continue;
            bool isAnyNamed = false;
            foreach (BoundField field in entry.Fields)
            {
                bool namesOne = ChangeSlot.NamesOne(field.Symbol, series) || ReferenceEquals(field.Symbol, BuiltIns.Entity);
                if (!namesOne || EntityIn(entry, field.Symbol, series) is not { } entityId)
                    continue;
                Note(series, entityId, NoteKind.Doubt, range);
                isAnyNamed = true;
            }

            if (!isAnyNamed)
                Note(series, null, NoteKind.Doubt, range);
        }
    }

    private static bool MayMean(BoundEntry entry, SeriesSymbol series)
    {
        foreach (BoundField field in entry.Fields)
        {
            if (field.Symbol.Type is ChangeType change ? ReferenceEquals(change.Series, series) : field.Symbol.Name == series.Name)
                return true;
        }

        return false;
    }

    /// <summary>Null where the entry does not say whether it happened.</summary>
    private static bool? HasHappened(BoundEntry entry) => entry.Find(BuiltIns.StatusField)?.Value switch
    {
        null => true,
        ChoiceValue status => status.Option == "happened",
        _ => null,
    };

    /// <summary>The entity that a field names, if it can have the series. An entry that is faulty itself still exists.</summary>
    private string? EntityIn(BoundEntry entry, FieldSymbol field, SeriesSymbol series)
    {
        if (entry.Find(field)?.Value is not ReferenceValue reference || _timeline.Index.Find(reference.Id) is not { } found)
            return null;
        bool isPossible = found.Kind is null || found.Kind.Is(series.Of) || _timeline.Index.IsRepeated(reference.Id);
        return isPossible ? reference.Id : null;
    }
}
