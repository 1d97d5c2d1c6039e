using Dateline.Language.Binding.Bound;
using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Linking.Suspects;

namespace Dateline.Language.Sourcing.Quotes;

/// <summary>What is said of a source that supports nothing.</summary>
public static class CitationFindings
{
    private static readonly FindingDescriptor Unnamed = new("DTL5005", "A source that is never cited", Severity.Hint) { Rule = BuiltInRules.SourceCited };

    public static IReadOnlyList<FindingDescriptor> All { get; } = [Unnamed];

    /// <summary>Whether it would not have been found if another file named the source.</summary>
    internal static bool MissesAMention(Finding finding) => finding.Descriptor == Unnamed;

    internal static RuleFinding NamedByNothing(BoundEntry source) => new(source, new Finding(
        Unnamed,
        source.File.PlaceOf(source.IdSpan),
        $"No entry cites the source {Words.Quoted(source.Id, 60)}. Cite it where something rests on it, or delete it.")
    {
        Label = "never cited",
        Subject = source.Id,
        Repairs = EquatableArray.Of(
            new Repair($"Something rests on it: add {source.Id} to the sources of that entry", RepairSafety.Choice),
            new Repair("It is kept for later: say so, with except: { source-cited: the reason }", RepairSafety.Choice)),
    })
    {
        Grounds = new Grounds([Suspect.OfWhole(source)]),
    };
}
