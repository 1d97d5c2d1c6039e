using Dateline.Language.Diagnostics;

namespace Dateline.Language.Binding.Offered;

/// <summary>A text that would be read without a finding where another one stands. Only a <see cref="Slot"/> makes it, after it has read it.</summary>
/// <param name="Text">The value as it would be written, in quotes where YAML needs them.</param>
/// <param name="Condition">When it is what was meant, as a clause; empty where that is evident.</param>
/// <param name="Ids">The ids in it, which may lead nowhere.</param>
internal sealed record Offer(string Text, string Condition, Repair Repair, IReadOnlyList<string> Ids)
{
    /// <summary>It is a part of a value, such as one half of a change: no quotes may stand around it.</summary>
    public bool IsPart { get; init; }
}
