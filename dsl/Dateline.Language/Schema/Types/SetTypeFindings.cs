using Dateline.Language.Diagnostics;
using Dateline.Language.Schema.Naming;

namespace Dateline.Language.Schema.Types;

/// <summary>What is said of a type that begins with <c>set of</c>.</summary>
public static class SetTypeFindings
{
    private static readonly FindingDescriptor OutsideSeriesCode = new("DTL2088", "A set outside a series");
    private static readonly FindingDescriptor OfOtherCode = new("DTL2089", "A set of what cannot join and leave");

    public static IReadOnlyList<FindingDescriptor> All { get; } = [OutsideSeriesCode, OfOtherCode];

    /// <param name="member">What it is a set of, as it is written.</param>
    public static Finding OutsideSeries(Place place, string written, string member) =>
        new Finding(OutsideSeriesCode, place, $"{Words.Quoted(written)} is a type of a series: others join a set and leave it over time. A field of an entry is a list. Write list of {Words.Shortened(member)}.")
            .WithReplacement("list of " + member);

    /// <param name="member">The type of which it would be a set.</param>
    public static Finding OfOther(Place place, string written, string member) => new(OfOtherCode, place,
        $"{Words.Quoted(written)} cannot be: what joins a set and leaves it is an entry, an option of a choice, or a text. For {Words.Quoted(member)}, declare a series of its own, or a kind of entity for each.");
}
