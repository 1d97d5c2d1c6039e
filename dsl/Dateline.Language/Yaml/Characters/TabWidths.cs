using System.Text;
using Dateline.Language.Text;
using Dateline.Language.Yaml.Columns;
using Dateline.Language.Yaml.Lines;

namespace Dateline.Language.Yaml.Characters;

/// <summary>How many spaces the tabs stand for that lines begin with: as many as bring the lines of each entry to where they fit.</summary>
internal sealed class TabWidths
{
    /// <summary>How wide a tab may be, the usual first.</summary>
    private static readonly int[] Widths = [2, 4, 8, 1, 3, 6];

    private readonly string _text;
    private readonly IReadOnlyList<TextSpan> _tabs;
    private readonly Dictionary<int, (int Width, double Cost)> _ofEntries = [];
    private readonly List<int> _starts = [];

    private TabWidths(string text, IReadOnlyList<TextSpan> tabs)
    {
        _text = text;
        _tabs = tabs;
        for (int i = 0; i < Widths.Length; i++)
            Try(Widths[i], isFirst: i == 0);
    }

    /// <param name="text">Of the file.</param>
    /// <param name="tabs">At the beginnings of lines, in order.</param>
    public static TabWidths In(string text, IReadOnlyList<TextSpan> tabs) => new(text, tabs);

    /// <summary>The width of a tab in the entry that holds a place; null where no width makes its lines fit.</summary>
    public int? At(int offset)
    {
        int found = _starts.BinarySearch(offset);
        int entry = found >= 0 ? found : ~found - 1;
        return entry >= 0 && _ofEntries.TryGetValue(entry, out (int Width, double Cost) best) ? best.Width : null;
    }

    private void Try(int width, bool isFirst)
    {
        string text = WithSpaces(width);
        IReadOnlyList<Section> sections = Sections.In(text, SourceLines.Of(text));
        var usage = new Usage();
        var reader = new LayoutReader(usage);
        List<Places> own = SlipOfColumns.Learn(sections, usage, reader);
        int tab = 0;
        int added = 0;
        for (int i = 0; i < sections.Count; i++)
        {
            int start = sections[i].Lines[0].Start;
            for (; tab < _tabs.Count && _tabs[tab].Start + added < start; tab++)
                added += (width - 1) * _tabs[tab].Length;
            if (isFirst)
                _starts.Add(start - added);
            Layout layout = reader.Read(sections[i], [.. sections[i].Lines.Select(line => line.Indent)], own[i]);
            if (layout.Misfit < 0 && (!_ofEntries.TryGetValue(i, out (int Width, double Cost) best) || layout.Cost < best.Cost - 0.5))
                _ofEntries[i] = (width, layout.Cost);
        }
    }

    private string WithSpaces(int width)
    {
        var text = new StringBuilder(_text.Length + (_tabs.Count * width));
        int position = 0;
        for (int i = 0; i < _tabs.Count; i++)
        {
            text.Append(_text, position, _tabs[i].Start - position);
            text.Append(' ', width * _tabs[i].Length);
            position = _tabs[i].End;
        }

        return text.Append(_text, position, _text.Length - position).ToString();
    }
}
