namespace Dateline.Language.Text.Patterns;

/// <summary>A pattern as it is written.</summary>
internal abstract class PatternNode;

/// <summary>One character out of a set.</summary>
internal sealed class CharacterNode(CharacterSet set) : PatternNode
{
    public CharacterSet Set { get; } = set;
}

/// <summary>One after the other.</summary>
internal sealed class SequenceNode(IReadOnlyList<PatternNode> parts) : PatternNode
{
    public IReadOnlyList<PatternNode> Parts { get; } = parts;
}

/// <summary>One of several: <c>a|b</c>.</summary>
internal sealed class EitherNode(IReadOnlyList<PatternNode> options) : PatternNode
{
    public IReadOnlyList<PatternNode> Options { get; } = options;
}

/// <summary><c>a*</c>, <c>a+</c>, <c>a?</c>, <c>a{2,4}</c>.</summary>
/// <param name="most">Null where there is no upper bound.</param>
internal sealed class RepeatedNode(PatternNode body, int least, int? most) : PatternNode
{
    public PatternNode Body { get; } = body;

    public int Least { get; } = least;

    public int? Most { get; } = most;
}
