using Dateline.Editing.Answers;
using Dateline.Editing.Cursors;
using Dateline.Language.Text;

namespace Dateline.Editing.Completions;

/// <summary>Gathers what may stand at a cursor, and keeps what fits the letters that are typed.</summary>
internal sealed class CompletionDraft(CursorPlace place)
{
    private const int Most = 200;

    private readonly List<(int Rank, int Order, CompletionItem Item)> _items = [];
    private string _typed = place.Typed;

    public CursorPlace Place { get; private set; } = place;

    /// <summary>A part of the token is asked for, not all of it.</summary>
    public void Retarget(TextSpan token)
    {
        Place = Place with { Token = token };
        _typed = Place.Typed;
    }

    /// <param name="names">Further names by which it may be looked for.</param>
    public void Add(string label, CompletionKind kind, string insert, string detail, string documentation, bool isRequired = false, IReadOnlyList<string>? names = null, int? caret = null, int group = 0)
    {
        int rank = Rank(label, names ?? []);
        if (rank < 0)
            return;
        string lead = Place.LacksSpace ? " " : "";
        var item = new CompletionItem(label, kind, lead + insert, Place.Token, detail, documentation, isRequired) { Names = names ?? [] };
        if (caret is { } at)
            item = item with { Caret = at + lead.Length };
        _items.Add(((group * 10) + rank, _items.Count, item));
    }

    /// <summary>The same item with another text around it.</summary>
    public void Wrap(CompletionItem item, string before, string behind)
    {
        int index = _items.FindIndex(one => ReferenceEquals(one.Item, item));
        string insert = (Place.LacksSpace ? " " : "") + before + item.Insert.TrimStart(' ');
        _items[index] = _items[index] with { Item = item with { Insert = insert + behind, Caret = insert.Length } };
    }

    public CompletionList List()
    {
        _items.Sort(static (a, b) => a.Rank != b.Rank ? a.Rank.CompareTo(b.Rank) : a.Order.CompareTo(b.Order));
        return new CompletionList([.. _items.Take(Most).Select(item => item.Item)], _items.Count > Most);
    }

    /// <summary>How well it fits what is typed, from 0; below zero where not at all.</summary>
    private int Rank(string label, IReadOnlyList<string> names)
    {
        if (_typed.Length == 0 || label.StartsWith(_typed, StringComparison.OrdinalIgnoreCase))
            return 0;
        if (names.Any(name => name.StartsWith(_typed, StringComparison.OrdinalIgnoreCase)))
            return 1;
        if (HasWord(label) || names.Any(HasWord))
            return 2;
        return label.Contains(_typed, StringComparison.OrdinalIgnoreCase) ? 3 : -1;
    }

    private bool HasWord(string text)
    {
        for (int at = text.IndexOf(_typed, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(_typed, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (at == 0 || !char.IsLetterOrDigit(text[at - 1]))
                return true;
        }

        return false;
    }
}
