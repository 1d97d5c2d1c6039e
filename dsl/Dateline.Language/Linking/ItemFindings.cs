using Dateline.Language.Binding;
using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;

namespace Dateline.Language.Linking;

/// <summary>What is said of names that lead somewhere, and yet cannot be meant as they stand.</summary>
public static class ItemFindings
{
    private static readonly FindingDescriptor Twice = new("DTL3112", "Twice in one list", Severity.Warning);
    private static readonly FindingDescriptor Itself = new("DTL3113", "An event that refers to itself");

    public static IReadOnlyList<FindingDescriptor> All { get; } = [Twice, Itself];

    internal static Finding StandsTwice(BoundEntry entry, string list, string name, BoundValue later, BoundValue first) =>
        new(Twice, entry.File.PlaceOf(later.Span), $"{Words.Quoted(name, 60)} stands twice in this list. Take one out, or name the one that was meant.")
        {
            Label = "the second time",
            Subject = $"{list} of {entry.Id}",
            Related = EquatableArray.Of(new RelatedPlace(entry.File.PlaceOf(first.Span), "the first time")),
            Repairs = EquatableArray.Of(
                new Repair("Once too often: take it out", RepairSafety.Choice),
                new Repair("Another one was meant: name it", RepairSafety.Choice)),
        };

    internal static Finding RefersToItself(in ReferenceUse use) =>
        new(Itself, use.Place, $"{Words.Quoted(use.Reference.Id, 60)} names itself under {Words.Quoted(use.FieldName, 40)}. Name the event that was meant, or take the line out.")
        {
            Label = "this is the event itself",
            Subject = use.Subject,
        };
}
