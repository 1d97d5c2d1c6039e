using Dateline.Language.Rules.Expressions;
using Dateline.Language.Rules.Guides;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Editing.Wording;

/// <summary>What a path of a rule leads to, in words.</summary>
internal static class PathWords
{
    /// <summary>Of which type it is: <c>a date</c>, <c>several values; each is a date</c>.</summary>
    public static string TypeOf(PathExpression path)
    {
        string reached = path.Steps[^1] switch
        {
            FieldStep step => TypeWords.Of(step.Field.Type),
            SeriesReadingStep step => TypeWords.Of(step.Series),
            InverseStep step => "a list; each item is " + TypeWords.Of(ReferenceType.To(step.Referring)),
            ThisStep => TypeWords.Of(path.Type.Declared!),
            ChangeHalfStep when path.Steps[^2] is FieldStep { Field.Type: ChangeType change } => TypeWords.Of(change.Series),
            BoundStep when DeclaredOf(path.Steps, path.Steps.Count - 2)?.Bounded is { } number => TypeWords.Of(number.Exact),
            _ => path.Reached.Declared is { } declared ? TypeWords.Of(declared) : path.Reached.InWords,
        };
        return path.Fans.Count > 0 && path.Reached.Kind != ExpressionKind.List ? "several values; each is " + reached : reached;
    }

    /// <summary>What stands at its end: <c>field born</c>.</summary>
    public static string KindOf(PathExpression path, string name) => path.Steps[^1] switch
    {
        FieldStep => "field " + name,
        SeriesReadingStep => "series " + name,
        _ => name,
    };

    /// <summary>As the timeline file says it, otherwise as the language does; may be empty.</summary>
    public static string DocOf(PathExpression path) => path.Steps[^1] switch
    {
        FieldStep step => FieldDocs.Of(step.Field),
        SeriesReadingStep step => step.Series.Doc ?? "",
        InverseStep step => $"All who name it as {step.Field.Name}.",
        MemberStep step => "It follows from other fields: " + step.Member.Text,
        TodayStep => DocOf(TodayStep.Word),
        ThisStep => DocOf(ThisStep.Word),
        ChangeHalfStep { Half: ChangeHalf.From } => DocOf(ChangeHalfStep.From),
        ChangeHalfStep => DocOf(ChangeHalfStep.To),
        BoundStep step => DocOf(step.Name),
        _ => "",
    };

    private static FieldType? DeclaredOf(IReadOnlyList<PathStep> steps, int at) => steps[at] switch
    {
        FieldStep { Field.Type: ListType list } => list.Element,
        FieldStep step => step.Field.Type,
        SeriesReadingStep step => step.Series.Type,
        ItemStep or ChangeHalfStep => DeclaredOf(steps, at - 1),
        _ => null,
    };

    private static string DocOf(string word) => RuleWords.Names.First(name => name.Name == word).Doc;
}
