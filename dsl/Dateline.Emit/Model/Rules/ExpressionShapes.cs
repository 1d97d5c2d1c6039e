using Dateline.Language.Collections;
using Dateline.Language.Rules.Expressions;

namespace Dateline.Emit.Model.Rules;

/// <summary>Makes shapes of expressions.</summary>
internal static class ExpressionShapes
{
    public static ExpressionShape Of(Expression expression) => expression switch
    {
        PathExpression path => Of(path),
        NumberLiteral number => new NumberShape(number.Number),
        TextLiteral text => new TextShape(text.Text),
        OptionLiteral option => new TextShape(option.Option),
        DateLiteral date => new DateShape(date.Date.Text),
        DurationLiteral { Duration: var length } => new DurationShape(length.Months, length.Days, length.Seconds),
        AgeExpression age => new AgeShape(Of(age.Born), Of(age.On)),
        FlagLiteral flag => new FlagShape(flag.IsYes),
        SizeExpression size => new SizeShape(Of(size.Path)),
        ArithmeticExpression arithmetic => new ArithmeticShape(arithmetic.Operator, Of(arithmetic.Left), Of(arithmetic.Right)),
        LogicalExpression logical => new LogicalShape(logical.Operator, Of(logical.Left), Of(logical.Right)),
        NotExpression not => new NotShape(Of(not.Operand)),
        ComparisonExpression comparison => new ComparisonShape(comparison.Operator, Of(comparison.Left), Of(comparison.Right)),
        HasExpression has => new HasShape(Of(has.Path)),
        InListExpression among => new InListShape(Of(among.Item), among.List.Select(Of).ToEquatableArray()),
        InFieldExpression among => new InFieldShape(Of(among.Item), Of(among.List)),
        TextTestExpression test => new TextTestShape(test.Test, Of(test.Left), Of(test.Right)),
        VersionExpression version => new VersionShape(Of(version.Text)),
        MajorExpression major => new MajorShape(Of(major.Text)),
        KeyedExpression keyed => new KeyedShape(Of(keyed.Value), Of(keyed.Key)),
        QuantifiedExpression quantified => new QuantifiedShape(quantified.Quantifier, Of(quantified.Scope)),
        ListFunctionExpression function => new ListFunctionShape(function.Function, Of(function.Scope)),
        _ => throw new NotSupportedException($"No shape for a {expression.GetType().Name}."),
    };

    public static PathShape Of(PathExpression path)
    {
        var item = path.Steps[0] as ItemStep;
        var bound = path.Steps[path.Steps.Count - 1] as BoundStep;
        var series = path.Steps[Math.Max(0, path.Steps.Count - (bound is null ? 1 : 2))] as SeriesReadingStep;
        return new PathShape(
            path.Text,
            path.Steps.Where(step => step is not (ItemStep or ThisStep or BoundStep)).Select(NameOf).ToEquatableArray(),
            path.Steps[0] is TodayStep ? ReadingShape.Today : series is null ? ReadingShape.Stated : series.On is null ? ReadingShape.Before : ReadingShape.On,
            path.IsDemanded,
            path.Type.Kind == ExpressionKind.List)
        {
            IsOwn = path.IsOwn,
            Bound = bound?.Name,
            Item = item?.Binding.Number,
            Fans = path.Fans.Select(fan => item is null ? fan : fan - 1).ToEquatableArray(),
            Day = series?.On is { } day ? Of(day) : null,
        };
    }

    public static EquatableArray<PathShape> Of(IEnumerable<PathExpression> paths)
    {
        PathExpression[] all = [.. paths];
        return all.Select(path => Of(path) with { Lists = SharedLists(path, all) }).ToEquatableArray();
    }

    private static EquatableArray<string> SharedLists(PathExpression path, PathExpression[] all) =>
        path.IsOfEach && all.Any(other => !ReferenceEquals(other, path) && other.IsOfEach && other.Lists[0] == path.Lists[0]) ? path.Lists.ToEquatableArray() : default;

    private static ItemsShape Of(ItemScope scope) => new(
        scope.Levels.Select(level => new LevelShape(level.Binding.Number, Of(level.List))).ToEquatableArray(),
        Of(scope.Each),
        scope.Where is null ? null : Of(scope.Where));

    private static string NameOf(PathStep step) => step switch
    {
        FieldStep field => field.Field.Name,
        MemberStep member => member.Member.Name,
        TodayStep => TodayStep.Word,
        InverseStep inverse => inverse.Name,
        SeriesReadingStep series => series.Series.Name,
        ChangeHalfStep { Half: ChangeHalf.From } => "from",
        _ => "to",
    };
}
