using Dateline.Language.Binding.Bound;
using Dateline.Language.Diagnostics;
using Dateline.Language.Linking.Suspects;

namespace Dateline.Language.Rules.Causes;

/// <summary>A value that may be the one mistake behind several findings.</summary>
/// <param name="Suspect">The value.</param>
/// <param name="Swapped">The change whose halves exchanged would make them vanish; null where any other value would.</param>
internal sealed record Candidate(Suspect Suspect, BoundField? Swapped)
{
    /// <summary>The numbers of the findings that it would explain, in their order.</summary>
    public List<int> Findings { get; } = [];

    /// <summary>Those of them that rest on it; the others it would explain only as well as something else does.</summary>
    public HashSet<int> Resting { get; } = [];

    public Place Place => Suspect.Place;

    /// <summary>The entry may be one too many.</summary>
    public bool IsOfWhole => Suspect.Symbol is null;

    /// <summary>
    /// Of values that explain as much, a number is likelier mistyped than a date, and a date, or what is left out, likelier than a state or a name;
    /// exchanged halves are one mistake, and a half that happens to fit is a guess.
    /// </summary>
    public int Rank => Swapped is not null ? 0 : Suspect.Value switch
    {
        IntegerValue or NumberValue or EstimateValue => 1,
        DateValue or null => 2,
        _ => 3,
    };

    /// <summary>Whether a finding stands at the value, or at all of which it is a part.</summary>
    public bool IsAt(Place place) =>
        place.Path == Place.Path && place.Span.Start <= Place.Span.Start && place.Span.End >= Place.Span.End;

    /// <summary>Whether the value is one of the entry that a finding is about.</summary>
    public bool IsOf(RuleFinding found) => ReferenceEquals(found.Entry, Suspect.Entry) && !Suspect.IsDefault;
}
