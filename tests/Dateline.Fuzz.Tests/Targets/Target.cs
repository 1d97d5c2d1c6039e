namespace Dateline.Fuzz.Targets;

/// <summary>A part of Dateline that takes a text of anybody's, and what it promises for every text.</summary>
internal abstract class Target
{
    public abstract string Name { get; }

    /// <summary>How many texts it gets in a round of all targets: more where a text takes less time.</summary>
    public abstract int Share { get; }

    /// <summary>The most characters of a text.</summary>
    public abstract int Longest { get; }

    public abstract IReadOnlyList<string> Seeds { get; }

    /// <exception cref="Exception">Of any type: a promise is broken.</exception>
    public abstract void Run(string text);
}
