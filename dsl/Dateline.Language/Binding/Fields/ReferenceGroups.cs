using Dateline.Language.Binding.Bound;
using Dateline.Language.Binding.Context;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Binding.Fields;

/// <summary>Groups of fields where an id alone could stand: a source with a place in it, an event with a distance from it.</summary>
internal static class ReferenceGroups
{
    public static bool Recognizes(FieldType type, YamlMapping group) => ((type as ListType)?.Element ?? type) switch
    {
        ReferenceType { TakesPlace: true } => CitationReader.Recognizes(group),
        ReferenceType { TakesDistance: true } => DistanceReader.Recognizes(group),
        _ => false,
    };

    public static BoundValue Read(BindingContext context, YamlMapping group, ReferenceType needed)
    {
        BoundValue read = needed.TakesPlace ? CitationReader.Read(context, group, needed) : DistanceReader.Read(context, group, needed);
        return read is ReferenceValue { IsInGroup: false } alone ? new GroupedReference(alone.Id, alone.Span) : read;
    }
}
