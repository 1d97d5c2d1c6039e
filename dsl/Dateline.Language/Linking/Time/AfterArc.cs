using Dateline.Language.Binding.Bound;

namespace Dateline.Language.Linking.Time;

/// <summary>One name under <c>after</c> or <c>before</c>: two events of which one came after the other.</summary>
/// <param name="IsBefore">The earlier one says that it came before the later one.</param>
internal sealed record AfterArc(BoundEntry Later, BoundEntry Earlier, ReferenceValue Written, bool IsBefore)
{
    /// <summary>The entry that says it.</summary>
    public BoundEntry Sayer => IsBefore ? Earlier : Later;

    public string Word => IsBefore ? "before" : "after";
}
