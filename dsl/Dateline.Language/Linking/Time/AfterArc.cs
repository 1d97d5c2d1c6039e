using Dateline.Language.Binding.Bound;

namespace Dateline.Language.Linking.Time;

/// <summary>One name under <c>after</c>: the entry that says it, and the event that it comes after.</summary>
internal sealed record AfterArc(BoundEntry Later, BoundEntry Earlier, ReferenceValue Written);
