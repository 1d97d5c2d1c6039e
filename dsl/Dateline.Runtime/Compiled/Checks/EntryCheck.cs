using System.ComponentModel;
using Dateline.Language.Text.Words;
using Dateline.Logic;

namespace Dateline.Compiled;

/// <summary>
/// Checks one entry as if it stood in the timeline, in place of the one with its id, and collects what is wrong.
/// </summary>
/// <param name="entry">The entry.</param>
/// <param name="timeline">What stands there besides.</param>
/// <param name="today">The day of the check; null where nobody says it.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EntryCheck(IEntry entry, CompiledTimeline timeline, DateOnly? today = null)
{
    private readonly List<Violation> _found = [];
    private IReadOnlyList<string>? _excuses;

    /// <summary>What is wrong, in the order of the declarations.</summary>
    public IReadOnlyList<Violation> Found => _found;

    /// <summary>The entry.</summary>
    public IEntry Entry => entry;

    /// <summary>The id, as a text that rules read.</summary>
    public Fact Id => Fact.Of(entry.Id);

    /// <summary>The entry has an id, and a status that there is. Without an id nothing else can be asked.</summary>
    public bool HasHead()
    {
        if (entry.Id is not { Length: > 0 } id || !KebabCase.Is(id))
            Add("DTL3001", ViolationSeverity.Error, " is not a valid id. Ids use lowercase letters, digits and single hyphens, and start with a letter.", "Id");
        else if (timeline.Find(id) is { } known)
            CompareWith(known, id);
        if (entry is IEvent { Status: var status } && !Enum.IsDefined(status))
            Add("DTL3041", ViolationSeverity.Error, $": \"{status}\" is not one of the choices of \"status\".", "Status");
        return entry.Id is { Length: > 0 };
    }

    /// <summary>A record takes the place of the entry with its id; in the place of another kind it would stand where a reference cannot lead.</summary>
    private void CompareWith(IEntry known, string id)
    {
        if (known.Id != id)
            Add("DTL3133", ViolationSeverity.Error, $" is an earlier id of \"{known.Id}\", so what names it means that one. Choose another id.", "Id");
        else if (known.Kind != entry.Kind)
            Add("DTL3101", ViolationSeverity.Error, $" is the id of an entry of the kind {known.Kind}, and this one is of the kind {entry.Kind}. Choose another id.", "Id");
    }

    /// <summary>Checks the fields of the entry.</summary>
    public FieldCheck Fields => new(this, entry as IFacts, null, "");

    /// <summary>The day of the check.</summary>
    public Fact Today => today is { } day ? Fact.Of(day) : Fact.Unsure;

    /// <summary>What an event says of when others were, and what the files say of it and of others, fits to the dates.</summary>
    public void Times()
    {
        if (entry is not IEvent timed)
            return;
        foreach (TimeFault fault in timeline.TimeFaultsOf(timed))
            _found.Add(new Violation(fault.Code, fault.Severity, fault.Sentence, entry.Id, fault.MemberOf(entry.Id)));
    }

    /// <summary>What the entry, or what is reached from it, says of a field.</summary>
    /// <param name="path">The fields on the way, as the files write them.</param>
    public Fact Read(params string[] path)
    {
        Fact read = entry is IFacts facts ? Facts.Read(facts, path) : Fact.Unsure;
        return read.Referring?.With(entry).ToFact() ?? read;
    }

    /// <summary>The value of a series just before this event.</summary>
    /// <param name="path">The fields on the way to the series.</param>
    public Fact Before(params string[] path) => entry is IFacts facts ? Facts.Before(facts, path) : Fact.Unsure;

    /// <summary>The other entries that a rule compares with this one.</summary>
    /// <param name="rule">The name of the rule.</param>
    /// <param name="kinds">Their kinds, as the files write them.</param>
    /// <param name="select">What the rule reads of an entry; null of one that it is not for.</param>
    /// <param name="isForDisproven">Whether the rule is for events that are disproven, too.</param>
    public EntryGroup Among(string rule, string[] kinds, Func<EntryCheck, GroupFacts?> select, bool isForDisproven = false)
    {
        ArgumentNullException.ThrowIfNull(select);
        return EntryGroup.Of(this, rule, kinds, isForDisproven ? select : check => check.IsDisproven ? null : select(check), timeline);
    }

    /// <summary>A rule fails where it is exactly false on an entry that it is for, and the files do not excuse the entry.</summary>
    /// <param name="name">The name of the rule.</param>
    /// <param name="code">The code of the finding.</param>
    /// <param name="severity">How grave it is.</param>
    /// <param name="where">Whether the rule is for the entry; only true counts.</param>
    /// <param name="holds">Whether it holds.</param>
    /// <param name="member">The property of which it speaks first; null for none.</param>
    /// <param name="sentences">Says what is wrong.</param>
    /// <param name="isForDisproven">Whether it is for events that are disproven, too.</param>
    public void Rule(string name, string code, ViolationSeverity severity, bool? where, bool? holds, string? member, Func<string[]> sentences, bool isForDisproven = false)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        if ((IsDisproven && !isForDisproven) || where != true || holds != false || IsExcused(name) || (severity != ViolationSeverity.Error && IsExcused(code)))
            return;
        foreach (string sentence in sentences())
            _found.Add(new Violation(code, severity, sentence, entry.Id, member) { Rule = name });
    }

    /// <summary>The id of the entry that states the last of the fields of a path; null where none does.</summary>
    internal string? OwnerOf(string[] fields)
    {
        for (int count = fields.Length - 1; count >= 0; count--)
        {
            if (Read(fields[..count]).Value is { Kind: ValueKind.Entry } owner && !Nobody.Is(owner))
                return owner.Name;
        }

        return null;
    }

    private bool IsDisproven => IsOfWhatIsDisproven(entry);

    private static bool IsOfWhatIsDisproven(IEntry entry) => entry is IEvent { Status: EventStatus.Disproven };

    /// <summary>The check of another entry, on the same day.</summary>
    internal EntryCheck Of(IEntry other) => new(other, timeline, today);

    internal void Add(string code, ViolationSeverity severity, string sentence, string? member) =>
        _found.Add(new Violation(code, severity, $"\"{entry.Id}\"{sentence}", entry.Id ?? "", member));

    internal void AddWhole(string code, string sentence, string? member) => _found.Add(new Violation(code, ViolationSeverity.Error, sentence, entry.Id ?? "", member));

    /// <summary>The id of another entry of these kinds that has the same value of a field; null where there is none.</summary>
    internal string? WhoHas(string field, string key, string[] kinds)
    {
        if (IsDisproven)
            return null;
        foreach (IEntry other in timeline.InOrderOfIds<IEntry>(kinds, hasAllOfType: false))
        {
            if (other.Id != entry.Id && !IsOfWhatIsDisproven(other) && other is IFacts facts && ValueKey.Of(facts.FactOf(field).Value) == key)
                return other.Id;
        }

        return null;
    }

    /// <summary>Whether the files leave the list out of the entry with this id, which they may; C# cannot tell that from an empty one.</summary>
    internal bool IsLeftOutInFiles(string field, bool isInside) =>
        timeline.Find(entry.Id) is IFacts filed && (isInside || filed.FactOf(field).IsAbsent);

    private bool IsExcused(string rule) => (_excuses ??= timeline.ExcusesOf(entry.Id)).Contains(rule);
}
