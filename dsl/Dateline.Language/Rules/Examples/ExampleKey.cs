using Dateline.Language.Rules.Expressions;
using Dateline.Language.Rules.Expressions.Reading;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Language.Rules.Examples;

/// <summary>A key of an example, as a path from the entry that the rule is asked of.</summary>
internal sealed record ExampleKey(PathSyntax Written, PathExpression Path)
{
    private IReadOnlyList<PathStep> Steps => Path.Steps;

    /// <summary>The field as which its value is read; null for those who refer, who are a list of entries.</summary>
    public FieldSymbol? Symbol => SymbolAt(Steps.Count - 1);

    public FieldType Type => TypeAt(Steps.Count - 1);

    /// <summary>The type of what items of a list give in groups of their own; null where it is no list of such.</summary>
    public FieldType? ItemType => Type is ListType { Element: ReferenceType or RecordType } list ? list.Element : null;

    /// <summary>After how many of its steps it goes on into a list, of which it has to give the items; 0 where it goes into none.</summary>
    /// <param name="start">How many steps the group around it has taken already.</param>
    public int ListWithin(int start) => Path.Fans.FirstOrDefault(fan => fan > start && fan < Steps.Count);

    /// <summary>The type of what so many steps reach: those who refer are a list of entries.</summary>
    public FieldType TypeAt(int step) => SymbolAt(step)?.Type ?? new ListType(ReferenceType.To(((InverseStep)Steps[step]).Referring));

    private FieldSymbol? SymbolAt(int step) => Steps[step] switch
    {
        FieldStep field => field.Field,
        SeriesReadingStep series => series.Series.Observation,
        TodayStep => BuiltIns.Date,
        ChangeHalfStep => ((ChangeType)SymbolAt(step - 1)!.Type).Series.Observation,
        InverseStep => null,
        _ => throw new InvalidOperationException("Only fields, series and those who refer pass the check of keys."),
    };
}
