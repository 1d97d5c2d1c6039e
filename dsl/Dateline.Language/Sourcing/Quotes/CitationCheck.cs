using Dateline.Language.Binding.Bound;
using Dateline.Language.Linking;
using Dateline.Language.Linking.Suspects;

namespace Dateline.Language.Sourcing.Quotes;

/// <summary>A source that no entry names supports nothing: somebody forgot to name it, or it is left over.</summary>
internal static class CitationCheck
{
    public static void Check(LinkedTimeline timeline, List<RuleFinding> findings)
    {
        List<BoundEntry> sources = [.. timeline.Index.Files.SelectMany(file => file.Sources)];
        // Whoever begins by collecting sources has forgotten none.
        if (sources.Count < timeline.Index.Entries.Count)
            findings.AddRange(sources.Where(source => !timeline.NamedSources.Contains(source.Id)).Select(CitationFindings.NamedByNothing));
    }
}
