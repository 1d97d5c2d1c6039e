using Dateline.Language.Binding;
using Dateline.Language.Diagnostics;

namespace Dateline.Language.Linking;

/// <summary>Reports every <c>after</c> that the dates contradict, and remembers it, so that no rule says the same again.</summary>
internal sealed class AfterContradictions(List<Finding> findings)
{
    public HashSet<(BoundEntry Later, BoundEntry Earlier)> Pairs { get; } = [];

    /// <param name="written">The name under <c>after</c>.</param>
    /// <param name="earlier">The entry whose date contradicts: the one that is named, or one before it.</param>
    public void Add(BoundEntry later, ReferenceValue written, BoundEntry earlier)
    {
        Pairs.Add((later, earlier));
        findings.Add(AfterFindings.AgainstTheDates(later, written, earlier));
    }
}
