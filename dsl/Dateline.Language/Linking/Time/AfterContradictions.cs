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

    /// <param name="written">The name under <c>after</c>.</param>
    /// <param name="earlier">The entry whose date contradicts: the one that is named, or one before it.</param>
    public void Add(BoundEntry later, ReferenceValue written, BoundEntry earlier)
    {
        Pairs.Add((later, earlier));
        Suspect[] dates = [.. new[] { later, earlier }.Select(DateOf).OfType<Suspect>()];
        _found.Add(new RuleFinding(RuleFinding.NoRule, later, AfterFindings.AgainstTheDates(later, written, earlier))
        {
            Grounds = new Grounds([.. dates, new Suspect(later, BuiltIns.After, written)]),
        });
    }

    private static Suspect? DateOf(BoundEntry entry) => entry.Find(BuiltIns.Date) is { } date ? Suspect.Of(entry, date) : null;
}
