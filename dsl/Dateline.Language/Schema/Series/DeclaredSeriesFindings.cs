using Dateline.Language.Diagnostics;
using Dateline.Language.Schema.Naming;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Schema.Types;

namespace Dateline.Language.Schema.Series;

/// <summary>What is wrong with the declaration of a series.</summary>
public static class DeclaredSeriesFindings
{
    private static readonly FindingDescriptor MissingOwnerCode = new("DTL2040", "A series without an owner");
    private static readonly FindingDescriptor UnknownOwnerCode = new("DTL2041", "A series of an unknown kind");
    private static readonly FindingDescriptor OwnerIsEventCode = new("DTL2042", "A series of an event");
    private static readonly FindingDescriptor UnfitTypeCode = new("DTL2043", "A type that a series cannot have");
    private static readonly FindingDescriptor AllowCode = new("DTL2044", "A list of moves without states");
    private static readonly FindingDescriptor UnknownStateCode = new("DTL2045", "A move of an unknown state");
    private static readonly FindingDescriptor MoveCode = new("DTL2046", "A move that cannot be read");
    private static readonly FindingDescriptor ForeignArrowCode = new("DTL2047", "Another arrow");
    private static readonly FindingDescriptor UnitCode = new("DTL2048", "A series of states with a unit");
    private static readonly FindingDescriptor NumbersOnlyCode = new("DTL2064", "Bounds of something that is not a number");
    private static readonly FindingDescriptor RepeatedMoveCode = new("DTL2049", "The same move twice");

    public static IReadOnlyList<FindingDescriptor> All { get; } =
    [
        MissingOwnerCode, UnknownOwnerCode, OwnerIsEventCode, UnfitTypeCode, AllowCode, UnknownStateCode, MoveCode,
        ForeignArrowCode, UnitCode, RepeatedMoveCode, NumbersOnlyCode,
    ];

    public static Finding MissingOwner(Place place, string series) => new(MissingOwnerCode, place,
        $"The series \"{series}\" does not say whose it is. Add \"of:\" with a kind of entity.");

    public static Finding UnknownOwner(Place place, string written, IReadOnlyList<string> kinds) =>
        new Finding(UnknownOwnerCode, place, $"{Words.Quoted(written)} is not a kind of entity of this timeline.").WithNearest(
            written, kinds, kinds.Count == 0 ? "It declares none." : $"The kinds are {Words.List(kinds)}.");

    public static Finding OwnerIsEvent(Place place, string kind) => new(OwnerIsEventCode, place,
        $"\"{kind}\" is a kind of event, but a series belongs to an entity. Name the kind of entity that has it over time.");

    /// <param name="type">As it is written.</param>
    /// <param name="owner">The kind that has the series; null where that cannot be read.</param>
    internal static Finding UnfitType(Place place, string series, string type, TypeReading read, string? owner)
    {
        var finding = new Finding(UnfitTypeCode, place, $"The series \"{series}\" cannot be of type {Words.Quoted(type)}: a series is of numbers, dates, texts, a choice or entries. {WayOut(read, owner ?? "entity")}");
        return read.Type is ListType { Element: var member } && ListType.MayBeSetOf(member) ? finding.WithReplacement("set of " + member.Name) : finding;
    }

    private static string WayOut(TypeReading read, string owner) => read.Type switch
    {
        ListType { Element: var member } when ListType.MayBeSetOf(member) =>
            $"Write set of {member.Name}: an event then says who joins and who leaves, as +one, -another.",
        ListType => $"Declare a kind of entity for each {owner} with one of its values, and a series of that kind: one of in | out.",
        ScalarType { Kind: ScalarKind.Url } => "Make it a text.",
        ScalarType { Kind: ScalarKind.Moment } =>
            "Make it a date. Or give the kind of event that moves it a field of this type: its entries, one after the other, tell how it moved.",
        ScalarType { Kind: ScalarKind.Flag } => "Two states are a choice, such as one of on | off.",
        RecordType => "Declare a series for each of its fields.",
        _ when read.IsOptional => "Remove the question mark: before its first value a series has none.",
        _ => "Choose one of these.",
    };

    public static Finding AllowWithoutChoice(Place place, string series, string type) => new(AllowCode, place,
        $"\"allow\" lists moves between states, but \"{series}\" is of type \"{type}\". Remove it, or make the series one of a choice.");

    public static Finding UnknownState(Place place, string written, ChoiceSymbol choice) =>
        new Finding(UnknownStateCode, place, $"{Words.Quoted(written)} is not a state of this series.").WithNearest(
            written, choice.Options, $"The states are {Words.List(choice.Options)}.");

    public static Finding Move(Place place, string written) => new(MoveCode, place,
        $"{Words.Quoted(written)} is not a move from one state to another. Write both with an arrow between them: open -> closed.");

    public static Finding ForeignArrow(Place place, string arrow) =>
        new Finding(ForeignArrowCode, place, $"Write the arrow as ->, not {arrow}.")
            .WithReplacement("->", RepairSafety.Safe);

    public static Finding UnitWithoutNumber(Place place, string series, string type) => new(UnitCode, place,
        $"Only numbers have a unit, but the series \"{series}\" is of type \"{type}\". Remove the unit.");

    /// <param name="key"><c>min</c>, <c>max</c> or <c>only</c>.</param>
    public static Finding NumbersOnly(Place place, string key, string series, string type) => new(NumbersOnlyCode, place,
        $"Only numbers have \"{key}\", but the series \"{series}\" is of type \"{type}\". Remove it.");

    /// <summary>How many may be in a set is asked by a rule.</summary>
    /// <param name="sign">Between how many there are and the bound: <c>&lt;=</c> or <c>&gt;=</c>.</param>
    public static Finding SizeOfSet(Place place, string key, string series, string type, string sign, string bound) => new(NumbersOnlyCode, place,
        $"Only numbers have \"{key}\", but the series \"{series}\" is of type \"{type}\". How many are in it is asked by a rule: check: size({series}.to) {sign} {bound}.");

    public static Finding RepeatedMove(Place place, AllowedMove move) =>
        new Finding(RepeatedMoveCode, place, $"The move from \"{move.From}\" to \"{move.To}\" appears twice. Remove one.")
            .WithRelated(move.Place, "the first time");
}
