using Dateline.Editing.Wording;
using Dateline.Language.Schema.Symbols;
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

    /// <summary>Keys of the language, but for those that stand there.</summary>
    public void AddKeys(IEnumerable<(string Name, string Doc)> keys)
    {
        foreach ((string name, string doc) in keys)
            AddKey(name, doc, group: 1);
    }

    public void AddKey(string name, string doc, int group)
    {
        if (!Place.Siblings.ContainsKey(name))
            Add(name, CompletionKind.Field, Place.HasColon ? name : name + ": ", "", doc, group: group);
    }

    public void AddKinds(IReadOnlyList<KindSymbol> kinds, int group = 0)
    {
        foreach (KindSymbol kind in kinds)
            Add(kind.Name, CompletionKind.Kind, kind.Name, FieldDocs.CategoryOf(kind), FieldDocs.OfKind(kind), group: group);
    }

    public void AddOptions(IEnumerable<string> options, string choice)
    {
        foreach (string option in options)
            Add(option, CompletionKind.Choice, option, choice, "");
    }

    public void AddWords(params (string Name, string Doc)[] words)
    {
        foreach ((string name, string doc) in words)
            Add(name, CompletionKind.Choice, name, "", doc);
    }

    public void AddYesAndNo() => AddOptions(["yes", "no"], "");

    /// <summary>Only the word is asked for that is typed; the token has several.</summary>
    /// <returns>Those before it.</returns>
    public string RetargetToLastWord()
    {
        string typed = Place.Lines.Text[Place.Token.Start..Math.Max(Place.Token.Start, Place.Offset)];
        int word = typed.LastIndexOf(' ') + 1;
        if (word > 0)
            Retarget(TextSpan.FromBounds(Place.Token.Start + word, Math.Max(Place.Offset, Place.Token.End)));
        return typed[..word].Trim('"', '\'', ' ');
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
