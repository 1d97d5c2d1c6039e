namespace Dateline.Compiled;

/// <summary>Checks one entry against the rules of its kind, and collects what is wrong.</summary>
/// <param name="entry">The entry.</param>
public sealed class EntryCheck(IEntry entry)
{
    private readonly List<Violation> _found = [];

    /// <summary>What is wrong, in the order of the declarations.</summary>
    public IReadOnlyList<Violation> Found => _found;

    /// <summary>What the entry, or what is reached from it, says of a field.</summary>
    /// <param name="path">The fields on the way, as the files write them.</param>
    public Fact Read(params string[] path) => entry is IFacts facts ? Facts.Read(facts, path) : Fact.Unknown;

    /// <summary>The value of a series just before this event.</summary>
    /// <param name="path">The fields on the way to the series.</param>
    public Fact Before(params string[] path) =>
        entry is IFacts facts ? Facts.During(Facts.Read(facts, path), Facts.DateOf(facts)) : Fact.Unknown;

    /// <summary>Every entry of the kind has the field.</summary>
    /// <param name="field">As the files write it.</param>
    /// <param name="member">The property.</param>
    public void Require(string field, string member)
    {
        if (Read(field).IsAbsent)
            _found.Add(new Violation("DTL3012", ViolationSeverity.Error, $"\"{entry.Id}\" has no {field}: a {entry.Kind} needs one.", entry.Id, member));
    }

    /// <summary>A rule fails where it is exactly false on an entry that it is for.</summary>
    /// <param name="code">The code of the finding.</param>
    /// <param name="severity">How grave it is.</param>
    /// <param name="where">Whether the rule is for the entry; only true counts.</param>
    /// <param name="holds">Whether it holds.</param>
    /// <param name="member">The property of which it speaks first; null for none.</param>
    /// <param name="sentence">Says what is wrong, behind the id.</param>
    public void Rule(string code, ViolationSeverity severity, bool? where, bool? holds, string? member, Func<string> sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        if (where == true && holds == false)
            _found.Add(new Violation(code, severity, $"\"{entry.Id}\"{sentence()}", entry.Id, member));
    }
}
