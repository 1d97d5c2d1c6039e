using Dateline.Language.Diagnostics;

namespace Dateline.Language.Schema;

/// <summary>What the language has but this version does not read yet: it is refused by name, never ignored.</summary>
public static class NotYetFindings
{
    public static readonly FindingDescriptor NotYetInTimeline = new("DTL2090", "Not in this version yet");

    public static IReadOnlyList<FindingDescriptor> All { get; } = [NotYetInTimeline];

    /// <param name="what">The word or the form as the author wrote it.</param>
    public static Finding InTimeline(Place place, string what) =>
        new(NotYetInTimeline, place, $"{Words.Quoted(what)} is part of the language but not of this version yet.");
}
