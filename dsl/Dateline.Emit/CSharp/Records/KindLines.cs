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

    /// <summary>The kinds that entries have, as the files write them: C# literals with commas.</summary>
    public static string Keys(TimelineShape shape, Func<KindShape, bool> isMeant) =>
        string.Join(", ", shape.Kinds.Where(kind => !kind.IsExtended && isMeant(kind)).Select(kind => EditorText.Literal(kind.Key)));
}
