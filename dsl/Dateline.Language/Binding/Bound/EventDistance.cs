using Dateline.Language.Text;

namespace Dateline.Language.Binding.Bound;

/// <summary>How far from an event something was: at least one of the two is said.</summary>
/// <param name="AtLeast">Null where it is not said.</param>
/// <param name="AtMost">Null where it is not said.</param>
public sealed record EventDistance(Amount? AtLeast, Amount? AtMost)
{
    /// <summary><c>at least 2 days, at most 2 weeks</c>.</summary>
    public string InWords => string.Join(", ", new[] { AtLeast is null ? null : $"at least {AtLeast.Text}", AtMost is null ? null : $"at most {AtMost.Text}" }.OfType<string>());
}

/// <summary>A length of time between two events.</summary>
/// <param name="Text">As the editor writes it: <c>2 weeks</c> and <c>14 days</c> are the same.</param>
public sealed record Amount(DurationValue Value, string Text);

/// <summary>An event, and how far from it.</summary>
public sealed class DistantReference(string id, TextSpan span, EventDistance distance) : ReferenceValue(id, span)
{
    public override EventDistance? Distance { get; } = distance;

    public override bool IsInGroup => true;

    public override ReferenceValue WithId(string id) => new DistantReference(id, Span, Distance!);
}
