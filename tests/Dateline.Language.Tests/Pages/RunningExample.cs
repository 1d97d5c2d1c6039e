namespace Dateline.Language.Tests.Pages;

/// <summary>
/// An example that a page builds up block by block, as an editor does: each block shows only the entries that are new or
/// changed. An entry takes the place of the earlier one with its id; any other is added to the file that the block names, after
/// an empty line. A line says where the quotations of the earlier one stay.
/// </summary>
internal sealed class RunningExample
{
    private const string SettingsOfAFile = "file";
    private const string Quotations = "  quotes:";
    private const string AsAbove = "  # … and the quotations, as above\n";

    private readonly List<(string File, string Id, string Text)> entries = [];

    /// <summary>The whole example, once the entries of a further block are in it.</summary>
    public string With(string block)
    {
        foreach (var (file, text) in ExampleBlocks.WrittenIn(block))
        {
            foreach (var (id, lines) in EntriesOf(text))
                Put((file, id, lines));
        }

        return string.Concat(entries.GroupBy(entry => entry.File).Select(file => $"# {file.Key}\n{string.Join('\n', file.Select(entry => entry.Text))}"));
    }

    private void Put((string File, string Id, string Text) entry)
    {
        int earlier = entries.FindIndex(known => known.Id == entry.Id && (entry.Id != SettingsOfAFile || known.File == entry.File));
        if (earlier < 0)
            entries.Add(entry);
        else
            entries[earlier] = entry with { Text = entry.Text.Replace(AsAbove, QuotationsIn(entries[earlier].Text), StringComparison.Ordinal) };
    }

    /// <summary>The last field of an entry that has quotations.</summary>
    private static string QuotationsIn(string text) => text.IndexOf(Quotations, StringComparison.Ordinal) is > 0 and int start ? text[start..] : "";

    private static IEnumerable<(string Id, string Lines)> EntriesOf(string text)
    {
        string id = "";
        string lines = "";
        foreach (string line in text.TrimEnd('\n').Split('\n'))
        {
            if (line.Length > 0 && char.IsLetter(line[0]))
            {
                if (id.Length > 0)
                    yield return (id, lines.TrimEnd('\n') + "\n");
                id = line[..line.IndexOf(':', StringComparison.Ordinal)];
                lines = "";
            }

            lines += line + "\n";
        }

        yield return (id, lines.TrimEnd('\n') + "\n");
    }
}
