using Dateline.Language.Binding.Bound;
using Dateline.Language.Wording;
using Dateline.Pictures.Axis;
using Dateline.Pictures.Model.Names;

namespace Dateline.Pictures.Model.When;

/// <summary>What other sources say of a date.</summary>
internal static class OtherDates
{
    /// <summary>A source that says the same is none of them.</summary>
    /// <param name="field">The date; null where an entry has none.</param>
    public static IEnumerable<OtherDate> Of(BoundField? field, Naming naming)
    {
        foreach (Report report in field?.Evidence?.Says ?? [])
        {
            if (report.Value is DateValue { Date: var date } && !(field!.Value is DateValue { Date: var counts } && counts.Equals(date)) && Extent.Of(date) is { } time)
                yield return new OtherDate(time, DatesInWords.Of(date), naming.RunOf(report.Source.Id).Text);
        }
    }
}
