using Dateline.Language.Binding.Bound;
using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Linking.Suspects;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Language.Sourcing.Origins;

/// <summary>What is said of sources that are based on each other.</summary>
internal static class BasisFindings
{
    private static readonly FindingDescriptor Circle = new("DTL5020", "Sources that are based on each other");

    public static IReadOnlyList<FindingDescriptor> All { get; } = [Circle];

    /// <param name="source">The last of the circle.</param>
    /// <param name="basis">By which it leads back to the first.</param>
    /// <param name="circle">In their order, each based on the next.</param>
    public static RuleFinding GoesInACircle(BoundEntry source, ReferenceValue basis, IReadOnlyList<BoundEntry> circle)
    {
        string message = circle.Count == 1
            ? $"{Words.Quoted(source.Id, 60)} cannot be based on itself. Name the source that it repeats, or delete the line."
            : $"{Words.Quoted(source.Id, 40)} and {Words.Quoted(basis.Id, 40)} would each be based on the other{(circle.Count > 2 ? $", by way of {Words.Count(circle.Count - 2, "more source", "more sources")}" : "")}. Remove the line that is wrong.";
        return new RuleFinding(RuleFinding.NoRule, source, new Finding(Circle, source.File.PlaceOf(basis.Span), message)
        {
            Label = "leads back to where it began",
            Subject = Words.FieldOf(source.Id, BuiltIns.BasedOn.Name),
            Related = circle.Where(one => !ReferenceEquals(one, source)).Take(5).Select(one => new RelatedPlace(one.File.PlaceOf(one.Find(BuiltIns.BasedOn)!.Value.Span), $"what {Words.Shortened(one.Id)} is based on")).ToEquatableArray(),
        });
    }
}
