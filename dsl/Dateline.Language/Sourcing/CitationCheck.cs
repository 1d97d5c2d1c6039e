using Dateline.Language.Binding;
using Dateline.Language.Linking;
using Dateline.Language.Schema;

namespace Dateline.Language.Sourcing;

/// <summary>A source that no entry names supports nothing: somebody forgot to name it, or it is left over.</summary>
internal static class CitationCheck
{
    public static void Check(LinkedTimeline timeline, List<RuleFinding> findings)
    {
        var unnamed = new List<BoundEntry>();
        bool isAnythingElseThere = false;
        IReadOnlyList<BoundEntry> entries = timeline.Index.Entries;
        for (int i = 0; i < entries.Count; i++)
        {
            if (entries[i].Kind?.Is(BuiltIns.Source) != true)
                isAnythingElseThere = true;
            else if (!timeline.NamedSources.Contains(entries[i].Id))
                unnamed.Add(entries[i]);
        }

        // Whoever begins by collecting sources has forgotten none.
        if (isAnythingElseThere)
            findings.AddRange(unnamed.Select(CitationFindings.NamedByNothing));
    }
}
