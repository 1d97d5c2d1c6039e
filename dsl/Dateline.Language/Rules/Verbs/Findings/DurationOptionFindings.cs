using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Logic;

namespace Dateline.Language.Rules.Verbs.Findings;

/// <summary>What is wrong with a length of time that a verb takes.</summary>
internal static class DurationOptionFindings
{
    private static readonly FindingDescriptor Length = new("DTL2194", "Not a length of time");

    public static IReadOnlyList<FindingDescriptor> All { get; } = [Length];

    public static Finding NotAnAmount(Place place, string key, string written, bool isDurationOnly) => isDurationOnly
        ? new(Length, place, $"{key}: takes a length of time such as 9 months, and {Words.Quoted(written)} is not one.")
        : VerbOptionFindings.NeitherNumberNorLength(place, key, written);

    public static Finding WithoutUnit(Place place, string key, string number)
    {
        string[] lengths = [.. new[] { "day", "month", "year" }.Select(unit => $"{number} {unit}{(number == "1" ? "" : "s")}")];
        return new(Length, place, $"{key}: takes a length of time, and {Words.Shortened(number)} does not say what it counts. Write {Words.List(lengths, lastWord: "or")}.")
        {
            Repairs = lengths.Select(length => new Repair(
                $"Change it to {length}", RepairSafety.Choice, EquatableArray.Of(new TextEdit(place.Path, place.Span, length)))).ToEquatableArray(),
        };
    }

    public static Finding DurationAmongNumbers(Place place, string verb, Amount amount, string written) =>
        new(Length, place, $"{verb}: is {amount.InWords}, a length of time, but {Words.Quoted(written)} is a number. Write a number.");

    public static Finding TooManyEnds(Place place) =>
        new(Length, place, "between: takes one field, or two: where one entry ends, and where the next begins, such as [end, start]. These are more.");
}
