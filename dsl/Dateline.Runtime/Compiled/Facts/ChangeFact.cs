using Dateline.Logic;

namespace Dateline.Compiled;

/// <summary>A change of a program, as rules read it: a subject with two halves.</summary>
/// <param name="statedFrom">The value before, if the change says it.</param>
/// <param name="statedTo">The value from then on, if the change says it, or that nobody knows.</param>
/// <param name="delta">By how much it moves the series, or who joins and leaves; null where it says where it leads.</param>
/// <param name="deltaText">The same as the files write it.</param>
/// <param name="before">What its series was just before it.</param>
/// <param name="last">What moved or stated its series before it, for certain; null where nothing did.</param>
/// <param name="lastChange">What moved its series last before it, for certain; null where nothing did.</param>
/// <param name="possible">What its series may have been just before it; empty where that cannot be known, or where the build has asked.</param>
internal sealed class ChangeFact(Statement statedFrom, Statement statedTo, Value? delta, string deltaText, Func<Value> before, Func<IReadOnlyList<Value>> possible, Func<LastStep?> last, Func<LastStep?> lastChange) : ISubject
{
    public string? Id => null;

    public Statement StatedFrom => statedFrom;

    public Statement StatedTo => statedTo;

    public bool IsRelative => delta is not null;

    /// <summary>By how much it moves a series of numbers; null for everything else.</summary>
    public Value? Size => Step is null ? delta : null;

    public string SizeText => deltaText;

    /// <summary>Who joins a set and who leaves it; null for everything else.</summary>
    public NameSet? Step => delta?.As<SetItems>()?.Set;

    public LastStep? Last => last();

    public LastStep? LastChange => lastChange();

    public Statement From => Halves.Of(statedFrom, statedFrom.IsAbsent ? before() : default, IsRelative);

    public Statement To => Size is { } by ? Halves.Of(statedTo, Arithmetic.Add(before(), by), isRelative: true)
        : delta?.As<SetItems>() is { } step ? Statement.Of(Value.Of(After(before().As<SetItems>(), step)))
        : statedTo;

    private static SetItems After(SetItems? before, SetItems step) =>
        new((before?.Set ?? NameSet.Anything).After(step.Set), name => step.Find(name) ?? before!.Find(name)!.Value);

    public IReadOnlyList<Value> Possible => possible();

    public Statement Read(string field) => field == Halves.From ? From : To;
}
