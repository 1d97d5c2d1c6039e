using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Yaml.Nodes;
using Dateline.Language.Yaml.Root;

namespace Dateline.Language.Schema.Symbols;

/// <summary>
/// What a timeline file declares. It always exists, even of a broken file: what could be read is there, and the
/// findings say what could not.
/// </summary>
public sealed class TimelineSchema(FileMap file) : Symbol
{
    public FileMap File { get; } = file;

    /// <summary>All that the file says, in whatever place.</summary>
    internal YamlMapping Written { get; init; } = RootCheck.NoEntries;

    /// <summary>The texts of it that say what a name means. Nothing but what is shown to people depends on their words.</summary>
    internal SymbolSet<YamlScalar> Docs { get; } = new();

    /// <summary>The value of <c>timeline:</c>, in kebab-case; the file's name where it is missing or not a name.</summary>
    public string Name { get; internal set => field = Write(value); } = "";

    /// <summary>What the timeline is about, as <c>doc:</c> says it.</summary>
    public string? Doc { get; internal set => field = Write(value); }

    /// <summary>The namespace that the file asks for where it is compiled; null where it does not.</summary>
    public string? Namespace { get; internal set => field = Write(value); }

    /// <summary>Files of other programs, which nobody needs to be told of.</summary>
    public IReadOnlyList<IgnoredName> Ignored { get; internal set => field = Write(value); } = [];

    /// <summary>The value that the namespace follows from: of <c>namespace:</c>, otherwise of <c>timeline:</c>; null where neither could be read.</summary>
    public Place? NamespacePlace { get; internal set => field = Write(value); }

    public IReadOnlyList<ChoiceSymbol> Choices { get; internal set => field = Write(value); } = [];

    public IReadOnlyList<RecordSymbol> Records { get; internal set => field = Write(value); } = [];

    /// <summary>The declared kinds of entities, without the built-in <c>source</c>.</summary>
    public IReadOnlyList<KindSymbol> Entities { get; internal set => field = Write(value); } = [];

    public IReadOnlyList<KindSymbol> Events { get; internal set => field = Write(value); } = [];

    /// <summary>The field <c>grade</c> of sources, where the file declares a choice of this name; otherwise null.</summary>
    public FieldSymbol? Grade { get; internal set => field = Write(value); }

    /// <summary>The fields of a kind, and those that the file gives to a built-in one: its series to <c>as-of</c>, their grade to sources.</summary>
    public IEnumerable<FieldSymbol> FieldsOf(KindSymbol kind) => kind.Category == KindCategory.Observation
        ? kind.Fields.Concat(Series.Select(series => series.Observation))
        : Grade is not null && ReferenceEquals(kind, BuiltIns.Source) ? kind.Fields.Append(Grade) : kind.Fields;

    /// <summary>The kinds of a category, the built-in ones too.</summary>
    public IEnumerable<KindSymbol> KindsOf(KindCategory category) => category switch
    {
        KindCategory.Event => Events,
        KindCategory.Entity => Entities.Concat([BuiltIns.Source]),
        _ => [BuiltIns.AsOf],
    };

    public IReadOnlyList<SeriesSymbol> Series { get; internal set => field = Write(value); } = [];

    public IReadOnlyList<RuleDeclaration> Rules { get; internal set => field = Write(value); } = [];

    public IReadOnlyList<QueryDeclaration> Queries { get; internal set => field = Write(value); } = [];

    public IReadOnlyList<Finding> Findings { get; internal set => field = Write(value); } = [];

    /// <summary>
    /// Names of kinds, fields and series whose declaration could not be read: an entry that uses one is not at fault.
    /// </summary>
    public SymbolSet<string> UnreadableNames { get; } = new();

    /// <summary>
    /// Names that the file itself uses and does not declare, which it has been told: entries that use one are not at fault.
    /// Nothing else follows from it.
    /// </summary>
    public SymbolSet<string> UndeclaredNames { get; } = new();

    /// <summary>
    /// Lines of the file could not be read as YAML (a finding says which). What is not declared here may stand on one of
    /// them, so that no unknown kind, field, series or type is a mistake.
    /// </summary>
    public bool IsIncomplete { get; internal set => field = Write(value); }

    /// <summary>Every declaration could be read: what is not here is not declared.</summary>
    public bool IsWhole => !IsIncomplete && UnreadableNames.Count == 0;

    /// <summary>
    /// Whether a name that is not declared is no mistake of who uses it: its declaration could not be read, or may stand
    /// on a line that could not.
    /// </summary>
    public bool MayDeclare(string name) => IsLost(name) || UndeclaredNames.Contains(name);

    /// <summary>A rule, a query or a member names something that nothing declares. One that is read later, to try it, changes nothing.</summary>
    /// <returns>Whether it is the first to do so.</returns>
    internal bool NameInVain(string name) => IsReadOnly ? !UndeclaredNames.Contains(name) : UndeclaredNames.Add(name);

    /// <summary>Whether what declares the name could not be read, or may stand on a line that could not.</summary>
    public bool IsLost(string name) => IsIncomplete || UnreadableNames.Contains(name);

    /// <summary>With all that it declares. Until then rules may find names that nothing declares.</summary>
    internal override void MakeReadOnly()
    {
        base.MakeReadOnly();
        Docs.MakeReadOnly();
        UnreadableNames.MakeReadOnly();
        UndeclaredNames.MakeReadOnly();
        foreach (Symbol symbol in Entities.Concat<Symbol>(Events).Concat(Records))
            symbol.MakeReadOnly();
    }
}
