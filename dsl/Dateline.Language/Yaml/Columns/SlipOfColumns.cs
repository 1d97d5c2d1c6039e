using Dateline.Language.Yaml.Drafts;
using Dateline.Language.Yaml.Lines;
using Dateline.Language.Yaml.Root;

namespace Dateline.Language.Yaml.Columns;

/// <summary>
/// Finds entries whose lines stand in columns where nobody can have meant them, and moves the lines back: what slipped is
/// told by what the other entries of the file look like, and by the words of the language.
/// </summary>
internal static class SlipOfColumns
{
    /// <summary>An entry that is longer is followed line by line.</summary>
    private const int MostLines = 1_000;

    private const int MostOddLines = 8;

    /// <summary>Reports and mends the lines; whether there were any.</summary>
    public static bool Mend(ReadingLog log, IReadOnlyList<SourceLine> lines)
    {
        IReadOnlyList<Section> sections = Sections.In(log.Text, lines);
        if (sections.Count == 0)
            return false;
        var usage = new Usage();
        var reader = new LayoutReader(usage);
        List<Places> own = Learn(sections, usage, reader);
        var search = new ColumnSearch(reader, usage);
        var flattened = new Flattened(reader, usage);
        var patches = new List<Patch>();
        for (int i = 0; i < sections.Count; i++)
        {
            if (sections[i].Count > MostLines)
                continue;
            Explanation? found = search.Explain(sections[i], own[i]) ?? flattened.Explain(sections[i], own[i]);
            int tries = MostOddLines;
            for (int line = 1; found is null && line < sections[i].Count && tries > 0; line++)
            {
                if (!IsBehindItsOwner(sections[i], line, usage, own[i]) && !IsNoSetting(sections[i], line))
                    continue;
                found = search.ExplainOddity(sections[i], own[i], line);
                tries--;
            }

            if (found is not null)
                new SlippedLines(log, patches, sections[i], reader).Report(found, own[i]);
        }

        log.Mend(patches);
        return patches.Count > 0;
    }

    public static List<Places> Learn(IReadOnlyList<Section> sections, Usage usage, LayoutReader reader)
    {
        var all = new List<Places>(sections.Count);
        var none = new Places();
        foreach (Section section in sections)
        {
            (reader.Places, reader.Steps) = (new Places(), []);
            Layout layout = reader.Read(section, [.. section.Lines.Select(line => line.Indent)], none);
            all.Add(reader.Places);
            usage.Add(reader.Places);
            if (layout.Misfit < 0)
                usage.Add(reader.Steps);
        }

        (reader.Places, reader.Steps) = (null, null);
        return all;
    }

    /// <summary>An entry that was indented with the settings of the file above it.</summary>
    private static bool IsNoSetting(Section section, int index) =>
        section.Owner == KnownWords.File && section.Lines[index].Indent == section.Lines[1].Indent && section.Lines[index].IsOpen
        && KnownWords.MayStand(KnownWords.File, section.Names[index]) == false;

    /// <summary>
    /// Whether a line stands in the column of the one above it, which says nothing, and belongs below it. What may stand below
    /// an id is at home there: then the value above is simply not written yet.
    /// </summary>
    private static bool IsBehindItsOwner(Section section, int index, Usage usage, Places own)
    {
        SourceLine above = section.Lines[index - 1];
        SourceLine line = section.Lines[index];
        if (index == 1 || !above.IsOpen || above.Key is null || line.Kind != LineKind.Field || line.Indent > above.InnerColumn)
            return false;
        string owner = section.Names[index - 1];
        string name = section.Names[index];
        if (owner == KnownWords.Defaults)
            return true;
        return KnownWords.MayStand(KnownWords.Entry, name) != true
            && (KnownWords.IsOfValue(name) || KnownWords.HasNamesOfItsOwn(owner) || usage.CostOf(owner, name, own) == 0);
    }
}
