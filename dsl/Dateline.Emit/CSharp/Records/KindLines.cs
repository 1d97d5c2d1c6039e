using Dateline.Emit.CSharp.Naming;
using Dateline.Emit.CSharp.Writing;
using Dateline.Emit.Model;

namespace Dateline.Emit.CSharp.Records;

/// <summary>Which kinds extend which.</summary>
internal static class KindLines
{
    public static KindShape? BaseOf(KindShape kind, TimelineShape shape) =>
        kind.Base is null ? null : shape.Kinds.FirstOrDefault(other => other.Key == kind.Base);

    public static bool IsOrExtends(KindShape kind, KindShape ancestor, TimelineShape shape)
    {
        for (KindShape? at = kind; at is not null; at = BaseOf(at, shape))
        {
            if (at == ancestor)
                return true;
        }

        return false;
    }

    /// <summary>What a kind, those that it extends and those that extend it have under names of the timeline, and what they are called.</summary>
    public static HashSet<string> NamesOf(KindShape kind, TimelineShape shape) => new(
        [
            .. shape.Kinds.Where(other => IsOrExtends(kind, other, shape) || IsOrExtends(other, kind, shape)).SelectMany(NamesIn),
            .. NamesOf(shape.InversesOfEvents.Concat(shape.InversesOfEntities)),
        ],
        StringComparer.Ordinal);

    private static IEnumerable<string> NamesIn(KindShape kind) =>
        [kind.Class(), .. kind.Properties.Select(property => property.Member()), .. kind.Series.Select(series => series.Member()), .. kind.Derived.Select(derived => derived.Member()), .. NamesOf(kind.Inverses)];

    /// <summary>Those that are declared. The others give way to any name.</summary>
    private static IEnumerable<string> NamesOf(IEnumerable<InverseShape> inverses) =>
        inverses.Select(inverse => inverse.Key).OfType<string>().Select(CSharpNames.ToPascalCase);

    /// <summary>The kinds that entries have, as the files write them: C# literals with commas.</summary>
    public static string Keys(TimelineShape shape, Func<KindShape, bool> isMeant) =>
        string.Join(", ", shape.Kinds.Where(kind => !kind.IsExtended && isMeant(kind)).Select(kind => EditorText.Literal(kind.Key)));
}
