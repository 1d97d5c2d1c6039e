using Dateline.Language.Wording;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Schema.Symbols;
using Dateline.Pictures.Model.Names;
using Dateline.Pictures.Words;

namespace Dateline.Pictures.Model.Sources;

/// <summary>Gives each source letters of its own: the initials of its name, with a number where two have the same.</summary>
public sealed class SourceMarks
{
    private const int MostLetters = 3;

    private readonly Dictionary<string, SourceMark> _marks = new(StringComparer.Ordinal);

    public SourceMarks(IEnumerable<BoundEntry> sources, Naming naming)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (BoundEntry source in sources)
        {
            string name = Naming.Short(naming.NameOf(source));
            string letters = Initials(name);
            int count = counts[letters] = counts.GetValueOrDefault(letters) + 1;
            _marks[source.Id] = new SourceMark(source.Id, count == 1 ? letters : letters + PointWords.Number(count), name, naming.AnchorOf(source));
        }
    }

    public SourceMark Of(string id) =>
        _marks.TryGetValue(id, out SourceMark? mark) ? mark : new SourceMark(id, Initials(TextWords.Title(id)), TextWords.Title(id), Anchor: null);

    /// <summary>The sources of an entry, in its order, each once.</summary>
    public IReadOnlyList<SourceMark> Of(BoundEntry entry) => Of((entry.Find(BuiltIns.Sources)?.Value as ListValue)?.Items);

    public IReadOnlyList<SourceMark> Of(IReadOnlyList<BoundValue>? ids) =>
        [.. (ids ?? []).OfType<ReferenceValue>().DistinctBy(source => source.Id, StringComparer.Ordinal).Select(source => Of(source.Id, source.Citation))];

    /// <summary>A source with the place in it.</summary>
    public SourceMark Of(string id, Citation? citation) =>
        citation is null ? Of(id) : Of(id) with { At = citation.At?.Text, Words = citation.Words?.Text };

    private static string Initials(string name)
    {
        var letters = new System.Text.StringBuilder();
        int count = 0;
        bool isInWord = false;
        foreach (System.Text.Rune rune in name.EnumerateRunes())
        {
            bool isLetter = System.Text.Rune.IsLetterOrDigit(rune);
            if (isLetter && !isInWord && count < MostLetters)
            {
                letters.Append(System.Text.Rune.ToUpperInvariant(rune).ToString());
                count++;
            }

            isInWord = isLetter || (isInWord && rune.Value is '\'' or '’');
        }

        return letters.Length > 0 ? letters.ToString() : "?";
    }
}
