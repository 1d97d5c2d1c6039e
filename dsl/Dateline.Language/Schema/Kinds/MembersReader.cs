using Dateline.Language.Schema.Blocks;
using Dateline.Language.Schema.Drafts;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Schema.Kinds;

/// <summary>
/// Finds what a kind derives from its fields: names under <c>members:</c>, each with an expression. An entity may well have a field of that
/// name (<c>members: list of person</c>), which has a type behind it and no names below.
/// </summary>
internal static class MembersReader
{
    public const string Key = "members";

    public static bool AreIn(YamlMapping kind) => kind.Find(Key) is { Value: YamlMapping names } && names.Find("type") is null;

    public static void Read(SchemaDraft draft, KindDraft kind)
    {
        var members = new List<MemberDeclaration>();
        foreach (YamlPair pair in Declaration.NamedPairs(draft, Values.Block(draft, kind.Members, "names, each with an expression")))
        {
            if (kind.Fields.Members.TryTake(pair.Key.Value, draft.PlaceOf(pair.Key)))
                members.Add(new MemberDeclaration(pair.Key.Value, pair.Value, draft.PlaceOf(pair.Key)));
            else
                draft.GiveUpOn(pair.Key.Value);
        }

        kind.Symbol.Members = members;
    }
}
