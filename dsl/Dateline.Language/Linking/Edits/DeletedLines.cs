using Dateline.Language.Binding.Bound;
using Dateline.Language.Diagnostics;
using Dateline.Language.Text;

namespace Dateline.Language.Linking.Edits;

/// <summary>Takes a field out of an entry, with the lines that it fills.</summary>
internal static class DeletedLines
{
    /// <summary>Null where other things may stand on these lines: in braces, and where the field is a default of the file.</summary>
    public static TextEdit? Of(BoundEntry entry, BoundField field)
    {
        if (entry.IsInBraces || field.IsDefault)
            return null;
        LineMap lines = entry.File.Lines;
        int first = lines.PositionOf(field.KeySpan.Start).Line;
        int last = lines.PositionOf(Math.Max(field.KeySpan.End, field.Value.Span.End - 1)).Line;
        return new TextEdit(entry.File.Path, TextSpan.FromBounds(lines.StartOf(first), lines.SpanOf(last).End), "");
    }
}
