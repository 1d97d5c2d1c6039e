using Dateline.Logic;

namespace Dateline.Compiled;

/// <summary>A change of a program, as rules read it: a subject with two halves.</summary>
/// <param name="statedFrom">The value before, if the change says it.</param>
/// <param name="statedTo">The value from then on, if the change says it, or that nobody knows.</param>
/// <param name="size">By how much it moves the series; null where it says where it leads.</param>
/// <param name="sizeText">The same as the files write it.</param>
/// <param name="before">What its series was just before it.</param>
/// <param name="last">What moved or stated its series before it, for certain; null where nothing did.</param>
/// <param name="lastChange">What moved its series last before it, for certain; null where nothing did.</param>
/// <param name="possible">What its series may have been just before it; empty where that cannot be known, or where the build has asked.</param>
internal sealed class ChangeFact(Statement statedFrom, Statement statedTo, Value? size, string sizeText, Func<Value> before, Func<IReadOnlyList<Value>> possible, Func<LastStep?> last, Func<LastStep?> lastChange) : ISubject
{
    public string? Id => null;

    public Statement StatedFrom => statedFrom;

    public Statement StatedTo => statedTo;

    public bool IsRelative => size is not null;

    public Value? Size => size;

    public string SizeText => sizeText;

    public LastStep? Last => last();

    public LastStep? LastChange => lastChange();

    public Statement From => Halves.Of(statedFrom, statedFrom.IsAbsent ? before() : default, IsRelative);

    public Statement To => size is { } by ? Halves.Of(statedTo, Arithmetic.Add(before(), by), isRelative: true) : statedTo;

    public IReadOnlyList<Value> Possible => possible();

    public Statement Read(string field) => field == Halves.From ? From : To;
}
