using Dateline.Language.Schema.Blocks;
using Dateline.Language.Schema.Drafts;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Schema.Types;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Schema.Fields;

/// <summary>
/// The other direction of a reference: <c>inverse: answered-by</c> gives what is referred to a list of those that refer to it. Its name has
/// to be free there.
/// </summary>
internal static class Inverses
{
    /// <summary>The name, where the field can have an inverse and the other side has room for it.</summary>
    public static string? Read(SchemaDraft draft, YamlPair? pair, TypeSite site, FieldType type)
    {
        if (pair is null)
            return null;
        if (site.IsInRecord || TargetOf(type) is not { } target)
        {
            draft.Report(DeclaredFieldFindings.InverseWithoutReference(draft.PlaceOf(pair.Key), site.Name.Value, type.Name, site.IsInRecord));
            return null;
        }

        if (pair.Value is not YamlScalar { Value.Length: > 0 } written)
        {
            Values.Misshaped(draft, pair, "a name, such as answered-by");
            return null;
        }

        return NameCheck.Passes(draft, written) && Take(draft, written, target) ? written.Value : null;
    }

    private static bool Take(SchemaDraft draft, YamlScalar name, ReferenceType target)
    {
        if (name.Value == target.Name && draft.Limits.OfMemberAndOwner(draft.PlaceOf(name), name.Value, target.Name) is { } refusal)
        {
            draft.Report(refusal);
            return false;
        }

        IEnumerable<KindSymbol> kinds = target.Kind is { } kind ? [kind] : draft.Schema.KindsOf(target.Category).Where(one => one.Base is null);
        foreach (KindSymbol one in kinds)
        {
            if (!draft.MembersOf(one).TryTake(name.Value, draft.PlaceOf(name)))
            {
                draft.GiveUpOn(name.Value);
                return false;
            }
        }

        return true;
    }

    private static ReferenceType? TargetOf(FieldType type) => type as ReferenceType ?? (type as ListType)?.Element as ReferenceType;
}
