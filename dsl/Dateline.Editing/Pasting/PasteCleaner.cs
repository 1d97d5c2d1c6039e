using System.Text;
using Dateline.Editing.Cursors;
using Dateline.Editing.Texts;
using Dateline.Language.Binding.Context;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Editing.Pasting;

/// <summary>
/// Makes a text of a word processor plain where it is structure: spaces, hyphens of lists, quotation marks around values. What
/// somebody tells is left as it is.
/// </summary>
internal static class PasteCleaner
{
    private const string OddSpaces = "\u00A0\u202F\u2007\u2009\u200A\u3000\u2002\u2003";
    private const string ZeroWidth = "\u200B\u200C\u2060\uFEFF";
    private const string ListMarks = "–—•·▪◦‣*";
    /// <summary>What word processors make of <c>-></c> and <c>--></c>.</summary>
    private static readonly string[] Arrows = ["→", "⟶", "➔", "➜", "⇒", "–>", "—>", "−>"];
    private const string OpeningMarks = "“„”«\"";
    private const string ClosingMarks = "”“»\"";

    /// <param name="kinds">The kinds of the timeline; null where there is none.</param>
    public static string Clean(string text, FileLines? lines, int offset, SchemaTable? kinds)
    {
        string lineEnd = lines?.LineEnd ?? "\n";
        string[] pasted = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n');
        CursorPlace? place = lines is null ? null : CursorReader.Read(lines, offset);
        if (place is { Spot: CursorSpot.Nothing } && pasted.Length == 1)
            return text;
        if (pasted.Length == 1 && place is { Spot: CursorSpot.Value })
            return IsText(place, kinds) ? text : Value(pasted[0], mayBeText: false);
        bool isStructure = pasted.Any(HasStructure) && place?.Spot != CursorSpot.Nothing;
        return string.Join(lineEnd, isStructure ? CleanLines(pasted, kinds) : pasted);
    }

    private static bool HasStructure(string line)
    {
        string plain = Indented(line).TrimStart(' ');
        return plain.StartsWith("- ", StringComparison.Ordinal) || NameEnd(plain) > 0;
    }

    private static IEnumerable<string> CleanLines(string[] lines, SchemaTable? kinds)
    {
        int textColumn = -1;
        foreach (string line in lines)
        {
            string indented = Indented(line);
            int indent = indented.Length - indented.TrimStart(' ').Length;
            // A text on lines of its own goes on as long as they are indented further.
            if (textColumn >= 0 && (indent > textColumn || indented.Trim().Length == 0))
            {
                yield return line;
                continue;
            }

            textColumn = -1;
            string cleaned = CleanLine(indented, indent, kinds, out bool beginsText);
            if (beginsText)
                textColumn = indent;
            yield return cleaned;
        }
    }

    private static string CleanLine(string line, int indent, SchemaTable? kinds, out bool beginsText)
    {
        string lead = line[..indent];
        string rest = line[indent..];
        beginsText = false;
        while (rest.StartsWith("- ", StringComparison.Ordinal))
        {
            lead += "- ";
            rest = rest[2..].TrimStart(' ');
        }

        int end = NameEnd(rest);
        if (end <= 0)
            return lead + (lead.EndsWith("- ", StringComparison.Ordinal) && !rest.Contains(' ') ? Value(rest, mayBeText: true) : rest);
        string name = rest[..end].Trim().Trim([.. OpeningMarks, .. ClosingMarks]);
        string value = rest[(end + 1)..].Trim([' ', '\t', .. OddSpaces]);
        beginsText = value is "|" or ">" or "|-" or ">-" or "|+" or ">+";
        return value.Length == 0 ? $"{lead}{name}:" : $"{lead}{name}: {Value(value, IsText(name, kinds))}";
    }

    /// <summary>Where the name ends with which a line begins; 0 where it begins with none.</summary>
    private static int NameEnd(string line)
    {
        int end = line.IndexOf(':', StringComparison.Ordinal);
        if (end <= 0 || (end + 1 < line.Length && !char.IsWhiteSpace(line[end + 1])))
            return 0;
        string name = line[..end].Trim().Trim([.. OpeningMarks, .. ClosingMarks]);
        return Dateline.Language.Text.Words.Names.IsKebabCase(name) ? end : 0;
    }

    /// <summary>Spaces at the beginning, the mark of a list, and signs that nobody sees.</summary>
    private static string Indented(string line)
    {
        int at = 0;
        var indent = new StringBuilder();
        while (at < line.Length && (line[at] is ' ' or '\t' || OddSpaces.Contains(line[at]) || ZeroWidth.Contains(line[at])))
        {
            if (!ZeroWidth.Contains(line[at]))
                indent.Append(line[at] == '\t' ? "  " : " ");
            at++;
        }

        bool isMark = at + 1 < line.Length && (ListMarks.Contains(line[at]) || line[at] == '-') && (line[at + 1] is ' ' or '\t' || OddSpaces.Contains(line[at + 1]));
        if (!isMark)
            return indent + line[at..];
        at++;
        while (at < line.Length && (line[at] is ' ' or '\t' || OddSpaces.Contains(line[at])))
            at++;
        return $"{indent}- {line[at..]}";
    }

    /// <summary>Quotation marks around a value, which would be a part of it, and signs that no value but a text has.</summary>
    private static string Value(string value, bool mayBeText)
    {
        if (!mayBeText)
            value = value.Trim([' ', '\t', .. OddSpaces, .. ZeroWidth]);
        bool isQuoted = value.Length > 1 && OpeningMarks.Contains(value[0]) && ClosingMarks.Contains(value[^1]) && value[1..^1].IndexOfAny([.. OpeningMarks, .. ClosingMarks]) < 0;
        if (mayBeText)
            return isQuoted && value[0] != '"' && !ScalarText.IsPlain(value, isInFlow: false, isText: true) ? $"\"{value[1..^1]}\"" : value;
        var plain = new StringBuilder(value.Length);
        foreach (char sign in isQuoted && value[0] != '"' ? value[1..^1] : value)
        {
            if (OddSpaces.Contains(sign))
                plain.Append(' ');
            else if (!ZeroWidth.Contains(sign))
                plain.Append(sign);
        }

        string trimmed = Arrows.Aggregate(plain.ToString().Trim(), (text, arrow) => text.Replace(arrow, "->", StringComparison.Ordinal));
        return IsDay(trimmed) ? string.Concat(trimmed.Select(sign => char.IsAsciiDigit(sign) ? sign : '-')) : trimmed;
    }

    /// <summary>A day with dashes: of two numbers a dash may mean a stretch, and stays.</summary>
    private static bool IsDay(string value) => value.Length == 10
        && Enumerable.Range(0, 10).All(i => i is 4 or 7 ? value[i] is '-' or '–' or '‑' or '−' or '‐' : char.IsAsciiDigit(value[i]));

    private static bool IsText(CursorPlace place, SchemaTable? kinds)
    {
        string? name = place.Path.LastOrDefault(name => name != CursorPlace.Item);
        return name is null or "why" or "unknown" or "note" || IsText(name, kinds);
    }

    private static bool IsText(string name, SchemaTable? kinds)
    {
        if (name is "why" or "unknown" or "note" or "text" or "reported")
            return true;
        if (name is "kind" or "value" or "speaker" or "source" or "entity" || kinds is null)
            return name is not ("kind" or "speaker" or "source" or "entity");
        IReadOnlyList<FieldSymbol> fields = kinds.FieldsNamed(name);
        return fields.Count == 0 ? name is not ("sources" or "says") : fields.Any(field => (field.Type is ListType list ? list.Element : field.Type) is ScalarType { Kind: ScalarKind.Text });
    }
}
