using Dateline.Language.Binding;
using Dateline.Language.Linking;
using Dateline.Language.Rules.Expressions.Evaluation;

namespace Dateline.Language.Rules;

/// <summary>
/// Remembers what each rule found at each entry, and what it asked of other entries and of series to find that. Where an
/// entry is the same object and every question has the same answer, the rule would find the same. It may only save work.
/// </summary>
public sealed class RuleMemo
{
    private Dictionary<BoundEntry, Remembered?[]> _last = [];
    private Dictionary<BoundEntry, Remembered?[]> _current = [];

    /// <summary>How often a rule has been asked of an entry, and not remembered.</summary>
    public int Evaluations { get; private set; }

    /// <summary>What the rule found at the entry, where it would find the same; null where it has to be asked.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="number">The number of the rule among those of the entry's kind.</param>
    /// <param name="world">What surrounds the entry now.</param>
    internal IReadOnlyList<RuleFinding>? Recall(BoundEntry entry, int number, World world)
    {
        if (!_last.TryGetValue(entry, out Remembered?[]? known) || known[number] is not { } last)
            return null;
        for (int i = 0; i < last.Questions.Count; i++)
        {
            if (!last.Questions[i].IsAnsweredAlike(world))
                return null;
        }

        _current[entry] = known;
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
        if (!_current.TryGetValue(entry, out Remembered?[]? known) && !_last.TryGetValue(entry, out known))
            known = new Remembered?[count];
        known[number] = new Remembered(asked.Questions, found);
        _current[entry] = known;
    }

    /// <summary>Forgets what was not asked again: an entry that is gone.</summary>
    internal void EndRun()
    {
        _last = _current;
        _current = [];
    }

    private sealed record Remembered(IReadOnlyList<Question> Questions, IReadOnlyList<RuleFinding> Found);
}
