using Dateline.Dates;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Diagnostics;
using Dateline.Language.Linking.Suspects;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Series.Moves;
using Dateline.Logic;

namespace Dateline.Language.Rules.Expressions.Evaluation;

/// <summary>Follows a path from an entry. It has as many steps as the path has names, whatever the data refers to.</summary>
internal ref struct PathReader(World world, BoundEntry subject, List<Suspect>? trail = null)
{
    private readonly World _world = world;

    /// <summary>What is read on the way; null where nobody asks.</summary>
    private readonly List<Suspect>? _trail = trail;
    private readonly BoundEntry _subject = subject;

    /// <summary>The entry whose fields are read, the record inside of it, and the field reached last.</summary>
    private BoundEntry _owner = subject;
    private RecordValue? _record;
    private BoundField? _field;
    private Value _value;
    private BoundValue? _bound;

    public static PathReading Read(PathExpression path, BoundEntry subject, World world) =>
        new PathReader(world, subject).ReadFrom(path, 0);

    /// <summary>Every value that decides where a path leads, from its first step on.</summary>
    public static void Trace(PathExpression path, BoundEntry subject, World world, List<Suspect> trail) =>
        new PathReader(world, subject, trail).ReadFrom(path, 0);

    /// <param name="start">The step from which it goes on; of a list reached before, it takes that of the item at hand.</param>
    private PathReading ReadFrom(PathExpression path, int start)
    {
        for (int i = start; i < path.Steps.Count; i++)
        {
            if (i > start && path.Fans.Contains(i))
                return ReadEach(path, i);
            Presence presence = path.Steps[i] switch
            {
                FieldStep step => TakeField(step),
                ChangeHalfStep step => TakeHalf(step),
                BoundStep step => TakeBound(step),
                MemberStep step => TakeMember(step),
                ItemStep step => TakeItem(step),
                InverseStep step => TakeReferring(step),
                ThisStep => TakeThis(),
                SeriesReadingStep step => TakeSeries(step, isFirst: i == 0),
                TodayStep => TakeToday(),
                _ => Presence.Unsure,
            };
            if (presence != Presence.Stated)
            {
                return new PathReading(new Statement(presence, Value.Unknown), _owner, _bound?.Span ?? default)
                {
                    IsCutShort = i < path.Steps.Count - 1,
                    Lacking = (path.Steps[i] as FieldStep)?.Field.Name,
                };
            }
        }

        if (start < path.Steps.Count && path.Fans.Contains(path.Steps.Count))
            return ReadEach(path, path.Steps.Count);
        return new PathReading(Statement.Of(_value), _bound is null ? null : _owner, _bound?.Span ?? default);
    }

    /// <summary>Goes on from each item of the list that was reached.</summary>
    private readonly PathReading ReadEach(PathExpression path, int step)
    {
        var list = new PathReading(Statement.Of(_value), _owner, _bound?.Span ?? default);
        var items = new ListItems(list.Statement);
        var readings = new List<ItemReading>();
        bool isComplete = items.IsComplete;
        bool isLast = path.Fans[path.Fans.Count - 1] == step;
        Effort.Count(items.Count);
        for (int i = 0; i < items.Count; i++)
        {
            PathReader reader = this;
            var item = ItemReading.Of(list, i, _subject);
            if (reader.TakeItem(item) != Presence.Stated)
            {
                readings.Add(new ItemReading(Statement.Unsure, _owner, null, item.IsCertain) { Way = WayOf(path, step, i) });
                continue;
            }

            PathReading read = reader.ReadFrom(path, step);
            if (isLast)
                readings.Add(new ItemReading(read.Statement, read.Owner ?? reader._owner, reader._bound, item.IsCertain) { Way = [i] });
            else
                isComplete &= AddAll(read, readings, i, item.IsCertain);
        }

        return new PathReading(Statement.Of(Value.Of(new ItemReadings(path, readings, isComplete))), _bound is null ? null : _owner, list.Span);
    }

    /// <summary>Of an item that cannot be read, and stands for all in it: it has the first place in each list that it would have gone through.</summary>
    private static int[] WayOf(PathExpression path, int step, int item) => [item, .. path.Fans.Where(fan => fan > step).Select(_ => 0)];

    private readonly bool AddAll(in PathReading list, List<ItemReading> readings, int number, bool isCertain)
    {
        var items = new ListItems(list.Statement);
        for (int i = 0; i < items.Count; i++)
        {
            var item = ItemReading.Of(list, i, _subject);
            readings.Add(item with { IsCertain = isCertain && item.IsCertain, Way = [number, .. item.Way] });
        }

        return items.IsComplete;
    }

    private Presence TakeItem(ItemStep step) => _world.ItemOf(step.Binding) is { } item ? TakeItem(item) : Presence.Unsure;

    private Presence TakeItem(in ItemReading item)
    {
        _owner = item.Owner;
        _record = null;
        _bound = item.Bound;
        _value = item.Statement.Value;
        return item.Statement.Presence;
    }

    private Presence TakeThis()
    {
        _value = Value.OfEntry(_subject.Id);
        return Presence.Stated;
    }

    private Presence TakeReferring(InverseStep step)
    {
        if (step.IsThroughReference && !FollowReference())
            return Presence.Unsure;
        Referring referring = _world.FindReferring(_owner.Id, step);
        if (_trail is not null)
        {
            foreach (BoundEntry entry in referring.Entries)
            {
                if (entry.Find(step.Field) is { } field)
                    _trail.Add(Suspect.Of(entry, field));
            }
        }

        _bound = null;
        _record = null;
        _value = Value.Of(referring);
        return referring.Count > 0 ? Presence.Stated : referring.IsComplete ? Presence.Absent : Presence.Unsure;
    }

    private Presence TakeField(FieldStep step)
    {
        if (step.IsThroughReference && !FollowReference())
            return Presence.Unsure;
        if (_bound is not null && !step.IsThroughReference)
        {
            _record = _bound as RecordValue;
            if (_record is null)
                return Presence.Unsure;
        }

        _field = FindField(step);
        _bound = _field?.Value;
        _trail?.Add(_field is null ? new Suspect(_owner, step.Field, null) : Suspect.Of(_owner, _field));
        // A field whose name has a slip may be another one.
        if (_bound is FaultyValue && _owner.IsDamaged)
            return Presence.Unsure;
        if (_bound is not null)
        {
            _value = BoundStatements.ValueOf(_bound);
            return IsEmptyList(_bound) ? Presence.Absent : Presence.Stated;
        }

        if (_owner.IsDamaged || _owner.Kind is null)
            return Presence.Unsure;
        if (step.Field.Name != BuiltIns.StatusField.Name || !step.Field.IsBuiltIn)
            return Presence.Absent;

        // An event that says nothing of its status has happened: so the language defines it.
        _value = Value.Of(BuiltIns.Status.Options[0]);
        return Presence.Stated;
    }

    private readonly BoundField? FindField(FieldStep step)
    {
        if (_record is not null)
            return _record.Find(step.Field.Name);
        return step.IsOfCategory ? _owner.Find(step.Field.Name) : _owner.Find(step.Field);
    }

    private bool FollowReference()
    {
        string? id = _bound is FaultyValue ? null : _value.Name;
        if (id is null || _world.Find(id) is not { } found)
            return false;
        _owner = found;
        _record = null;
        _bound = null;
        return true;
    }

    private Presence TakeHalf(ChangeHalfStep step)
    {
        if (_bound is not ChangeValue change)
            return Presence.Unsure;
        BoundValue? half = step.Half == ChangeHalf.From ? change.From : change.To;
        TraceHalf(step, half);
        _bound = half ?? change;
        Statement read = half is not null
            ? Statement.Of(BoundStatements.ValueOf(half))
            : Halves.Of(Statement.Absent, _world.ReadHalf(_owner, _field!.Symbol, step.Half).ToValue(((ChangeType)_field.Symbol.Type).Series.Type), isRelative: change.Delta is not null);
        _value = read.Value;
        return read.Presence;
    }

    private Presence TakeBound(BoundStep step)
    {
        Statement read = EstimateBounds.Of(_value, step.Name);
        _value = read.Value;
        return read.Presence;
    }

    /// <summary>It is computed from the entry that was reached, as if a rule asked that one. What cannot be computed may be said or not.</summary>
    private Presence TakeMember(MemberStep step)
    {
        if (step.IsThroughReference && !FollowReference())
            return Presence.Unsure;
        if (_trail is not null)
        {
            foreach (PathExpression behind in PathsIn.Expression(step.Member.Body))
                Trace(behind, _owner, _world, _trail);
        }

        Statement read = step.Member.Body is PathExpression path
            ? Read(path, _owner, _world).Statement
            : Statement.Of(Evaluator.Evaluate(step.Member.Body, _owner, _world));
        _bound = null;
        _value = read.Value;
        return step.Member.Body is PathExpression || read.IsKnown ? read.Presence : Presence.Unsure;
    }

    private Presence TakeSeries(SeriesReadingStep step, bool isFirst)
    {
        string? id = isFirst ? _subject.Id : _value.Name;
        if (id is null)
            return Presence.Unsure;
        SeriesValue value = SeriesValue.Unknown;
        if (step.On is null)
            value = _world.ReadBefore(_subject, step.Series, id);
        else if (Evaluator.Evaluate(step.On, _subject, _world).Date is { } date)
            value = _world.ReadOn(date, step.Series, id);
        if (_trail is not null)
            TraceSeries(step, id);
        _bound = null;
        _value = value.ToValue(step.Series.Type);
        return value.IsKnown ? Presence.Stated : Presence.Unsure;
    }

    private Presence TakeToday()
    {
        _value = _world.Today is { } today ? Value.Of(today) : Value.Unknown;
        return _value.IsKnown ? Presence.Stated : Presence.Unsure;
    }

    /// <summary>A half that is stated stands for itself; one that is not comes from what moved the series before.</summary>
    private readonly void TraceHalf(ChangeHalfStep step, BoundValue? half)
    {
        if (_trail is null || _field is null)
            return;
        _trail[_trail.Count - 1] = Suspect.Of(_owner, _field, half ?? (_field.Value as ChangeValue)?.Delta);
        if (half is null)
            Trace(_world.StepBehind(_owner, _field.Symbol));
    }

    private readonly void TraceSeries(SeriesReadingStep step, string id)
    {
        EdtfDate? on = step.On is null ? null : Evaluator.Evaluate(step.On, _subject, _world).Date;
        Trace(_world.StepBehind(_subject, step.Series, id, on));
    }

    private readonly void Trace(SeriesStep? step)
    {
        if (step is null)
            return;
        _trail!.Add(Suspect.Of(step.Entry, step.Field, step.Field.Value is ChangeValue change ? change.To ?? change.Delta : null));
        if ((step.Entry.Find(BuiltIns.Effective) ?? step.Entry.Find(BuiltIns.Date)) is { } when)
            _trail.Add(Suspect.Of(step.Entry, when));
    }

    private static bool IsEmptyList(BoundValue value) => value is ListValue { Items.Count: 0 };
}
