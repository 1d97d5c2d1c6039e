using System.Text;
using Dateline.Language.Text;

namespace Dateline.Language.Yaml.Drafts;

/// <summary>
/// The text that is read in place of the file's, and the way back. A mistake whose meaning is evident is mended in the
/// next draft, so that everything else under it is read and checked too; the file itself is never changed.
/// </summary>
internal sealed class Draft
{
    private readonly Draft? _before;
    private readonly Stretch[] _stretches;

    private Draft(string text, Draft? before, Stretch[] stretches)
    {
        Text = text;
        _before = before;
        _stretches = stretches;
    }

    public string Text { get; }

    /// <summary>Nothing had to be mended.</summary>
    public bool IsTheFile => _before is null;

    public static Draft Of(string text) => new(text, null, []);

    /// <summary>The next draft. Patches that overlap an earlier one are left out.</summary>
    public Draft With(List<Patch> patches)
    {
        if (patches.Count == 0)
            return this;
        List<Patch> ordered = InOrder(patches);
        var text = new StringBuilder(Text.Length + (4 * ordered.Count));
        var stretches = new List<Stretch>(ordered.Count * 2);
        int position = 0;
        foreach (Patch patch in ordered)
        {
            if (patch.Span.Start < position)
                continue;
            stretches.Add(new Stretch(text.Length, position, IsKept: true));
            text.Append(Text, position, patch.Span.Start - position);
            stretches.Add(new Stretch(text.Length, patch.Span.Start, IsKept: false));
            text.Append(patch.NewText);
            position = patch.Span.End;
        }

        stretches.Add(new Stretch(text.Length, position, IsKept: true));
        text.Append(Text, position, Text.Length - position);
        return new Draft(text.ToString(), this, [.. stretches]);
    }

    /// <summary>The same draft with spaces in place of a stretch.</summary>
    public Draft WithBlank(TextSpan span)
    {
        string text = Text.Substring(0, span.Start) + new string(' ', span.Length) + Text.Substring(span.End);
        return _before is null ? Of(text) : new Draft(text, _before, _stretches);
    }

    /// <summary>Where a place of this draft stands in the file.</summary>
    public TextSpan ToFile(TextSpan span)
    {
        int start = span.Start;
        int end = span.End;
        for (Draft draft = this; draft._before is not null; draft = draft._before)
        {
            start = draft.ToDraftBefore(start, isEnd: false);
            end = Math.Max(start, draft.ToDraftBefore(end, isEnd: true));
        }

        return TextSpan.FromBounds(start, end);
    }

    private int ToDraftBefore(int offset, bool isEnd)
    {
        int low = 0;
        int high = _stretches.Length - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (isEnd ? _stretches[middle].Start < offset : _stretches[middle].Start <= offset)
                low = middle;
            else
                high = middle - 1;
        }

        Stretch stretch = _stretches[low];
        if (stretch.IsKept)
            return stretch.Origin + (offset - stretch.Start);
        return isEnd && offset > stretch.Start ? _stretches[low + 1].Origin : stretch.Origin;
    }

    private static List<Patch> InOrder(List<Patch> patches)
    {
        // List.Sort is not stable, and two insertions at one place keep the order in which they were made.
        return [.. patches.Select((patch, index) => (patch, index)).OrderBy(item => item.patch.Span.Start).ThenBy(item => item.index).Select(item => item.patch)];
    }

    /// <summary>From <paramref name="Start"/> of the new text on, it is what began at <paramref name="Origin"/> in the old one.</summary>
    private readonly record struct Stretch(int Start, int Origin, bool IsKept);
}
