using Dateline.Dates;

namespace Dateline.Logic;

/// <summary>
/// What is known of a set of names: of each whether it is in the set, is not, or may be. Either nobody else is in it, or anybody else may
/// be. Two that say the same of every name are equal.
/// </summary>
#if DATELINE_RUNTIME
internal
#else
public
#endif
sealed class NameSet : IEquatable<NameSet>
{
    private static readonly string[] None = [];

    private readonly string[] _members;

    /// <summary>The names of which something else holds than of all that are not named: that may be in a closed set, and are not in an open one.</summary>
    private readonly string[] _others;

    private NameSet(string[] members, string[] others, bool isClosed)
    {
        _members = members;
        _others = others;
        IsClosed = isClosed;
        Fewest = members.Length;
        Most = isClosed ? members.Length + others.Length : null;
    }

    /// <summary>Of which nothing is known.</summary>
    public static NameSet Anything { get; } = new(None, None, isClosed: false);

    /// <summary>Nobody is in it but those who are named.</summary>
    public bool IsClosed { get; }

    /// <summary>Of every name it is known whether it is in the set.</summary>
    public bool IsComplete => IsClosed && _others.Length == 0;

    public bool SaysNothing => !IsClosed && Count == 0;

    /// <summary>Of how many names it says something of its own.</summary>
    public int Count => _members.Length + _others.Length;

    /// <summary>How many are in it at least.</summary>
    public int Fewest { get; private init; }

    /// <summary>How many can be in it; null where any number can.</summary>
    public int? Most { get; private init; }

    /// <summary>Those that are in it for certain, in ordinal order.</summary>
    public IReadOnlyList<string> Members => _members;

    /// <summary>Those that may be in it, in ordinal order; in an open set anybody else may be.</summary>
    public IReadOnlyList<string> Possible => IsClosed ? _others : None;

    /// <summary>Those that are known not to be in it, in ordinal order; nobody else is in a closed one.</summary>
    public IReadOnlyList<string> Absent => IsClosed ? None : _others;

    /// <summary>Every name of which it says something of its own, each once.</summary>
    public IEnumerable<string> Names => _members.Concat(_others);

    /// <summary>The set of these, and of nobody else.</summary>
    public static NameSet Of(IEnumerable<string> members) => new(SortedNames.Of(members), None, isClosed: true);

    /// <summary>Some are in it, others are not, and of nobody else is anything known.</summary>
    public static NameSet Of(IEnumerable<string> members, IEnumerable<string> absent) => new(SortedNames.Of(members), SortedNames.Of(absent), isClosed: false);

    /// <param name="others">Those that may be in a closed set, or are not in an open one.</param>
    public static NameSet Of(IEnumerable<string> members, IEnumerable<string> others, bool isClosed) => new(SortedNames.Of(members), SortedNames.Of(others), isClosed);

    /// <summary>One of these, of which there is one at least: what holds of a name, and of how many there are, whichever it is.</summary>
    public static NameSet OneOf(IReadOnlyList<NameSet> sets)
    {
        if (sets.Count == 1)
            return sets[0];
        NameSet any = sets.Aggregate(static (one, other) => one.Or(other));
        return new NameSet(any._members, any._others, any.IsClosed)
        {
            Fewest = sets.Min(static set => set.Fewest),
            Most = sets.Max(static set => set.Most ?? int.MaxValue) is var most && most == int.MaxValue ? null : most,
        };
    }

    public Truth Contains(string name)
    {
        if (SortedNames.Contain(_members, name))
            return Truth.True;
        bool isNamed = SortedNames.Contain(_others, name);
        return isNamed == IsClosed ? Truth.Unknown : Truth.False;
    }

    /// <summary>Whether one set can be both.</summary>
    public bool MayBe(NameSet other)
    {
        if (SaysLess(other))
            return other.Names.All(name => Contains(name) is var here && (here == Truth.Unknown || here == other.Contains(name)));
        bool isPossible = true;
        Walk(this, other, (_, here, there) => isPossible &= here == there || here == Truth.Unknown || there == Truth.Unknown);
        return isPossible;
    }

    /// <summary>What is known after a step, which says what holds from then on of the names that it names.</summary>
    public NameSet After(NameSet step) => Made(step, static (before, now) => now == Truth.Unknown ? before : now, IsClosed);

    /// <summary>The same without what is known of the names of another one.</summary>
    public NameSet Without(NameSet names) => Made(names, static (here, there) => there == Truth.Unknown ? here : Truth.Unknown, IsClosed);

    /// <summary>What is known of some names, as if there were no others.</summary>
    public NameSet Of(IReadOnlyCollection<string> names)
    {
        Truth unnamed = IsClosed ? Truth.False : Truth.Unknown;
        return Of(names.Where(name => Contains(name) == Truth.True), names.Where(name => Contains(name) is var known && known != Truth.True && known != unnamed), IsClosed);
    }

    /// <summary>What is known where both hold, which must be able to.</summary>
    public NameSet And(NameSet other) => Made(other, static (here, there) => here == Truth.Unknown ? there : here, IsClosed || other.IsClosed);

    /// <summary>What is known where one of the two holds.</summary>
    public NameSet Or(NameSet other) => Made(other, static (here, there) => here == there ? here : Truth.Unknown, IsClosed && other.IsClosed);

    /// <summary>What is known where a step may have come since, and need not have.</summary>
    public NameSet OrAfter(NameSet step) => Made(step, static (before, now) => now == Truth.Unknown || now == before ? before : Truth.Unknown, IsClosed);

    /// <summary>What a step says of the time before it: who joins was not in, and who leaves was.</summary>
    public NameSet Reversed() => new(_others, _members, isClosed: false);

    public bool Equals(NameSet? other) =>
        ReferenceEquals(this, other) || (other is not null && IsClosed == other.IsClosed && Fewest == other.Fewest && Most == other.Most && _members.SequenceEqual(other._members) && _others.SequenceEqual(other._others));

    public override bool Equals(object? obj) => Equals(obj as NameSet);

    public override int GetHashCode()
    {
        int hash = IsClosed ? 1 : 0;
        foreach (string name in _members)
            hash = unchecked((hash * 31) + StringComparer.Ordinal.GetHashCode(name));
        foreach (string name in _others)
            hash = unchecked((hash * 37) + StringComparer.Ordinal.GetHashCode(name));
        return hash;
    }

    /// <param name="combine">What is known of a name, out of what both say.</param>
    private NameSet Made(NameSet other, Func<Truth, Truth, Truth> combine, bool isClosed)
    {
        if (SaysLess(other) && isClosed == IsClosed && combine(Truth.True, Truth.Unknown) == Truth.True)
            return MadeOfFew(other, combine);
        var members = new List<string>(Count);
        var others = new List<string>();
        Truth unnamed = isClosed ? Truth.False : Truth.Unknown;
        Walk(this, other, (name, here, there) =>
        {
            Truth contains = combine(here, there);
            if (contains == Truth.True)
                members.Add(name);
            else if (contains != unnamed)
                others.Add(name);
        });
        return new NameSet([.. members], [.. others], isClosed);
    }

    /// <summary>Whether another one has only a few names, and says nothing of all others: most moves are so.</summary>
    private bool SaysLess(NameSet other) => !other.IsClosed && other.Count <= Count / 8;

    /// <summary>The same as all that both say, where the other one says nothing but of its names, and what it says nothing of stays.</summary>
    private NameSet MadeOfFew(NameSet other, Func<Truth, Truth, Truth> combine)
    {
        Truth unnamed = IsClosed ? Truth.False : Truth.Unknown;
        string[] names = SortedNames.Of(other.Names);
        Truth[] contains = [.. names.Select(name => combine(Contains(name), other.Contains(name)))];
        string[] members = SortedNames.With(_members, [.. names.Select((name, i) => (name, contains[i] == Truth.True))]);
        string[] others = SortedNames.With(_others, [.. names.Select((name, i) => (name, contains[i] != Truth.True && contains[i] != unnamed))]);
        return new NameSet(members, others, IsClosed);
    }

    /// <summary>Goes along the names of both, in their order, with what each says of it.</summary>
    private static void Walk(NameSet one, NameSet other, Action<string, Truth, Truth> visit)
    {
        var first = new Cursor(one);
        var second = new Cursor(other);
        while ((first.Next, second.Next) is not (null, null))
        {
            string name = Lesser(first.Next, second.Next)!;
            visit(name, first.Take(name), second.Take(name));
        }
    }

    private static string? Lesser(string? one, string? other) =>
        one is null ? other : other is null || string.CompareOrdinal(one, other) <= 0 ? one : other;

    /// <summary>Where a walk stands among the names of a set.</summary>
    private struct Cursor(NameSet set)
    {
        private int _member;
        private int _other;

        public readonly string? Next => Lesser(At(set._members, _member), At(set._others, _other));

        public Truth Take(string name)
        {
            if (At(set._members, _member) == name)
            {
                _member++;
                return Truth.True;
            }

            bool isNamed = At(set._others, _other) == name;
            _other += isNamed ? 1 : 0;
            return isNamed == set.IsClosed ? Truth.Unknown : Truth.False;
        }

        private static string? At(string[] names, int index) => index < names.Length ? names[index] : null;
    }
}
