using Dateline.Dates;
using Dateline.Language.Binding.Offered;
using Dateline.Language.Diagnostics;

namespace Dateline.Language.Binding.Findings;

/// <summary>Texts that are not the moment which was asked for.</summary>
internal static class MomentFindings
{
    private static readonly FindingDescriptor NoPointInTime = new("DTL3044", "Not a moment");
    private static readonly FindingDescriptor WithoutOffset = new("DTL3045", "A moment without its offset");

    private const string Parts = "a day, a T, the time to the second, and how far its clock is from UTC";

    public static IReadOnlyList<FindingDescriptor> All { get; } = [NoPointInTime, WithoutOffset];

    /// <summary>It says all that a moment says, in another form.</summary>
    public static Finding OtherForm(Slot slot, string text, IReadOnlyList<Offer> offers) =>
        new(NoPointInTime, slot.Place, $"{Words.Quoted(text)} is a moment in another form.{Offers.Write(offers)}") { Repairs = Offers.Repairs(offers) };

    /// <param name="what">What is wrong or missing, as a clause.</param>
    /// <param name="example">The same day and time as they would be written; empty where one of them is not known.</param>
    public static Finding NoMoment(Slot slot, string text, string what, string example) =>
        new(NoPointInTime, slot.Place, $"{Words.Quoted(text)} is not a moment: {what}. A moment is {Parts}{(example.Length > 0 ? $", as in {example}" : "")}.");

    /// <param name="zone">The name of a zone in place of the offset; empty where nothing stands there.</param>
    /// <param name="moment">The day and the time without an offset, as a moment has them.</param>
    public static Finding NoOffset(Slot slot, string text, string zone, string moment) =>
        new(WithoutOffset, slot.Place, zone.Length > 0
            ? $"{Words.Quoted(text)} does not say how far its clock is from UTC: {Words.Quoted(zone)} is the name of a zone. Add the distance, as in {moment}+02:00, or Z where it is UTC."
            : $"{Words.Quoted(text)} does not say how far its clock is from UTC. Add it, as in {moment}+02:00, or Z where it is UTC.");

    /// <summary>Neither the day nor the offset is evident.</summary>
    /// <param name="moments">The day and the time of each reading, as a moment has them.</param>
    public static Finding TwoDays(Slot slot, string text, string why, IReadOnlyList<EdtfReading> moments) =>
        new(WithoutOffset, slot.Place, $"{Words.Quoted(text)} can be read in two ways: {why}. How far its clock is from UTC is missing, too, as in {string.Join(", or ", moments.Select(moment => $"{moment.Text}+02:00{Offers.If(moment.Condition)}"))}.");
}
