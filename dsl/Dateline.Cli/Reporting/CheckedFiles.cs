using Dateline.Language.Binding.Bound;
using Dateline.Language.Text;
using Dateline.Language.Workspace.Analyses;
using Dateline.Language.Workspace.Files;

namespace Dateline.Cli.Reporting;

/// <summary>What a check read and what it did not.</summary>
/// <param name="Analyses">The timelines with their files.</param>
/// <param name="Unread">What was not read, in the order of paths.</param>
internal sealed record CheckedFiles(IReadOnlyList<Analysis> Analyses, IReadOnlyList<UnreadFile> Unread)
{
    public static readonly CheckedFiles None = new([], []);

    public int EntryCount => Analyses.Sum(analysis => analysis.Timeline.Index.Entries.Count);

    /// <summary>How many of the entries are drafts.</summary>
    public int DraftCount => Analyses.Sum(analysis => analysis.Timeline.Index.Entries.Count(entry => entry.IsDraft));

    public int EventFileCount => Analyses.Sum(analysis => analysis.Files.Count);

    /// <summary>How many files somebody could miss; backups of what is read are none.</summary>
    public int UnreadCount => Unread.Count(file => file.Reason != UnreadReason.Backup);

    /// <summary>Whether a file that was probably meant to be read was not.</summary>
    public bool AreInDoubt => Unread.Any(file => file.Reason is UnreadReason.Name or UnreadReason.Fault);

    /// <summary>What the defaults of a file filled in, entry by entry.</summary>
    /// <param name="read">Reads the file again, for the values as they stand there.</param>
    public static IEnumerable<FilledIn> FilledInOf(BoundFile file, Func<string, SourceFile?> read)
    {
        SourceFile? source = null;
        foreach (BoundEntry entry in file.Entries)
        {
            if (entry.IsKindDefault && file.DefaultKind is { } kind)
                yield return Made(entry, "kind", kind);
            foreach (BoundField field in entry.Fields)
            {
                // What the timeline file declares has the place of the id.
                if (field.IsDefault && field.Value.Span != entry.IdSpan)
                    yield return Made(entry, field.Symbol.Name, field.Value.Span);
            }
        }

        FilledIn Made(BoundEntry entry, string field, TextSpan span)
        {
            source ??= read(file.File.Path);
            string value = source is not null && span.End <= source.Text.Length ? source.Text.Substring(span.Start, span.Length) : "";
            return new FilledIn(entry.Id, field, value, file.File.Lines.PositionOf(span.Start).Line + 1);
        }
    }
}

/// <summary>A value that an entry leaves out and the defaults of its file state.</summary>
/// <param name="Value">As it stands there.</param>
/// <param name="Line">Where it stands there, from 1.</param>
internal sealed record FilledIn(string Entry, string Field, string Value, int Line);
