using Dateline.Language.Binding;
using Dateline.Language.Linking;
using Dateline.Language.Schema;

namespace Dateline.Language.Series;

/// <summary>Finds every move of every series, and where one may be hidden in what cannot be read or placed.</summary>
internal sealed class MoveReader
{
    private readonly LinkedTimeline _timeline;
    private readonly List<RuleFinding> _findings;
    private readonly IReadOnlyList<SeriesBook> _books;
    private readonly Dictionary<SeriesSymbol, SeriesBook> _bookOf;
    private readonly Dictionary<FieldSymbol, SeriesBook> _bookOfObservation;
    private readonly Dictionary<KindSymbol, IReadOnlyList<ChangeSlot>> _slots = [];

    private MoveReader(LinkedTimeline timeline, List<RuleFinding> findings)
    {
        _timeline = timeline;
        _findings = findings;
        _books = [.. timeline.Schema.Series.Select(series => new SeriesBook(series))];
        _bookOf = _books.ToDictionary(book => book.Series);
        _bookOfObservation = _books.ToDictionary(book => book.Series.Observation);
        foreach (KindSymbol kind in timeline.Schema.Events)
            _slots[kind] = [.. ChangeSlot.Of(kind).Where(slot => _bookOf.ContainsKey(slot.Series))];
    }

    /// <summary>One book for each series, in the order of the declaration.</summary>
    public static IReadOnlyList<SeriesBook> Read(LinkedTimeline timeline, List<RuleFinding> findings)
    {
        var reader = new MoveReader(timeline, findings);
        if (reader._books.Count == 0)
            return reader._books;
        foreach (KindSymbol? kind in timeline.LostKinds)
            reader.ReadLost(kind);
        IReadOnlyList<BoundEntry> entries = timeline.Index.Entries;
        for (int i = 0; i < entries.Count; i++)
        {
            BoundEntry entry = entries[i];
            if (entry.Kind is null)
                reader.ReadOfUnknownKind(entry);
            else if (ReferenceEquals(entry.Kind, BuiltIns.AsOf))
                reader.ReadObservations(entry);
            else if (reader._slots.TryGetValue(entry.Kind, out IReadOnlyList<ChangeSlot>? slots) && slots.Count > 0)
                reader.ReadChanges(entry, slots);
        }

        foreach (SeriesBook book in reader._books)
            book.HandOutNotHappened();
        return reader._books;
    }

    /// <summary>An entry without its id may have moved, or stated, whatever those of its kind do, on any day.</summary>
    private void ReadLost(KindSymbol? kind)
    {
        foreach (SeriesBook book in _books)
        {
            if (kind is null || (_slots.TryGetValue(kind, out IReadOnlyList<ChangeSlot>? slots) && slots.Any(slot => slot.Series == book.Series)))
                book.Doubts.Add(PositionRange.Anywhere);
            else if (ReferenceEquals(kind, BuiltIns.AsOf))
                book.LostStatements.Add(PositionRange.Anywhere);
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
            SeriesBook book = _bookOf[slot.Series];
            string? entityId = slot.EntityField is null ? null : EntityIn(entry, slot.EntityField, slot.Series);
            MoveEffect? effect = field is null ? null : MoveEffects.OfChange(field.Value, slot.Series, _timeline.Index);
            if (field is null || effect is null || hasHappened is null || isRepeated)
                (entityId is null ? book.Doubts : book.ChainOf(entityId).Doubts).Add(place.Range);
            else
                Place(place.MoveOf(entry, field, slot.Series, effect.Value, slot.EntityField is null ? null : entry.Find(slot.EntityField)), slot, book, entityId);
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
                _bookOf[slot.Series].NotHappened.Add((entityId, MovePlace.OfChange(entry, _timeline.After).MoveOf(entry, field, slot.Series, effect, entry.Find(slot.EntityField))));
        }
    }

    private void Place(SeriesMove move, ChangeSlot slot, SeriesBook book, string? entityId)
    {
        if (entityId is null)
        {
            book.Homeless.Add(move);
            book.Doubts.Add(move.Range);
            if (slot.EntityField is { IsOptional: true } left && !move.Entry.IsDamaged && move.Entry.Find(left) is null)
                _findings.Add(MoveFindings.SaysNotWhose(move, left));
            return;
        }

        SeriesChain chain = book.ChainOf(entityId);
        if (move.When is not null)
            chain.Moves.Add(move);
        else if (move.Effect is { Kind: MoveKind.Change, To.IsKnown: true })
            chain.Undated.Add(move);
        else
            chain.Doubts.Add(PositionRange.Anywhere);
    }

    private void ReadObservations(BoundEntry entry)
    {
        var place = MovePlace.OfObservation(entry, _timeline.After);
        bool isRepeated = _timeline.Index.IsRepeated(entry.Id);
        for (int i = 0; i < entry.Fields.Count; i++)
        {
            BoundField field = entry.Fields[i];
            // "Looked for, not found" states nothing.
            if (field.Value is UnknownValue || !_bookOfObservation.TryGetValue(field.Symbol, out SeriesBook? book))
                continue;
            string? entityId = EntityIn(entry, BuiltIns.Entity, book.Series);
            MoveEffect? effect = MoveEffects.OfObservation(field.Value, book.Series, _timeline.Index);
            if (effect is not null && entityId is not null && !isRepeated && place.When is not null)
                book.ChainOf(entityId).Moves.Add(place.MoveOf(entry, field, book.Series, effect.Value, entry.Find(BuiltIns.Entity)));
            else
                (entityId is null ? book.LostStatements : book.ChainOf(entityId).LostStatements).Add(place.Range);
        }

        if (entry.IsDamaged)
            DoubtWhatIsAbsent(entry, place.Range);
    }

    /// <summary>Which series it states is not known: any that its entity has.</summary>
    private void DoubtWhatIsAbsent(BoundEntry entry, in PositionRange range)
    {
        bool isOfKnown = entry.Find(BuiltIns.Entity)?.Value is ReferenceValue reference && _timeline.Index.Find(reference.Id) is not null;
        foreach (SeriesBook book in _books)
        {
            if (entry.Find(book.Series.Observation) is not null)
                continue;
            if (EntityIn(entry, BuiltIns.Entity, book.Series) is { } entityId)
                book.ChainOf(entityId).LostStatements.Add(range);
            else if (!isOfKnown)
                book.LostStatements.Add(range);
        }
    }

    /// <summary>It could have meant every series that one of its fields moves in some kind; a line of it that cannot be read, any.</summary>
    private void ReadOfUnknownKind(BoundEntry entry)
    {
        PositionRange range = MovePlace.OfChange(entry, _timeline.After).Range;
        foreach (SeriesBook book in _books)
        {
            if (!entry.IsDamaged && !MayMean(entry, book.Series))
                continue;
            bool isAnyNamed = false;
            foreach (BoundField field in entry.Fields)
            {
                bool namesOne = ChangeSlot.NamesOne(field.Symbol, book.Series) || ReferenceEquals(field.Symbol, BuiltIns.Entity);
                if (!namesOne || EntityIn(entry, field.Symbol, book.Series) is not { } entityId)
                    continue;
                book.ChainOf(entityId).Doubts.Add(range);
                isAnyNamed = true;
            }

            if (!isAnyNamed)
                book.Doubts.Add(range);
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
