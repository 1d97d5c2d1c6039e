using Dateline.Language.Binding.Bound;
using Dateline.Language.Diagnostics;
using Dateline.Language.Linking.Entries;
using Dateline.Language.Linking.Suspects;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Text;

namespace Dateline.Language.Sourcing.Copies;

/// <summary>
/// The copies that sources name are there and are the ones that they were, and what is quoted from them stands in them. A copy that
/// has changed has one finding, which names what is no longer in it.
/// </summary>
internal static class CopiesCheck
{
    public static void Check(EntryIndex index, CopyShelf shelf, List<RuleFinding> findings, CancellationToken cancellation)
    {
        Dictionary<string, SourceCopy>? copies = null;
        foreach (FileDigest file in index.Files)
        {
            foreach (BoundEntry source in file.Sources)
            {
                if (SourceCopy.Of(source, shelf, findings) is { } copy && !index.IsRepeated(source.Id))
                    (copies ??= new(StringComparer.Ordinal)).Add(source.Id, copy);
            }
        }

        if (copies is null)
            return;
        ILookup<string, QuotedPassage> missed = Missed(index, copies, cancellation).ToLookup(passage => passage.Source.Id, StringComparer.Ordinal);
        foreach (SourceCopy copy in copies.Values)
        {
            if (copy.HasChanged)
            {
                findings.Add(CopyFindings.HasChanged(copy.Source, copy.StatedHash!, copy.Path, copy.Text.Hash, [.. missed[copy.Source.Id].Select(passage => passage.Entry.File.PlaceOf(passage.Words.Span))]));
                continue;
            }

            foreach (QuotedPassage passage in missed[copy.Source.Id])
                findings.Add(WordsFindings.AreNotIn(passage, copy.Text, copy.Path, Elsewhere(passage, copies)));
        }
    }

    /// <summary>A default is one text that many entries share: what is wrong with it is said once.</summary>
    private static IEnumerable<QuotedPassage> Missed(EntryIndex index, Dictionary<string, SourceCopy> copies, CancellationToken cancellation)
    {
        var seen = new HashSet<(string Path, TextSpan Span)>();
        foreach (FileDigest file in index.Files)
        {
            foreach (BoundEntry entry in file.WithEvidence)
            {
                foreach (QuotedPassage passage in QuotedPassages.Of(entry))
                {
                    cancellation.ThrowIfCancellationRequested();
                    if (copies.TryGetValue(passage.Source.Id, out SourceCopy? copy) && !IsTranslated(passage, copy) && seen.Add((entry.File.Path, passage.Words.Span)) && !Holds(copy, passage))
                        yield return passage;
                }
            }
        }
    }

    private static bool Holds(SourceCopy copy, QuotedPassage passage) => PassageSearch.Holds(copy.Text.Compared, QuotedWords.Of(passage.Words.Text));

    private static string? Elsewhere(QuotedPassage passage, Dictionary<string, SourceCopy> copies) =>
        copies.Values.FirstOrDefault(copy => copy.Source.Id != passage.Source.Id && Holds(copy, passage))?.Source.Id;

    /// <summary>Words in another language than their source are the editor's translation.</summary>
    private static bool IsTranslated(QuotedPassage passage, SourceCopy copy) =>
        passage.Language is { } ofWords && (copy.Source.Find("language")?.Value as TextValue)?.Text is { } ofSource
        && !string.Equals(ofWords.Split('-')[0], ofSource.Split('-')[0], StringComparison.OrdinalIgnoreCase);
}

/// <summary>A source with the copy that it names.</summary>
internal sealed record SourceCopy(BoundEntry Source, string Path, CopiedText Text, BoundField? StatedHash)
{
    /// <summary>The hash that is stated is one, and not that of the copy.</summary>
    public bool HasChanged => StatedHash?.Value is TextValue { Text: var hash } && CopiedText.IsHash(hash) && !string.Equals(hash, Text.Hash, StringComparison.OrdinalIgnoreCase);

    /// <summary>Null where it names none, or none that can be read, which is then reported.</summary>
    public static SourceCopy? Of(BoundEntry source, CopyShelf shelf, List<RuleFinding> findings)
    {
        BoundField? hash = source.Find(BuiltIns.CopyHash);
        BoundField? copy = source.Find(BuiltIns.Copy);
        if (copy is null)
        {
            if (hash is not null && !source.IsDamaged)
                findings.Add(CopyFindings.HashOfNothing(source, hash));
            return null;
        }

        if (copy.Value is not TextValue { Text: var path })
            return null;
        string? written = (hash?.Value as TextValue)?.Text;
        bool isNoHash = written is not null && !CopiedText.IsHash(written);
        CopiedText? text = CopyPath.FaultOf(path, out string? meant) is null ? shelf.Find(path) : null;
        if (isNoHash)
            findings.Add(CopyFindings.IsNoHash(source, hash!, written!, text?.File is null ? null : text.Hash));
        if (CopyPath.FaultOf(path, out _) is { } fault)
            findings.Add(CopyFindings.IsNoPath(source, copy, fault, meant));
        else if (text is null)
            findings.Add(CopyFindings.IsMissing(source, copy, path, shelf.Alike(path)));
        else if (text.File is null)
            findings.Add(CopyFindings.CannotBeRead(source, copy, path, text.Refusal));
        else if (hash is null && !source.IsDamaged)
            findings.Add(CopyFindings.HasNoHash(source, copy, text.Hash));
        return text?.File is null ? null : new SourceCopy(source, path, text, hash);
    }
}
