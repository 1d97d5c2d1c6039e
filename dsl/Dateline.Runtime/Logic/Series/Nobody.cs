namespace Dateline.Logic;

/// <summary>A series of entries may be of nobody for a time: an office is vacant, a shirt has no wearer. That is known, and no entry: what leads on from it leads nowhere.</summary>
internal sealed class Nobody : ISubject
{
    /// <summary>As files write it, and JSON. No entry that such a series can name has this id.</summary>
    public const string Word = "nobody";

    private Nobody()
    {
    }

    /// <summary>As rules read it.</summary>
    public static Value Value { get; } = Value.Of(new Nobody());

    public string Id => Word;

    /// <summary>Two vacant offices have no holder in common.</summary>
    public static bool Is(in Value value) => value.Subject is Nobody;

    public Statement Read(string field) => Statement.Unsure;
}
