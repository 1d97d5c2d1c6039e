namespace Dateline.Editing.Cursors;

/// <summary>The fields of the entry in which a cursor stands, however deep in one of them.</summary>
internal static class CursorEntry
{
    /// <summary>By name, with the beginnings of their values: of one in the long form, what stands behind <c>value</c>.</summary>
    public static IReadOnlyDictionary<string, string> FieldsOf(CursorPlace place)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        int top = place.Lines.TopOf(place.Lines.LineOf(place.Token.Start));
        int column = -1;
        string last = "";
        for (int line = top + 1; top >= 0 && line < place.Lines.Count && !place.Lines.IsTop(line); line++)
        {
            var written = WrittenLine.Of(place.Lines, line);
            if (place.Lines.IsEmpty(line) || written is not { HasName: true, Hyphens.Count: 0 })
                continue;
            if (column < 0)
                column = written.Content;
            if (written.Content == column)
                fields.TryAdd(last = written.Name, written.ValueText);
            else if (written.Name == "value" && fields.TryGetValue(last, out string? known) && known.Length == 0)
                fields[last] = written.ValueText;
        }

        return fields.Count == 0 && place.Path.Count <= 2 ? place.Siblings : fields;
    }
}
