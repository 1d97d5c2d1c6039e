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

    /// <param name="number">The number of the rule among those of the entry's kind.</param>
    /// <param name="count">How many rules the kind has.</param>
    /// <param name="ask">Asks the rule in a world, and gives what it finds.</param>
    internal IReadOnlyList<RuleFinding> Ask(BoundEntry entry, int number, int count, World world, Func<World, IReadOnlyList<RuleFinding>> ask)
    {
        Remembered remembered = _last.TryGetValue(entry, out Remembered?[]? known) && known[number] is { } last && last.Questions.All(question => question.IsAnsweredAlike(world))
            ? last
            : AskAnew(world, ask);
        if (!_current.TryGetValue(entry, out Remembered?[]? ofEntry))
            _current.Add(entry, ofEntry = new Remembered?[count]);
        ofEntry[number] = remembered;
        return remembered.Found;
    }

    /// <summary>Forgets what was not asked again: an entry that is gone.</summary>
    internal void EndRun()
    {
        _last = _current;
        _current = [];
    }

    private Remembered AskAnew(World world, Func<World, IReadOnlyList<RuleFinding>> ask)
    {
        Evaluations++;
        var asked = new AskedWorld(world);
        IReadOnlyList<RuleFinding> found = ask(asked);
        return new Remembered(asked.Questions, found);
    }

    private sealed record Remembered(IReadOnlyList<Question> Questions, IReadOnlyList<RuleFinding> Found);
}
