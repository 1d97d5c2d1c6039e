using Dateline.Language.Binding.Bound;
using Dateline.Language.Linking.Suspects;
using Dateline.Language.Rules.Expressions.Evaluation;

namespace Dateline.Language.Rules.Checking;

/// <summary>What each rule answered at each entry of a file. It is written by one run, and afterwards only read.</summary>
/// <param name="before">The answers in the same file before; null where there are none.</param>
internal sealed class FileAnswers(FileAnswers? before)
{
    /// <summary>A rule that asked nothing and found nothing is the commonest: of the same entry it always does, and has no place here.</summary>
    private readonly Dictionary<(BoundEntry Entry, int Rule), Answer> _answers = [];
    private readonly List<RuleFinding> _found = [];
    private readonly List<Question> _questions = [];
    private FileAnswers? _before = before;
    private bool _areAll;

    /// <summary>How often a rule has been asked, and not remembered.</summary>
    public int Evaluations { get; private set; }

    /// <summary>In the order of entries and rules.</summary>
    public IReadOnlyList<RuleFinding> Found => _found;

    /// <summary>Whether everything that was asked of other entries and of series is answered alike.</summary>
    public bool AreAsBefore(World world) => _questions.TrueForAll(question => question.IsAnsweredAlike(world));

    /// <param name="rule">The number of the rule among those of the entry's kind.</param>
    /// <param name="ask">Asks it, where nobody remembers.</param>
    /// <returns>What it found.</returns>
    public IReadOnlyList<RuleFinding> Add(BoundEntry entry, int rule, World world, Func<World, IReadOnlyList<RuleFinding>> ask)
    {
        Answer? answer = _before?.Known(entry, rule);
        if (answer is null || !answer.Questions.All(question => question.IsAnsweredAlike(world)))
        {
            var asked = new AskedWorld(world);
            IReadOnlyList<RuleFinding> found = ask(asked);
            answer = new Answer(asked.Questions, found);
            Evaluations++;
        }

        if (!answer.IsSilent)
            _answers.Add((entry, rule), answer);
        _questions.AddRange(answer.Questions);
        _found.AddRange(answer.Found);
        return answer.Found;
    }

    /// <summary>All rules were asked of all entries of the file.</summary>
    public void AreAll() => _areAll = true;

    /// <summary>Forgets the answers before.</summary>
    public void EndRun() => _before = null;

    /// <summary>Null where it was not asked.</summary>
    private Answer? Known(BoundEntry entry, int rule) => _answers.TryGetValue((entry, rule), out Answer? answer) ? answer : _areAll ? Answer.Silent : null;

    private sealed record Answer(IReadOnlyList<Question> Questions, IReadOnlyList<RuleFinding> Found)
    {
        public static readonly Answer Silent = new([], []);

        public bool IsSilent => Questions.Count + Found.Count == 0;
    }
}
