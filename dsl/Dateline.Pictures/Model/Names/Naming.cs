using Dateline.Language.Wording;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Linking;
using Dateline.Language.Linking.Entries;
using Dateline.Language.Schema.Symbols;
using Dateline.Pictures.Words;

namespace Dateline.Pictures.Model.Names;

/// <summary>What entries are called on a page, and where each has its place. Ids are for files: on a page names stand.</summary>
public sealed class Naming
{
    private const int LongestElsewhere = 160;

    private readonly EntryIndex _index;
    private readonly Dictionary<BoundEntry, string> _anchors = [];

    public Naming(LinkedTimeline timeline)
    {
        _index = timeline.Index;
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (BoundEntry entry in _index.Entries)
        {
            string wanted = Plain(entry.Id);
            string anchor = wanted;
            // An id that stands twice is a mistake, and both are shown: each needs an address of its own, which no id can be.
            for (int number = 2; !taken.Add(anchor); number++)
                anchor = $"{wanted}.{PointWords.Number(number)}";
            _anchors.Add(entry, anchor);
        }
    }

    public string AnchorOf(BoundEntry entry) => _anchors[entry];

    public BoundEntry? Find(string id) => _index.Find(id);

    /// <summary>The title of an event, the name of an entity; where it has none, its id in words.</summary>
    public string NameOf(BoundEntry entry) => OwnNameOf(entry) ?? TextWords.Title(entry.Id);

    public static string? OwnNameOf(BoundEntry entry)
    {
        bool isEntity = entry.Kind?.Category == KindCategory.Entity;
        return TextOf(entry, isEntity ? "name" : "title") ?? TextOf(entry, isEntity ? "title" : "name");
    }

    /// <summary>A field that holds a text; null where the entry has none.</summary>
    public static string? TextOf(BoundEntry entry, string field) =>
        entry.Find(field)?.Value is TextValue { Text.Length: > 0 } text ? text.Text : null;

    /// <summary>The name of an entry with the way to it; an id that leads nowhere stands as it is written.</summary>
    public TextRun RunOf(string id) => Find(id) is { } entry ? RunOf(entry) : new TextRun(id);

    public TextRun RunOf(BoundEntry entry) => RunOf(entry, NameOf(entry));

    /// <param name="title">What it is called on the page.</param>
    public TextRun RunOf(BoundEntry entry, string title) => new(Short(title), AnchorOf(entry));

    /// <summary>A name as it stands in other places than its own, of which there may be thousands: what is very long is cut in its middle there.</summary>
    public static string Short(string name) => Language.Diagnostics.Words.Cut(Language.Diagnostics.Words.OnOneLine(name), LongestElsewhere);

    /// <summary>
    /// An editor's text, with ids that stand in it as whole words as the names that they mean. An id of one word is left as it is: it is
    /// a word of the language as well.
    /// </summary>
    public Phrase PhraseOf(string text)
    {
        var runs = new List<TextRun>();
        int done = 0;
        for (int i = 0; i < text.Length;)
        {
            if (!IsOfId(text[i]))
            {
                i++;
                continue;
            }

            int end = i;
            bool hasHyphen = false;
            for (; end < text.Length && IsOfId(text[end]); end++)
                hasHyphen |= text[end] == '-';
            if (hasHyphen && !IsOfWord(text, i - 1) && !IsOfWord(text, end) && Find(text[i..end]) is { } entry)
            {
                if (i > done)
                    runs.Add(new TextRun(text[done..i]));
                runs.Add(RunOf(entry));
                done = end;
            }

            i = end;
        }

        if (done < text.Length)
            runs.Add(new TextRun(text[done..]));
        return new Phrase(runs);
    }

    private static bool IsOfId(char letter) => letter is '-' or (>= 'a' and <= 'z') or (>= '0' and <= '9');

    private static bool IsOfWord(string text, int at) => at >= 0 && at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '_' or '/' or '@');

    /// <summary>What an address can hold without escapes: an id, or what a file wrote in place of one.</summary>
    private static string Plain(string id)
    {
        string plain = string.Concat(id.Where(IsOfId));
        return plain.Length > 0 ? plain : "entry";
    }
}
