using Dateline.Editing.Snapshots;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Binding.Context;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Editing.Cursors;

/// <summary>The kind of the entry in which a cursor stands.</summary>
internal static class CursorKind
{
    /// <summary>As its line says it; where none does, as it was read, which knows the defaults of the file.</summary>
    public static KindTable? Of(Snapshot snapshot, CursorPlace place, SchemaTable kinds)
    {
        if (place.Path.Count == 0)
            return null;
        if (WrittenKind(place) is { Length: > 0 } written)
            return kinds.Find(written);
        int start = place.Lines.StartOf(Math.Max(0, place.Lines.TopOf(place.Lines.LineOf(place.Token.Start))));
        BoundFile? bound = snapshot.BoundOf(place.Lines.File.Path);
        KindSymbol? kind = bound?.Entries.FirstOrDefault(entry => entry.IdSpan.Start == start)?.Kind
            ?? bound?.Entries.FirstOrDefault(entry => entry.IsKindDefault)?.Kind;
        return kind is null ? null : kinds.Find(kind.Name);
    }

    private static string? WrittenKind(CursorPlace place)
    {
        if (place.Path.Count == 1 && place.Siblings.TryGetValue("kind", out string? beside))
            return beside.Trim('"', '\'', ' ');
        int top = place.Lines.TopOf(place.Lines.LineOf(place.Token.Start));
        for (int line = top < 0 ? 0 : top; line < place.Lines.Count && (line == top || !place.Lines.IsTop(line)); line++)
        {
            var written = WrittenLine.Of(place.Lines, line);
            if (written.HasName && written.Hyphens.Count == 0 && written.Name == "kind")
                return written.ValueText.Trim('"', '\'');
        }

        return null;
    }
}
