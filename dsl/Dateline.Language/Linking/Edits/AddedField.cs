using Dateline.Language.Binding.Bound;
using Dateline.Language.Diagnostics;
using Dateline.Language.Text;

namespace Dateline.Language.Linking.Edits;

/// <summary>Writes a field into an entry that has it not.</summary>
internal static class AddedField
{
    /// <summary>Behind a field of the entry, otherwise before it. Null where that field stands in another place, as a default does.</summary>
    /// <param name="beside">A field that the entry states.</param>
    /// <param name="line">The name of the new field, and its value.</param>
    public static TextEdit? Beside(BoundEntry entry, BoundField beside, string line)
    {
        if (beside.IsDefault)
            return null;
        // Where a value ends, and whether a comment follows, only the text tells; where a field begins, its name does.
        BoundField before = NextOf(entry, beside) ?? beside;
        int start = before.KeySpan.Start;
        string indent = new(' ', entry.File.PlaceOf(before.KeySpan).Start.Character);
        string between = entry.IsInBraces ? ", " : entry.File.Lines.LineEnd + indent;
        return new TextEdit(entry.File.Path, new TextSpan(start, 0), line + between);
    }

    private static BoundField? NextOf(BoundEntry entry, BoundField field)
    {
        BoundField? next = null;
        for (int i = 0; i < entry.Fields.Count; i++)
        {
            BoundField other = entry.Fields[i];
            bool isBehind = !other.IsDefault && other.KeySpan.Start > field.KeySpan.Start;
            if (isBehind && (next is null || other.KeySpan.Start < next.KeySpan.Start))
                next = other;
        }

        return next;
    }
}
