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
        _ => throw new NotSupportedException($"No shape for a {expression.GetType().Name}."),
    };

    public static PathShape Of(PathExpression path)
    {
        var series = path.Steps[path.Steps.Count - 1] as SeriesReadingStep;
        return new PathShape(
            path.Text,
            path.Steps.Select(NameOf).ToEquatableArray(),
            path.Steps[0] is TodayStep ? ReadingShape.Today : series is null ? ReadingShape.Stated : series.On is null ? ReadingShape.Before : ReadingShape.On,
            path.IsDemanded,
            path.Type.Kind == ExpressionKind.List)
        {
            IsOwn = path.IsOwn,
            Day = series?.On is { } day ? Of(day) : null,
        };
    }

    public static EquatableArray<PathShape> Of(IEnumerable<PathExpression> paths) => paths.Select(Of).ToEquatableArray();

    private static string NameOf(PathStep step) => step switch
    {
        FieldStep field => field.Field.Name,
        MemberStep member => member.Member.Name,
        TodayStep => TodayStep.Word,
        SeriesReadingStep series => series.Series.Name,
        ChangeHalfStep { Half: ChangeHalf.From } => "from",
        _ => "to",
    };
}
