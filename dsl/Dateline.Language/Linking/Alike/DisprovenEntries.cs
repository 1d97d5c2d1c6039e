using Dateline.Language.Binding.Bound;
using Dateline.Language.Linking.Entries;
using Dateline.Language.Linking.Suspects;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Language.Linking.Alike;

/// <summary>
/// Finds events that tell what another one says is disproven: of one kind and one date, with the same references. What was disproven stays
/// in the record so that nobody adds it again. An event that names the other knows of it.
/// </summary>
internal static class DisprovenEntries
{
    public static IEnumerable<RuleFinding> In(EntryIndex index, CancellationToken cancellation = default)
    {
        Dictionary<AlikeHead, List<BoundEntry>>? disproven = null;
        foreach (HeadedEntry headed in index.Files.SelectMany(file => file.Disproven))
        {
            disproven ??= [];
            if (!disproven.TryGetValue(headed.Head, out List<BoundEntry>? entries))
                disproven.Add(headed.Head, entries = []);
            entries.Add(headed.Entry);
        }

        return disproven is null ? [] : Search(index, disproven, cancellation);
    }

    private static List<RuleFinding> Search(EntryIndex index, Dictionary<AlikeHead, List<BoundEntry>> disproven, CancellationToken cancellation)
    {
        var found = new List<RuleFinding>();
        foreach (HeadedEntry headed in index.Files.SelectMany(file => file.Headed))
        {
            cancellation.ThrowIfCancellationRequested();
            BoundEntry entry = headed.Entry;
            if (!disproven.TryGetValue(headed.Head, out List<BoundEntry>? entries) || !IsClaimed(entry) || index.IsRepeated(entry.Id))
                continue;
            foreach (BoundEntry other in entries)
            {
                if (Comparison.SharedWithDisproven(other, entry) is not { } shared)
                    continue;
                found.Add(AlikeFindings.TellsDisproven(other, entry, shared));
                break;
            }
        }

        return found;
    }

    /// <summary>Whoever reports a plan, or that something did not happen, does not say that it happened.</summary>
    private static bool IsClaimed(BoundEntry entry) => Comparison.StatusOf(entry) is "happened" or "unconfirmed";
}
