using System.Text;
using Dateline.Emit.Model;
using Dateline.Language.Text.Words;

namespace Dateline.Emit.CSharp.Writing;

/// <summary>
/// The text form in which data is compiled: one fact a line, what belongs below a line one space deeper. A name ends
/// with <c>?</c> where the value is unknown (the text is the reason), with <c>~</c> where there is nobody, and with <c>!</c> where it could not be read.
/// The reader is <c>Dateline.Compiled.Cell</c> of the runtime library.
/// </summary>
internal static class CompiledText
{
    /// <summary>Ends the name of a value that is nobody.</summary>
    private const char Nobody = '~';

    public static void Append(StringBuilder text, EntryData entry)
    {
        AppendName(text, entry.Id);
        text.Append(' ').Append(entry.Kind.Length == 0 ? "!" : entry.Kind).Append('\n');
        foreach (DataNode field in entry.Fields)
            Append(text, field, depth: 1);
    }

    /// <param name="depth">By how many spaces the line is deeper than an entry.</param>
    public static void Append(StringBuilder text, DataNode node, int depth)
    {
        text.Append(' ', depth).Append(node.Key);
        if (node.State != DataState.Known)
            text.Append(node.State switch { DataState.Unknown => '?', DataState.Nobody => Nobody, _ => '!' });
        if (node.Text.Length > 0)
            AppendValue(text.Append(' '), node.Text);
        text.Append('\n');
        foreach (DataNode below in node.Below)
            Append(text, below, depth + 1);
    }

    /// <summary>As a value, and a blank is escaped as well: a name ends there. Ids that are no names come here where their finding was made to weigh less.</summary>
    public static StringBuilder AppendName(StringBuilder text, string name)
    {
        if (Names.IsKebabCase(name))
            return text.Append(name);
        int start = text.Length;
        AppendValue(text, name);
        return text.Replace(" ", EditorText.Escaped(' '), start, text.Length - start);
    }

    /// <summary>On one line, of characters that stand for themselves: a backslash begins <c>\\</c> or <c>\u2028</c>.</summary>
    public static StringBuilder AppendValue(StringBuilder text, string value)
    {
        for (int i = 0; i < value.Length; i++)
        {
            if (EditorText.IsPair(value, i))
                text.Append(value[i++]).Append(value[i]);
            else if (value[i] == '\\')
                text.Append("\\\\");
            else if (EditorText.IsUnsafe(value[i]))
                text.Append(EditorText.Escaped(value[i]));
            else
                text.Append(value[i]);
        }

        return text;
    }
}
