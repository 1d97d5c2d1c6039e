using Dateline.Language.Binding.Bound;

namespace Dateline.Language.Binding.Context;

/// <summary>What has to be known of the place of a value to say what may be written there instead.</summary>
/// <param name="Field">The field that the value belongs to; empty where it has no name of its own.</param>
/// <param name="IsOnlyItem">It is all that its list holds.</param>
/// <param name="IsRequired">The field may not be left out.</param>
internal readonly record struct ValueSite(ValuePosition Position, string Field, bool IsOnlyItem = false, bool IsRequired = false)
{
    /// <summary>It belongs to a set, of which not all need to be named.</summary>
    public bool IsOfSet { get; init; }

    /// <summary>It belongs to a change of one.</summary>
    public bool IsInChange { get; init; }
}
