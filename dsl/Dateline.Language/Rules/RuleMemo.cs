using Dateline.Language.Binding;
using Dateline.Language.Linking;
using Dateline.Language.Rules.Expressions.Evaluation;

namespace Dateline.Language.Rules;

/// <summary>
/// Remembers what each rule found at each entry, and what it asked of other entries and of series to find that. Where an
/// entry is the same object and every question has the same answer, the rule would find the same. It may only save work.
/// </summary>
/// <param name="earlier">What the run before this one remembers; null where there was none.</param>
public sealed class RuleMemo(RuleMemo? earlier = null)
{
    private readonly Dictionary<BoundEntry, Remembered?[]> _found = [];
    private Dictionary<BoundEntry, Remembered?[]>? _before = earlier?._found;

    /// <summary>How often a rule has been asked of an entry, and not remembered.</summary>
    public int Evaluations { get; private set; }

    /// <summary>What the rule found at the entry, where it would find the same; null where it has to be asked.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="number">The number of the rule among those of the entry's kind.</param>
    /// <param name="world">What surrounds the entry now.</param>
    internal IReadOnlyList<RuleFinding>? Recall(BoundEntry entry, int number, World world)
    {
        if (_before is null || !_before.TryGetValue(entry, out Remembered?[]? known) || known[number] is not { } last)
            return null;
        for (int i = 0; i < last.Questions.Count; i++)
        {
            if (!last.Questions[i].IsAnsweredAlike(world))
                return null;
        }

        if (!_found.TryGetValue(entry, out Remembered?[]? found))
            _found.Add(entry, known);
        else if (!ReferenceEquals(found, known))
            found[number] = last;
        return last.Found;
    }

    /// <param name="entry">The entry.</param>
    /// <param name="number">The number of the rule among those of the entry's kind.</param>
    /// <param name="count">How many rules the kind has.</param>
    /// <param name="asked">What the rule asked.</param>
    /// <param name="found">What it found.</param>
    internal void Remember(BoundEntry entry, int number, int count, AskedWorld asked, IReadOnlyList<RuleFinding> found)
    {
        Evaluations++;
        if (!_found.TryGetValue(entry, out Remembered?[]? known))
            _found.Add(entry, known = new Remembered?[count]);
        else if (IsOfBefore(entry, known))
            _found[entry] = known = [.. known];
        known[number] = new Remembered(asked.Questions, found);
    }

    /// <summary>Forgets what was not asked again: an entry that is gone.</summary>
    internal void EndRun() => _before = null;

    /// <summary>What an earlier run wrote is only read.</summary>
    private bool IsOfBefore(BoundEntry entry, Remembered?[] known) =>
        _before is not null && _before.TryGetValue(entry, out Remembered?[]? before) && ReferenceEquals(before, known);

    private sealed record Remembered(IReadOnlyList<Question> Questions, IReadOnlyList<RuleFinding> Found);
}
