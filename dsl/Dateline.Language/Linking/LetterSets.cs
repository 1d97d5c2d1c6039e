using Dateline.Language.Binding;

namespace Dateline.Language.Linking;

/// <summary>
/// Which letters each id has, one bit for each: ids that are a few slips apart differ in few of them. This sorts out
/// nearly all ids before anything is compared letter by letter.
/// </summary>
internal sealed class LetterSets
{
    /// <summary>Names are at most three slips apart, and a slip exchanges at most one letter for another.</summary>
    private const int MostDifferentLetters = 6;
    private const int MostDifferentLength = 3;

    private readonly IReadOnlyList<BoundEntry> _entries;
    private readonly ulong[] _sets;

    public LetterSets(IReadOnlyList<BoundEntry> entries)
    {
        _entries = entries;
        _sets = new ulong[entries.Count];
        for (int i = 0; i < _sets.Length; i++)
            _sets[i] = LettersOf(entries[i].Id);
    }

    public IEnumerable<BoundEntry> Near(string id)
    {
        ulong letters = LettersOf(id);
        for (int i = 0; i < _sets.Length; i++)
        {
            if (Math.Abs(_entries[i].Id.Length - id.Length) <= MostDifferentLength && HasFewBits(_sets[i] ^ letters))
                yield return _entries[i];
        }
    }

    private static bool HasFewBits(ulong bits)
    {
        for (int count = 0; count < MostDifferentLetters && bits != 0; count++)
            bits &= bits - 1;
        return bits == 0;
    }

    private static ulong LettersOf(string id)
    {
        ulong letters = 0;
        foreach (char letter in id)
            letters |= 1UL << (char.ToLowerInvariant(letter) & 63);
        return letters;
    }
}
