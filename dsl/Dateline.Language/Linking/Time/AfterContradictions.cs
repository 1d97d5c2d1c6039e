using Dateline.Language.Binding.Bound;
using Dateline.Language.Linking.Suspects;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Language.Linking.Time;

/// <summary>Reports every <c>after</c> that the dates contradict, and remembers it, so that no rule says the same again.</summary>
internal sealed class AfterContradictions
{
    private readonly List<RuleFinding> _found = [];

    public HashSet<(BoundEntry Later, BoundEntry Earlier)> Pairs { get; } = [];

    public IReadOnlyList<RuleFinding> Found => _found;

    /// <param name="said">The name under <c>after</c> or <c>before</c>.</param>
    /// <param name="later">The entry that is to be the later one.</param>
    /// <param name="earlier">The entry whose date contradicts: the one that is to be earlier, or one before it.</param>
    public void Add(AfterArc said, BoundEntry later, BoundEntry earlier)
    {
        Pairs.Add((later, earlier));
        Suspect[] dates = [.. new[] { later, earlier }.Select(DateOf).OfType<Suspect>()];
        _found.Add(new RuleFinding(RuleFinding.NoRule, said.Sayer, AfterFindings.AgainstTheDates(said, later, earlier))
        {
            Grounds = new Grounds([.. dates, new Suspect(said.Sayer, said.IsBefore ? BuiltIns.Before : BuiltIns.After, said.Written)]),
        });
    }

    /// <summary>Entries whose dates and distances contradict each other, as one finding says.</summary>
    public void Add(RuleFinding finding, BoundEntry first, BoundEntry last)
    {
        Pairs.Add((last, first));
        _found.Add(finding);
    }

    private static Suspect? DateOf(BoundEntry entry) => entry.Find(BuiltIns.Date) is { } date ? Suspect.Of(entry, date) : null;
}
