using Dateline.Language.Binding.Bound;

namespace Dateline.Language.Linking.Naming;

/// <summary>An id, or a name in the form of an id, and the entry that goes by it.</summary>
internal readonly record struct NamedEntry(string Name, BoundEntry Entry);

/// <summary>
/// Which letters each name has, one bit for each: names that are a few slips apart differ in few of them. This sorts out
/// nearly all names before anything is compared letter by letter.
/// </summary>
internal sealed class LetterSets
{
    /// <summary>Names are at most three slips apart, and a slip exchanges at most one letter for another.</summary>
    private const int MostDifferentLetters = 6;
    private const int MostDifferentLength = 3;

    private readonly IReadOnlyList<NamedEntry> _names;
    private readonly ulong[] _sets;

    public LetterSets(IReadOnlyList<NamedEntry> names)
    {
        _names = names;
        _sets = new ulong[names.Count];
        for (int i = 0; i < _sets.Length; i++)
            _sets[i] = LettersOf(names[i].Name);
    }

    /// <summary>How many letters it is worth comparing to look through all sets once.</summary>
    public int Effort => (_sets.Length / 4) + 1;

    public IEnumerable<NamedEntry> Near(string name)
    {
        ulong letters = LettersOf(name);
        for (int i = 0; i < _sets.Length; i++)
        {
            if (Math.Abs(_names[i].Name.Length - name.Length) <= MostDifferentLength && HasFewBits(_sets[i] ^ letters))
                yield return _names[i];
        }
    }

    private static bool HasFewBits(ulong bits)
    {
        for (int count = 0; count < MostDifferentLetters && bits != 0; count++)
            bits &= bits - 1;
        return bits == 0;
    }

    private static ulong LettersOf(string name)
    {
        ulong letters = 0;
        foreach (char letter in name)
            letters |= 1UL << (char.ToLowerInvariant(letter) & 63);
        return letters;
    }
}
