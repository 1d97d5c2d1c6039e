using Dateline.Language.Binding;
using Dateline.Language.Diagnostics;
using Dateline.Language.Rules.Checking;
using Dateline.Language.Rules.Queries;
using Dateline.Language.Schema;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Text;
using Dateline.Language.Yaml;
using Dateline.Language.Yaml.Findings;

namespace Dateline.Language.Workspace.Definitions;

/// <summary>A timeline file, read: what it declares and its rules, ready to run.</summary>
/// <param name="Findings">Everything that is wrong with the timeline file.</param>
public sealed record TimelineDefinition(TimelineSchema Schema, RuleSet Rules, IReadOnlyList<Finding> Findings)
{
    /// <summary>The most characters of a timeline file: its texts stand in the program, and a program of .NET has room for 16 MB of them.</summary>
    internal const int Longest = 1_000_000;

    private TimelineDefinition? _earlier;
    private MovedPlaces? _moved;

    /// <summary>
    /// What entries are bound to, and what whatever is remembered of them belongs to: the file as it is read here, or as it was
    /// before edits that declare the same.
    /// </summary>
    internal TimelineDefinition Basis => _earlier ?? this;

    /// <summary>Its named queries, as far as they could be read.</summary>
    public IReadOnlyList<CompiledQuery> Queries { get; private init; } = [];

    /// <summary>What it was read for; null where nobody compiles it.</summary>
    internal ITarget? Target { get; private init; }

    /// <param name="target">What the timeline is compiled to; null where nobody compiles it.</param>
    public static TimelineDefinition Read(SourceFile file, ITarget? target = null) => Read(file, target, static file => YamlDocument.Read(file));

    internal static TimelineDefinition Read(SourceFile file, ITarget? target, Func<SourceFile, YamlDocument> read)
    {
        YamlDocument document = file.Text.Length > Longest
            ? YamlDocument.Unread(file, UnreadableFindings.TimelineTooLarge(file.Map.PlaceOf(default), Longest))
            : read(file);
        TimelineSchema schema = SchemaReader.Read(document, target?.Names);
        RuleSet rules = RuleSet.Compile(schema);
        QuerySet queries = QuerySet.Compile(schema);
        schema.MakeReadOnly();
        return new TimelineDefinition(schema, rules, [.. document.Findings, .. schema.Findings, .. Binder.CheckDefaults(schema), .. rules.Findings, .. queries.Findings])
        {
            Queries = queries.Queries,
            Target = target,
        };
    }

    /// <summary>The same definition, with all that was bound to an earlier one where it declares the same.</summary>
    internal TimelineDefinition After(TimelineDefinition? earlier) =>
        earlier is not null && SameDeclarations.Between(earlier.Basis, this) is { } moved ? this with { _earlier = earlier.Basis, _moved = moved } : this;

    /// <summary>What was found with <see cref="Basis"/>, at the places that the timeline file has now.</summary>
    internal IEnumerable<Finding> AtPlacesOfNow(IEnumerable<Finding> findings) => _moved is null ? findings : findings.Select(_moved.Of);
}
