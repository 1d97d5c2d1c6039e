using Dateline.Language.Rules.Expressions.Reading;
using Dateline.Language.Schema.Symbols;
using Dateline.Logic;

namespace Dateline.Language.Rules.Expressions.Typing;

/// <summary>Looks up the names of a path, one after the other, from the kind that the rule is for.</summary>
internal sealed class PathTyper(TypingScope scope, Func<Syntax, Expression?> typeArgument)
{
    private readonly List<PathStep> _steps = [];
    private ExpressionType? _reached;
    private readonly List<int> _fans = [];
    private PathSegment? _previous;

    /// <summary>Null where a name leads nowhere; a finding has said so, unless its declaration cannot be read.</summary>
    public PathExpression? Type(PathSyntax path)
    {
        bool isOfThis = path.Segments[0] is { Name: ThisStep.Word, Argument: null } && FieldLookup.Find(scope.Schema, scope.Kind, ThisStep.Word) is null;
        if (isOfThis && path.IsBare)
            return new PathExpression(ThisStep.Word, [ThisStep.Instance], ExpressionType.Of(ReferenceType.To(scope.Kind))!, path.Span);
        for (int i = isOfThis ? 1 : 0; i < path.Segments.Count; i++)
        {
            PathSegment segment = path.Segments[i];
            PathSegment? on = i + 1 < path.Segments.Count && path.Segments[i + 1] is { Name: SeriesReadingStep.Word, Argument: not null } next ? next : null;
            if (!Take(segment, on))
                return null;
            i += on is null ? 0 : 1;
            _previous = segment;
        }

        string text = isOfThis ? path.Text.Substring(path.Text.IndexOf('.') + 1).TrimStart() : path.Text;
        ExpressionType reached = _reached!;
        ExpressionType type = reached;
        if (_fans.Count > 0 && reached.Kind == ExpressionKind.List)
            _fans.Add(_steps.Count);
        else if (_fans.Count > 0)
            type = ExpressionType.SeveralOf(reached);
        return new PathExpression(text, _steps, type, path.Span) { Fans = _fans, Reached = reached };
    }

    private bool Take(PathSegment segment, PathSegment? on)
    {
        if (segment.Argument is not null)
            return Fail(ExpressionTypeFindings.NoSuchFunction(scope.PlaceOf(segment.Span), segment.Name));
        if (_reached is { Kind: ExpressionKind.List, Element: { Kind: ExpressionKind.Reference or ExpressionKind.Record } element })
        {
            _fans.Add(_steps.Count);
            _reached = element;
        }

        if (_reached is { Kind: ExpressionKind.List, Element: { IsEstimate: true } number } && EstimateBounds.IsOne(segment.Name))
        {
            _fans.Add(_steps.Count);
            _reached = number;
        }

        bool isTaken = _reached switch
        {
            null => TakeFromKind(scope.Kind, segment, on, isThroughReference: false),
            { Kind: ExpressionKind.Change } => TakeHalf(segment),
            { IsEstimate: true } when EstimateBounds.IsOne(segment.Name) => TakeBound(segment),
            { Kind: ExpressionKind.Reference } => TakeFromReference((ReferenceType)_reached.Declared!, segment, on),
            { Kind: ExpressionKind.Record } => TakeFromRecord(((RecordType)_reached.Declared!).Record, segment),
            _ => Fail(ExpressionTypeFindings.NothingBehind(scope.PlaceOf(segment.Span), segment.Name, _previous!.Name, _reached)),
        };
        if (isTaken && on is not null && _steps[_steps.Count - 1] is not SeriesReadingStep)
            return Fail(ExpressionTypeFindings.NothingBehind(scope.PlaceOf(on.Span), on.Name, segment.Name, _reached!));
        return isTaken;
    }

    private bool TakeFromKind(KindSymbol kind, PathSegment segment, PathSegment? on, bool isThroughReference)
    {
        if (kind.ContestedNames.Contains(segment.Name))
            return false;
        if (FieldLookup.Find(scope.Schema, kind, segment.Name) is { } field)
            return Reach(new FieldStep(field, isThroughReference, isOfCategory: false), field.Type);
        if (FieldLookup.FindSeries(scope.Schema, kind, segment.Name) is { } series)
            return TakeSeries(series, segment, on);
        if (scope.Members.IsDeclared(kind, segment.Name))
            return TakeMember(kind, segment, isThroughReference);
        if (segment.Name == TodayStep.Word && !isThroughReference)
            return TakeToday(segment);
        if (FieldLookup.FindInverse(scope.Schema, kind.Category, kind, segment.Name, isThroughReference) is { } inverse)
            return Reach(inverse);
        // What is declared under a name that it cannot have may have been meant for this one.
        return kind.ContestedNames.Count == 0 && FailUnlessUnreadable(segment, kind.Name, [.. FieldLookup.NamesOf(scope.Schema, kind), .. scope.Members.NamesOf(kind), .. FieldLookup.InversesOf(scope.Schema, kind)]);
    }

    private bool TakeFromReference(ReferenceType reference, PathSegment segment, PathSegment? on)
    {
        if (reference.Kind is { } kind)
            return TakeFromKind(kind, segment, on, isThroughReference: true);
        IReadOnlyList<(KindSymbol Kind, FieldSymbol? Field)> found = FieldLookup.FindInCategory(scope.Schema, reference.Category, segment.Name);
        FieldSymbol[] fields = [.. found.Select(one => one.Field).OfType<FieldSymbol>()];
        if (fields.Length < found.Count && FieldLookup.FindInverse(scope.Schema, reference.Category, null, segment.Name, isThroughReference: true) is { } inverse)
            return Reach(inverse);
        if (fields.Length > 0)
            return TakeFromSome(reference, segment, found, fields);
        return FailUnlessUnreadable(segment, reference.Name, FieldLookup.NamesInCategory(reference.Category));
    }

    /// <summary>A field of a category: kinds that do not have it leave it out, as long as the name means nothing else there.</summary>
    private bool TakeFromSome(ReferenceType reference, PathSegment segment, IReadOnlyList<(KindSymbol Kind, FieldSymbol? Field)> found, FieldSymbol[] fields)
    {
        FieldSymbol? other = fields.FirstOrDefault(field => field.Type.Name != fields[0].Type.Name);
        bool meansElse = found.Any(one => one.Field is null && (scope.Members.IsDeclared(one.Kind, segment.Name)
            || FieldLookup.FindInverse(scope.Schema, reference.Category, one.Kind, segment.Name, isThroughReference: true) is not null));
        if (other is not null || meansElse)
            return Fail(ExpressionTypeFindings.NotOneMeaning(scope.PlaceOf(segment.Span), segment.Name, [.. found.Where(one => one.Field is not null).Select(one => one.Kind.Name)], fields[0], other));
        return Reach(new FieldStep(fields[0], isThroughReference: true, isOfCategory: true) { IsOfSome = fields.Length < found.Count }, fields[0].Type);
    }

    private bool TakeFromRecord(RecordSymbol record, PathSegment segment)
    {
        FieldSymbol? field = record.Fields.FirstOrDefault(one => one.Name == segment.Name);
        return field is not null
            ? Reach(new FieldStep(field, isThroughReference: false, isOfCategory: false), field.Type)
            : FailUnlessUnreadable(segment, record.Name, [.. record.Fields.Select(one => one.Name)]);
    }

    private bool TakeHalf(PathSegment segment)
    {
        if (segment.Name is not (ChangeHalfStep.From or ChangeHalfStep.To))
            return Fail(ExpressionTypeFindings.NothingBehind(scope.PlaceOf(segment.Span), segment.Name, _previous!.Name, _reached!));
        var change = (ChangeType)_reached!.Declared!;
        return Reach(new ChangeHalfStep(segment.Name == ChangeHalfStep.From ? ChangeHalf.From : ChangeHalf.To), change.Series.Type);
    }

    private bool TakeBound(PathSegment segment)
    {
        _steps.Add(new BoundStep(segment.Name));
        _reached = ExpressionType.Number;
        return true;
    }

    private bool TakeMember(KindSymbol kind, PathSegment segment, bool isThroughReference)
    {
        if (scope.Members.Find(kind, segment.Name, scope.PlaceOf(segment.Span)) is not { } member)
            return false;
        _steps.Add(new MemberStep(member, isThroughReference));
        _reached = member.Body.Type;
        return true;
    }

    private bool TakeSeries(SeriesSymbol series, PathSegment segment, PathSegment? on)
    {
        Expression? date = null;
        if (on is not null)
        {
            if (on.Argument is ListSyntax)
                return Fail(ExpressionTypeFindings.AsksForDate(scope.PlaceOf(on.Argument.Span)));
            date = typeArgument(on.Argument!);
            if (date is null)
                return false;
            if (date.Type.Kind != ExpressionKind.Date)
                return Fail(ExpressionTypeFindings.DateForSeries(scope.PlaceOf(on.Argument!.Span), scope.TextOf(on.Argument.Span), date.Type));
        }
        else if (scope.Kind.Category == KindCategory.Entity)
        {
            return Fail(ExpressionTypeFindings.SeriesWithoutDate(scope.PlaceOf(segment.Span), series.Name, scope.Kind.Name));
        }

        return Reach(new SeriesReadingStep(series, date), series.Type);
    }

    private bool TakeToday(PathSegment segment)
    {
        if (!scope.HasToday)
            return Fail(TimeFindings.TodayInGeneratedCode(scope.PlaceOf(segment.Span)));
        _steps.Add(new TodayStep());
        _reached = ExpressionType.Date;
        return true;
    }

    private bool Reach(PathStep step, FieldType type)
    {
        _steps.Add(step);
        _reached = ExpressionType.Of(type);
        return _reached is not null;
    }

    private bool Reach(InverseStep step)
    {
        _steps.Add(step);
        _reached = step.Type;
        return true;
    }

    private bool FailUnlessUnreadable(PathSegment segment, string owner, IReadOnlyList<string> names)
    {
        if (scope.Schema.IsIncomplete || scope.Schema.UnreadableNames.Contains(segment.Name))
            return false;
        scope.Schema.NameInVain(segment.Name);
        return Fail(ForeignSpellings.IsNothing(segment.Name)
            ? ExpressionTypeFindings.NoWordForNothing(scope.PlaceOf(segment.Span), segment.Name)
            : ExpressionTypeFindings.NoSuchField(scope.PlaceOf(segment.Span), owner, segment.Name, names));
    }

    private bool Fail(Diagnostics.Finding finding)
    {
        scope.Report(finding);
        return false;
    }
}
