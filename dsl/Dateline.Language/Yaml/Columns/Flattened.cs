using Dateline.Language.Yaml.Lines;

namespace Dateline.Language.Yaml.Columns;

/// <summary>
/// An entry all of whose lines lost their indentation, as when it is copied from a mail: each line is put where its name
/// stands elsewhere.
/// </summary>
internal sealed class Flattened(LayoutReader reader, Usage usage)
{
    private const int FewestLines = 3;
    private const double LikelyEnough = 1.5;

    public Explanation? Explain(Section section, Places own)
    {
        if (!IsFlat(section))
            return null;
        var columns = new int[section.Count];
        reader.Begin(section, columns, own);
        for (int i = 1; i < section.Count; i++)
        {
            if (section.Lines[i].Kind == LineKind.Text)
                return null;
            columns[i] = reader.LikeliestColumn(i);
            if (columns[i] < 1 || !reader.Take(i, columns[i]))
                return null;
        }

        double unlikely = reader.End().Cost - section.Names.Skip(1).Sum(name => name.Length > 0 ? usage.LeastCostOf(name, own) : 0);
        return unlikely <= LikelyEnough ? new Explanation([], columns, IsCertain: false) : null;
    }

    private static bool IsFlat(Section section)
    {
        bool hasOpen = false;
        for (int i = 1; i < section.Count; i++)
        {
            if (section.Lines[i].Indent > 0)
                return false;
            hasOpen |= section.Lines[i].IsOpen;
        }

        return hasOpen && section.Count > FewestLines;
    }
}
