using Dateline.Language.Linking.Network;
using Dateline.Language.Linking.Suspects;
using Dateline.Language.Rules.Checking;
using Dateline.Language.Rules.Compiled;
using Dateline.Language.Rules.Expressions.Evaluation;

namespace Dateline.Language.Rules.Causes;

/// <summary>
/// Findings that share a value, and would all vanish if that value were another, are one finding at that value: one mistake is
/// likelier than several that happen to meet. Whatever else they name stays named.
/// </summary>
internal sealed class CommonCauses
{
    /// <summary>So many entries that contradict a value of another one leave little doubt which is wrong, whatever else fits it.</summary>
    private const int Many = 3;

    private readonly IReadOnlyList<RuleFinding> _raised;
    private readonly World _world;
    private readonly Func<Binding.Bound.BoundEntry, string, bool> _isUsed;
    private readonly SupportingEntries _supporting;
    private readonly OtherValues _others;
    private readonly RuleGrounds?[] _asked;
    private readonly Dictionary<(string Path, Text.TextSpan Span, string Left, bool IsSwapped), Candidate> _candidates = [];
    private readonly Dictionary<(string Path, Text.TextSpan Span, string Left), int> _counts = [];
    private readonly bool[] _isTaken;

    private CommonCauses(RuleRun run, IReadOnlyList<RuleFinding> raised, World world, Func<Binding.Bound.BoundEntry, string, bool> isUsed)
    {
        _isUsed = isUsed;
        _raised = raised;
        _world = world;
        _supporting = new SupportingEntries(run, world);
        _others = new OtherValues(world, _supporting, new DateTrials(run.Timeline.Times));
        _isTaken = new bool[raised.Count];
        _asked = GroundsOfRules(run.Rules);
        for (int i = 0; i < raised.Count; i++)
        {
            if ((_asked[i]?.Of(IsShared) ?? raised[i].Grounds) is { } grounds)
                Add(i, grounds);
        }
    }

    /// <summary>What is to be said instead of all that was found, in the order of what was found.</summary>
    /// <param name="run">What the rules were asked of.</param>
    /// <param name="raised">What nothing excuses.</param>
    /// <param name="isUsed">Whether what a rule found at an entry is excused there: that is no reason to excuse what it found elsewhere, so nothing else is said of it there.</param>
    public static IReadOnlyList<RuleFinding> Join(RuleRun run, IReadOnlyList<RuleFinding> raised, World world, Func<Binding.Bound.BoundEntry, string, bool> isUsed) =>
        raised.Count < 2 ? raised : new CommonCauses(run, raised, world, isUsed).Join();

    /// <summary>What each declared rule read, and how often each value was read or blamed: only what is shared is asked further.</summary>
    private RuleGrounds?[] GroundsOfRules(RuleSet rules)
    {
        var asked = new RuleGrounds?[_raised.Count];
        for (int i = 0; i < asked.Length; i++)
        {
            RuleFinding found = _raised[i];
            if (found.Grounds is { } grounds)
            {
                foreach (Suspect suspect in grounds.Suspects.Concat(grounds.Possible))
                    Count(suspect);
            }
            else if (found.Entry.Kind is { } kind && rules.Find(found.Rule) is { } rule && rule.TargetFor(kind) is { Body: EntryBody body } target)
            {
                bool isOnly = (i == 0 || !IsOfSame(_raised[i - 1], found)) && (i + 1 == asked.Length || !IsOfSame(_raised[i + 1], found));
                asked[i] = new RuleGrounds(target, body, rule, found, isOnly, _world);
                foreach (Suspect suspect in asked[i]!.Read)
                    Count(suspect);
            }
        }

        return asked;
    }

    private static bool IsOfSame(RuleFinding one, RuleFinding other) => ReferenceEquals(one.Entry, other.Entry) && one.Rule == other.Rule;

    private void Count(Suspect suspect)
    {
        _counts.TryGetValue(suspect.Key, out int count);
        _counts[suspect.Key] = count + 1;
    }

    private bool IsShared(Suspect suspect) => _counts[suspect.Key] > 1;

    private void Add(int number, Grounds grounds)
    {
        foreach (Suspect suspect in grounds.Suspects)
            Add(Candidate(suspect, null), number, rests: true);
        foreach ((Binding.Bound.BoundEntry entry, Binding.Bound.BoundField field) in grounds.Swappable)
            Add(Candidate(Suspect.Of(entry, field), field), number, rests: true);
        foreach (Suspect suspect in grounds.Possible)
            Add(Candidate(suspect, null), number, rests: false);
    }

    private void Add(Candidate candidate, int number, bool rests)
    {
        if (_isUsed(candidate.Suspect.Entry, _raised[number].Rule))
            return;
        if (candidate.Findings.Count == 0 || candidate.Findings[candidate.Findings.Count - 1] != number)
            candidate.Findings.Add(number);
        if (rests)
            candidate.Resting.Add(number);
    }

    private Candidate Candidate(Suspect suspect, Binding.Bound.BoundField? swapped)
    {
        (string path, Text.TextSpan span, string left) = suspect.Key;
        var key = (path, span, left, swapped is not null);
        if (!_candidates.TryGetValue(key, out Candidate? candidate))
            _candidates.Add(key, candidate = new Candidate(suspect, swapped));
        return candidate;
    }

    /// <summary>Those that explain most first; what one has explained, no other has to.</summary>
    private List<RuleFinding> Join()
    {
        var joined = new List<RuleFinding>();
        var byCount = new List<List<Candidate>>();
        foreach (Candidate candidate in _candidates.Values)
            Put(byCount, candidate);
        for (int count = byCount.Count - 1; count > 1; count--)
        {
            byCount[count].Sort(ByLikelihood);
            // By index: what explains less by now goes back to a lower place, never to this one.
            for (int i = 0; i < byCount[count].Count; i++)
            {
                Candidate candidate = byCount[count][i];
                candidate.Findings.RemoveAll(number => _isTaken[number]);
                if (candidate.Findings.Count < count)
                    Put(byCount, candidate);
                else if (IsLikely(candidate) && MayBeAnother(candidate))
                    joined.Add(Take(candidate));
            }
        }

        for (int i = 0; i < _raised.Count; i++)
        {
            if (!_isTaken[i])
                joined.Add(_raised[i]);
        }

        return joined;
    }

    private static void Put(List<List<Candidate>> byCount, Candidate candidate)
    {
        while (byCount.Count <= candidate.Findings.Count)
            byCount.Add([]);
        byCount[candidate.Findings.Count].Add(candidate);
    }

    private int ByLikelihood(Candidate one, Candidate other)
    {
        int order = other.Findings.Count(number => other.IsAt(_raised[number].Finding.Place)) - one.Findings.Count(number => one.IsAt(_raised[number].Finding.Place));
        if (order == 0)
            order = other.Findings.Count(number => other.IsOf(_raised[number])) - one.Findings.Count(number => one.IsOf(_raised[number]));
        if (order == 0)
            order = one.Rank - other.Rank;
        if (order == 0)
            order = string.CompareOrdinal(one.Place.Path, other.Place.Path);
        return order != 0 ? order : one.Place.Span.Start - other.Place.Span.Start;
    }

    /// <summary>
    /// A value of the entry that a finding is about is asked at once, and so is a default that several entries share. One that
    /// only others read is likelier right as long as something fits it, unless many contradict it.
    /// </summary>
    private bool IsLikely(Candidate candidate)
    {
        RuleFinding[] resting = [.. candidate.Findings.Where(candidate.Resting.Contains).Select(number => _raised[number])];
        if (Array.Exists(resting, candidate.IsOf))
            return true;
        int entries = resting.Select(found => found.Entry).Distinct().Count();
        return entries >= Many || (entries > 1 && candidate.Suspect.IsDefault) || (entries > 1 && !_supporting.MayBeFor(candidate, resting));
    }

    /// <summary>Halves that are exchanged are one other value, and an entry that is one too many leaves none; everything else has to be one that mends them all.</summary>
    private bool MayBeAnother(Candidate candidate) => candidate.Swapped is not null || candidate.IsOfWhole
        || _others.Exist(candidate.Suspect, [.. candidate.Findings.Select(number => _raised[number])], [.. candidate.Findings.Select(number => _asked[number])]);

    private RuleFinding Take(Candidate candidate)
    {
        foreach (int number in candidate.Findings)
            _isTaken[number] = true;
        return CauseFindings.Of(candidate, [.. candidate.Findings.Select(number => _raised[number])]);
    }
}
