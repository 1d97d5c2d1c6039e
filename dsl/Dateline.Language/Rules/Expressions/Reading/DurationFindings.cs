using Dateline.Dates;
using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Text;

namespace Dateline.Language.Rules.Expressions.Reading;

/// <summary>What is wrong with a duration as a condition writes it.</summary>
internal static class DurationFindings
{
    private static readonly FindingDescriptor Spelling = new("DTL2190", "A duration in other words");

    public static IReadOnlyList<FindingDescriptor> All { get; } = [Spelling];

    public static Finding UnitSpelled(ExpressionSource source, TextSpan span, string written, DurationUnit unit) =>
        new(Spelling, source.PlaceOf(span), $"Durations are counted in {Units}, and {Words.Quoted(written)} is none of these. Write {unit.Many}.")
        {
            Repairs = EquatableArray.Of(Repaired(source, span, unit.Many, isCertain: DurationUnit.Meant(written) is not null)),
        };

    public static Finding Glued(ExpressionSource source, TextSpan span, string written, string number, DurationUnit unit) =>
        new(Spelling, source.PlaceOf(span), $"A duration is a number, a space and a unit, and {Words.Quoted(written)} is one word. Write {number} {unit.Many}.")
        {
            Repairs = EquatableArray.Of(Repaired(source, span, $"{number} {unit.Many}", isCertain: written.IndexOf('-') < 0 && DurationUnit.Meant(written.Substring(number.Length)) is not null)),
        };

    public static Finding NoWholeAmount(ExpressionSource source, TextSpan span, DurationUnit unit, bool isPart) =>
        new(Spelling, source.PlaceOf(span), isPart
            ? $"A part of a {unit.One} has no fixed length. Write whole numbers, in smaller units: 1 year 6 months, 36 hours."
            : "This is longer than anything that can be dated.");

    private static string Units => Words.List([.. DurationUnit.All.Select(unit => unit.Many)]);

    private static Repair Repaired(ExpressionSource source, TextSpan span, string newText, bool isCertain)
    {
        Repair repair = source.Replacing(span, newText, $"Change it to {newText}");
        return isCertain ? repair : repair with { Safety = RepairSafety.Choice };
    }
}
