using Dateline.Language.Binding.Bound;
using Dateline.Language.Linking.Entries;
using Dateline.Language.Linking.Suspects;
using Dateline.Language.Rules.Expressions.Evaluation;

namespace Dateline.Language.Rules.Checking;

/// <summary>
/// Remembers what each rule found at each entry, and what it asked of other entries and of series to find that. Where an
/// entry is the same object and every question has the same answer, the rule would find the same. It may only save work.
/// </summary>
/// <param name="earlier">What the run before this one remembers; null where there was none.</param>
public sealed class RuleMemo(RuleMemo? earlier = null)
{
    private readonly Dictionary<BoundFile, FileAnswers> _files = [];
    private readonly List<FileAnswers> _asked = [];
    private RuleMemo? _before = earlier;
    private EntryShape? _shape;

    /// <summary>How often a rule has been asked of an entry, and not remembered.</summary>
    public int Evaluations { get; private set; }

    internal void Begin(EntryShape shape) => _shape = shape;

    /// <summary>What all rules found in a file, where they would find the same; null where they have to be asked.</summary>
    internal IReadOnlyList<RuleFinding>? Recall(BoundFile file, World world)
    {
        if (_before is null || !ReferenceEquals(_before._shape, _shape))
            return null;
        if (!_before._files.TryGetValue(file, out FileAnswers? known) || !known.AreAsBefore(world))
            return null;
        _files[file] = known;
        return known.Found;
    }

    /// <summary>What the rules find in a file, one by one.</summary>
    internal FileAnswers AnswersOf(BoundFile file)
    {
        FileAnswers? known = _before is not null && _before._files.TryGetValue(file, out FileAnswers? before) ? before : null;
        var answers = new FileAnswers(known);
        _files[file] = answers;
        _asked.Add(answers);
        return answers;
    }

    /// <summary>Forgets what was not asked again: an entry that is gone.</summary>
    internal void EndRun()
    {
        foreach (FileAnswers answers in _asked)
        {
            Evaluations += answers.Evaluations;
            answers.EndRun();
        }

        _asked.Clear();
        _before = null;
    }
}
