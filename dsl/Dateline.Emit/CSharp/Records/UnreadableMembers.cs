using Dateline.Emit.CSharp.Limits;
using Dateline.Emit.CSharp.Naming;
using Dateline.Emit.CSharp.Writing;
using Dateline.Emit.Model;

namespace Dateline.Emit.CSharp.Records;

/// <summary>
/// Members whose declaration could not be read. Their type is not known, so the compiler is asked not to ask: one
/// mistake in a timeline file gives one finding, and no further ones in the C# that uses the member.
/// </summary>
internal static class UnreadableMembers
{
    public static void Write(SourceWriter writer, TimelineShape shape)
    {
        foreach (string name in NamesOf(shape))
        {
            writer.Line().Remark("Its declaration in the timeline file could not be read.");
            writer.Line("[global::System.Text.Json.Serialization.JsonIgnore]");
            writer.Line($"public dynamic {name} {{ get => throw new global::System.InvalidOperationException(\"The declaration of {name} could not be read.\"); init {{ }} }}");
        }
    }

    /// <summary>Without those that none can have, and what would be the name of a record.</summary>
    private static IEnumerable<string> NamesOf(TimelineShape shape) => shape.UnreadableNames
        .Select(CSharpNames.ToPascalCase)
        .Where(name => !GeneratedNames.IsMemberOfEntries(name) && shape.Kinds.All(kind => kind.Class() != name))
        .OrderBy(name => name, StringComparer.Ordinal);
}
