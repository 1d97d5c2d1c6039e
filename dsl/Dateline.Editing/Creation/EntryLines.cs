using Dateline.Editing.Texts;
using Dateline.Language.Binding.Context;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Editing.Creation;

/// <summary>The lines of a new entry: what it is, what it is called, when, and what its kind needs.</summary>
internal static class EntryLines
{
    /// <param name="values">By field; what the kind needs and is not given stays open.</param>
    /// <param name="caret">Behind the first field that stays open; behind the last line where none does.</param>
    public static string Of(string id, KindTable kind, IReadOnlyDictionary<string, string> values, string lineEnd, out int caret)
    {
        var lines = new List<string> { id + ":", "  kind: " + kind.Kind.Name };
        int open = -1;
        foreach (FieldSymbol field in FieldsOf(kind, values))
        {
            values.TryGetValue(field.Name, out string? value);
            string text = FieldEdits.NewText.Field(field.Name, field.Type, [], value ?? "", 2, isInFlow: false, lineEnd);
            if (string.IsNullOrEmpty(value))
                text = field.Name + ": ";
            if (string.IsNullOrEmpty(value) && open < 0)
                open = lines.Sum(line => line.Length + lineEnd.Length) + 2 + text.Length;
            lines.Add("  " + text);
        }

        string all = string.Join(lineEnd, lines);
        caret = open < 0 ? all.Length : open;
        return all;
    }

    /// <summary>In the order of the house: what it is called, when, its own fields, who tells of it.</summary>
    private static IEnumerable<FieldSymbol> FieldsOf(KindTable kind, IReadOnlyDictionary<string, string> values)
    {
        string[] first = ["name", "title", "date", "effective", "after", "before", "within", "status", "entity"];
        string[] last = ["sources", "quotes", "except", "note"];
        return kind.ByNearness
            .Where(field => KindTable.IsRequired(field) || values.ContainsKey(field.Name))
            .OrderBy(field => Array.IndexOf(first, field.Name) is >= 0 and int early ? early : Array.IndexOf(last, field.Name) is >= 0 and int late ? 1000 + late : 100);
    }
}
