using Dateline.Editing.Texts;

namespace Dateline.Editing.Cursors;

/// <summary>The names under which a line stands, found by going up the columns.</summary>
internal sealed class LinesAbove
{
    private readonly FileLines _lines;
    private readonly List<string> _path = [];
    private readonly Dictionary<string, string> _siblings = new(StringComparer.Ordinal);

    private LinesAbove(FileLines lines) => _lines = lines;

    public IReadOnlyList<string> Path => _path;

    public IReadOnlyDictionary<string, string> Siblings => _siblings;

    /// <param name="column">Where the name of the line begins.</param>
    /// <param name="hyphens">The columns of the hyphens before it.</param>
    public static LinesAbove Of(FileLines lines, int line, int column, IReadOnlyList<int> hyphens)
    {
        var above = new LinesAbove(lines);
        above.AddBelow(line, column);
        above.Climb(line, column, hyphens);
        return above;
    }

    private void Climb(int line, int column, IReadOnlyList<int> hyphens)
    {
        // The column that is looked below of; items may stand directly below their name.
        bool isItem = TakeHyphens(hyphens, ref column);
        bool areSiblings = !isItem;
        for (int i = line - 1; i >= 0 && column >= 0; i--)
        {
            if (column == 0 ? !_lines.IsTop(i) : _lines.IsEmpty(i))
                continue;
            var written = WrittenLine.Of(_lines, i);
            if (!written.HasName && written.Hyphens.Count == 0 && !_lines.IsTop(i))
                continue;
            if (areSiblings && written.Content == column && written.HasName)
            {
                _siblings.TryAdd(written.Name, written.ValueText);
                if (written.Hyphens.Count == 0)
                    continue;
                (column, isItem, areSiblings) = (written.Hyphens[^1], true, false);
                _path.Insert(0, CursorPlace.Item);
                if (written.Hyphens.Count > 1)
                    isItem = TakeHyphens([.. written.Hyphens.Take(written.Hyphens.Count - 1)], ref column);
                continue;
            }

            if (!written.HasName || (written.Hyphens.Count > 0 && written.Hyphens[0] == column) || !(isItem ? written.Content <= column : written.Content < column))
                continue;
            _path.Insert(0, written.Name);
            column = written.Content;
            areSiblings = false;
            isItem = TakeHyphens(written.Hyphens, ref column);
            if (column == 0)
                break;
        }
    }

    private bool TakeHyphens(IReadOnlyList<int> hyphens, ref int column)
    {
        for (int i = hyphens.Count - 1; i >= 0; i--)
        {
            _path.Insert(0, CursorPlace.Item);
            column = hyphens[i];
        }

        return hyphens.Count > 0;
    }

    /// <summary>The fields that follow in the same group.</summary>
    private void AddBelow(int line, int column)
    {
        for (int i = line + 1; i < _lines.Count; i++)
        {
            if (column == 0 ? !_lines.IsTop(i) : _lines.IsEmpty(i))
                continue;
            var written = WrittenLine.Of(_lines, i);
            int first = written.Hyphens.Count > 0 ? written.Hyphens[0] : written.Content;
            if (first < column || (written.Hyphens.Count > 0 && first <= column))
                return;
            if (written.Content == column && written.HasName)
                _siblings.TryAdd(written.Name, written.ValueText);
        }
    }
}
