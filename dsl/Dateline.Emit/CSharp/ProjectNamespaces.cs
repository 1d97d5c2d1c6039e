using Dateline.Emit.CSharp.Limits;
using Dateline.Emit.CSharp.Naming;
using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Workspace.Definitions;

namespace Dateline.Emit.CSharp;

/// <summary>
/// What the namespaces of a project's timelines do to each other. Only a project knows them: they follow from its own.
/// </summary>
/// <param name="Meeting">The paths of timelines whose namespace somebody has already: their code would have the same names.</param>
/// <param name="Findings">What is wrong with them.</param>
public sealed record ProjectNamespaces(EquatableArray<string> Meeting, EquatableArray<Finding> Findings)
{
    /// <param name="timelines">In the order of paths.</param>
    /// <param name="root">The root namespace, as the project has it; may be empty.</param>
    public static ProjectNamespaces Of(IReadOnlyList<PlacedDefinition> timelines, string root)
    {
        var meeting = new List<string>();
        var findings = new List<Finding>();

        // Names that differ in case alone are the same for the compiler's list of generated files.
        var first = new Dictionary<string, TimelineSchema>(StringComparer.OrdinalIgnoreCase);
        foreach (PlacedDefinition timeline in timelines)
        {
            TimelineSchema schema = timeline.Definition.Schema;
            string ns = TimelineNamespace.Of(schema, root);
            if (!first.TryGetValue(ns, out TimelineSchema? other))
            {
                first.Add(ns, schema);
                findings.AddRange(LikeRoot(schema, root));
                if (GeneratedNames.IsNamespace(ns) && schema.NamespacePlace is { } place)
                {
                    findings.Add(CSharpNameFindings.ReservedType(place, schema.Name, ns));
                    meeting.Add(timeline.Map.Path);
                }

                continue;
            }

            meeting.Add(timeline.Map.Path);
            if (!timeline.IsSecond && schema.NamespacePlace is not null && other.NamespacePlace is not null)
                findings.Add(CSharpNameFindings.SameNamespace(schema.NamespacePlace, other.NamespacePlace, ns, isAsked: schema.Namespace is { Length: > 0 }));
        }

        return new ProjectNamespaces(meeting.ToEquatableArray(), findings.ToEquatableArray());
    }

    /// <summary>Code in the project's namespace finds the part of it first, and not the class.</summary>
    private static IEnumerable<Finding> LikeRoot(TimelineSchema schema, string root)
    {
        HashSet<string> parts = new(RootNamespace.Of(root).Split('.'), StringComparer.Ordinal);
        IEnumerable<(string Name, Place? Place)> declared =
        [
            .. schema.Entities.Concat(schema.Events).Select(kind => (kind.Name, kind.Place)),
            .. schema.Records.Select(record => (record.Name, record.Place)),
            .. schema.Choices.Where(choice => !choice.IsInPlace).Select(choice => (choice.Name, choice.Place)),
        ];
        foreach ((string name, Place? place) in declared)
        {
            string csharpName = CSharpNames.ToPascalCase(name);
            if (place is not null && parts.Contains(csharpName))
                yield return CSharpNameFindings.LikeNamespace(place, name, csharpName);
        }
    }
}
