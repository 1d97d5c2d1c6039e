using Dateline.Language.Binding;
using Dateline.Language.Schema;
using Dateline.Language.Series;

namespace Dateline.Language.Rules.Expressions.Evaluation;

/// <summary>Follows a path from an entry. It has as many steps as the path has names, whatever the data refers to.</summary>
internal ref struct PathReader(World world, BoundEntry subject)
{
    private readonly World _world = world;
    private readonly BoundEntry _subject = subject;

    /// <summary>The entry whose fields are read, the record inside of it, and the field reached last.</summary>
    private BoundEntry _owner = subject;
    private RecordValue? _record;
    private BoundField? _field;
    private Value _value;
    private BoundValue? _bound;

    public static PathReading Read(PathExpression path, BoundEntry subject, World world) =>
        new PathReader(world, subject).Read(path);

    private PathReading Read(PathExpression path)
    {
        for (int i = 0; i < path.Steps.Count; i++)
        {
            Presence presence = path.Steps[i] switch
            {
                FieldStep step => TakeField(step),
                ChangeHalfStep step => TakeHalf(step),
                SeriesReadingStep step => TakeSeries(step, isFirst: i == 0),
                _ => Presence.Unsure,
            };
            if (presence != Presence.Stated)
                return new PathReading(presence, Value.Unknown, _owner, _bound?.Span ?? default) { IsCutShort = i < path.Steps.Count - 1 };
        }

        return new PathReading(Presence.Stated, _value, _bound is null ? null : _owner, _bound?.Span ?? default);
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
        if (_bound is not null)
        {
            _value = Value.Of(_bound);
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
        _bound = half ?? change;
        _value = half is not null ? Value.Of(half) : Value.Of(_world.ReadHalf(_owner, _field!.Symbol, step.Half));
        return half is not null || _value.IsKnown || change.Delta is not null ? Presence.Stated : Presence.Absent;
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
        _bound = null;
        _value = Value.Of(value);
        return value.IsKnown ? Presence.Stated : Presence.Unsure;
    }

    private static bool IsEmptyList(BoundValue value) => value is ListValue { Items.Count: 0 };
}
