using Dateline.Language.Text;

namespace Dateline.Language.Binding.Bound;

/// <summary>Where in a source something stands, and in which words.</summary>
/// <param name="At">As the editor names the place: <c>paragraph 4</c>, <c>page 12</c>; null where only words are given.</param>
/// <param name="Words">The words of the source; null where only the place is given.</param>
public sealed record Citation(TextValue? At, TextValue? Words);

/// <summary>A source with a place in it.</summary>
public sealed class CitedReference(string id, TextSpan span, Citation citation) : ReferenceValue(id, span)
{
    public override Citation? Citation { get; } = citation;

    public override bool IsInGroup => true;

    public override ReferenceValue WithId(string id) => new CitedReference(id, Span, Citation!);
}
