using Dateline.Language.Diagnostics;
using Dateline.Language.Schema.Naming;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Language.Schema.Types;

/// <summary>What is wrong with <c>change of SERIES on FIELD</c>.</summary>
public static class DeclaredChangeFindings
{
    private static readonly FindingDescriptor UnknownSeriesCode = new("DTL2030", "Unknown series");
    private static readonly FindingDescriptor NoSubjectCode = new("DTL2031", "A change that belongs to no field");
    private static readonly FindingDescriptor SeveralSubjectsCode = new("DTL2032", "A change that may belong to several fields");
    private static readonly FindingDescriptor UnknownFieldCode = new("DTL2033", "A change on a field that is not there");
    private static readonly FindingDescriptor UnfitFieldCode = new("DTL2034", "A change on a field of the wrong type");
    private static readonly FindingDescriptor MovedTwiceCode = new("DTL2035", "The same series moved twice");

    public static IReadOnlyList<FindingDescriptor> All { get; } =
        [UnknownSeriesCode, NoSubjectCode, SeveralSubjectsCode, UnknownFieldCode, UnfitFieldCode, MovedTwiceCode];

    public static Finding UnknownSeries(Place place, string written, IReadOnlyList<string> known) =>
        new Finding(UnknownSeriesCode, place, $"{Words.Quoted(written)} is not a series of this timeline.").WithNearest(
            written, known, known.Count == 0 ? "It declares none." : $"The series are {Words.List(known)}.");

    public static Finding NoSubject(Place place, SeriesSymbol series, string kind) =>
        new Finding(NoSubjectCode, place,
            $"\"{series.Name}\" is a series of \"{series.Of.Name}\", but \"{kind}\" has no field of that type. Add one, such as {series.Of.Name}: {series.Of.Name}.")
            .WithRelated(series.Place, "the series");

    public static Finding SeveralSubjects(Place place, SeriesSymbol series, IReadOnlyList<string> fields) =>
        new Finding(SeveralSubjectsCode, place,
            $"It is not clear whose {Words.Quoted(series.Name, 24)} this moves: {Words.List([.. fields.Select(field => Words.Shortened(field, 24))], most: 2)} are all of type {Words.Quoted(series.Of.Name, 24)}. Write change of {series.Name} on {fields[0]}.")
            .WithRelated(series.Place, "the series");

    public static Finding UnknownField(Place place, string written, string kind, IReadOnlyList<string> fitting) =>
        new Finding(UnknownFieldCode, place, $"\"{kind}\" has no field {Words.Quoted(written)}.").WithNearest(
            written, fitting, fitting.Count == 0 ? "It has none that fits." : $"Use {Words.List(fitting, lastWord: "or")}.");

    public static Finding UnfitField(Place place, FieldSymbol field, SeriesSymbol series) =>
        new Finding(UnfitFieldCode, place,
            $"\"{series.Name}\" is a series of \"{series.Of.Name}\", but the field \"{field.Name}\" is of type \"{field.Type.Name}\". Name a field of type \"{series.Of.Name}\".")
            .WithRelated(field.Place, "this field");

    public static Finding MovedTwice(Place place, SeriesSymbol series, FieldSymbol first) =>
        new Finding(MovedTwiceCode, place,
            $"\"{first.Name}\" moves the same \"{series.Name}\" already, and an event moves a series once. Remove one of the two, or name another field with \"on\".")
            .WithRelated(first.Place, "it is moved here already");
}
