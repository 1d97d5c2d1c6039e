using Dateline.Language.Binding.Bound;
using Dateline.Language.Diagnostics;
using Dateline.Language.Linking.Entries;

namespace Dateline.Language.Linking.Naming;

/// <summary>Finds ids and names by the words they are made of: <c>norwegian-liaison-office</c> is near <c>norwegian-liaison</c>, <c>lavrov</c> near <c>sergey-lavrov</c>.</summary>
internal sealed class WordIndex
{
    /// <summary>A word that so many names have tells nothing, and would make every search long.</summary>
    private const int MostNamesOfAWord = 64;

    /// <summary>Shorter words are <c>of</c>, <c>in</c>, <c>to</c>.</summary>
    private const int ShortestTellingWord = 3;

    private readonly Dictionary<string, List<NamedEntry>> _byWord = new(StringComparer.Ordinal);

    public WordIndex(IEnumerable<NamedEntry> names)
    {
        foreach (NamedEntry name in names)
        {
            foreach (string word in WordsOf(name.Name).Where(Tells))
                Add(word, name);
        }
    }

    /// <summary>
    /// The one entry whose words are all among these, and at least half of them, or that has all of these; null where
    /// there is none, or where two are as near.
    /// </summary>
    public BoundEntry? Nearest(in Wanted wanted, LetterBudget budget)
    {
        HashSet<string> words = WordsOf(wanted.Id);
        BoundEntry? nearest = null;
        bool isTie = false;
        (int Shared, int Different) best = default;
        foreach (string word in words)
        {
            if (!_byWord.TryGetValue(word, out List<NamedEntry>? names) || names.Count > MostNamesOfAWord)
                continue;
            foreach (NamedEntry name in names)
            {
                if (!budget.Spend(name.Name.Length))
                    return null;
                Effort.Count(name.Name.Length);
                if (!wanted.Suits(name.Entry) || name.Entry.Id == wanted.Id || Compare(words, WordsOf(name.Name)) is not { } found)
                    continue;
                int order = found.Shared != best.Shared ? found.Shared.CompareTo(best.Shared) : best.Different.CompareTo(found.Different);
                if (nearest is null || order > 0)
                    (nearest, best, isTie) = (name.Entry, found, false);
                else if (order == 0 && name.Entry.Id != nearest.Id)
                    isTie = true;
            }
        }

        return isTie ? null : nearest;
    }

    private static (int Shared, int Different)? Compare(HashSet<string> written, HashSet<string> known)
    {
        // A text in place of a name may have ten thousand words.
        int shared = written.Count <= known.Count ? written.Count(known.Contains) : known.Count(written.Contains);
        bool hasAll = shared == written.Count;
        bool isMostOfIt = shared == known.Count && shared * 2 >= written.Count;
        return hasAll || isMostOfIt ? (shared, written.Count + known.Count - (2 * shared)) : null;
    }

    private void Add(string word, NamedEntry name)
    {
        if (!_byWord.TryGetValue(word, out List<NamedEntry>? names))
            _byWord.Add(word, names = []);
        if (names.Count <= MostNamesOfAWord)
            names.Add(name);
    }

    private static HashSet<string> WordsOf(string name) => new(name.Split('-'), StringComparer.Ordinal);

    private static bool Tells(string word) => word.Length >= ShortestTellingWord && word[0] is not (>= '0' and <= '9');
}
