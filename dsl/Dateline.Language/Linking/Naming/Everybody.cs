using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Linking.Entries;

namespace Dateline.Language.Linking.Naming;

/// <summary>Words for all who are in a set, where one leaves it: <c>-all</c>. To offer the people that there are would mislead.</summary>
internal static class Everybody
{
    /// <summary>What to write instead.</summary>
    public const string Advice = "If all leave, write -> [] in place of the whole change.";

    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "all", "everybody", "everyone", "all-of-them", "the-rest", "others", "everything", "alle", "tous", "toutes", "todos", "todas", "tutti", "tutte", "все",
    };

    public static bool Are(in ReferenceUse use) => use.IsLeaving && Words.Contains(use.Reference.Id);

    /// <summary>The ways out. Where somebody else joins at once, those are all who are in it then. Quotes stand around it, since it may be written in braces.</summary>
    public static EquatableArray<Repair> Repairs(in ReferenceUse use)
    {
        bool isAlone = use.Change!.Values.Skip(1).FirstOrDefault() is null;
        EquatableArray<TextEdit> edits = isAlone ? EquatableArray.Of(new TextEdit(use.Place.Path, use.Change.Span, "\"-> []\"")) : default;
        return EquatableArray.Of(
            new Repair("All leave: write -> []", RepairSafety.Choice, edits),
            new Repair($"It is a name: add an entry \"{use.Reference.Id}\"", RepairSafety.Choice));
    }
}
