using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Linking.Entries;
using Dateline.Language.Text.Words;

namespace Dateline.Language.Linking.Naming;

/// <summary>Words for all that there are, in place of those who are in a list, join a set or leave it: <c>-all</c>. To offer the people that there are would mislead.</summary>
internal static class Everybody
{
    private static readonly string[] WhoeverIsLeft = ["the-rest", "others"];

    public static bool Are(in ReferenceUse use) => use.IsLeaving ? AreAll(use) || WhoeverIsLeft.Contains(use.Reference.Id) : (use.Site.IsOfSet || use.List is not null) && AreAll(use);

    /// <summary>What to write instead.</summary>
    public static string Advice(in ReferenceUse use) =>
        use.IsLeaving ? "If all leave, write -> [] in place of the whole change."
        : use.Change is not null ? "Name each of them, or write -> unknown in place of the whole change."
        : "Name each of them, or write { unknown: why } in place of the list.";

    private static bool AreAll(in ReferenceUse use) => EverybodyWords.Are(use.Reference.Id);

    /// <summary>The ways out. Where somebody else joins at once, those are all who are in it then. Quotes stand around it, since it may be written in braces.</summary>
    public static EquatableArray<Repair> Repairs(in ReferenceUse use)
    {
        if (!use.IsLeaving)
            return EquatableArray.Of(new Repair("Name each of them", RepairSafety.Choice), new Repair($"It is a name: add an entry \"{use.Reference.Id}\"", RepairSafety.Choice));
        bool isAlone = use.Change!.Values.Skip(1).FirstOrDefault() is null;
        EquatableArray<TextEdit> edits = isAlone ? EquatableArray.Of(new TextEdit(use.Place.Path, use.Change.Span, "\"-> []\"")) : default;
        return EquatableArray.Of(
            new Repair("All leave: write -> []", RepairSafety.Choice, edits),
            new Repair($"It is a name: add an entry \"{use.Reference.Id}\"", RepairSafety.Choice));
    }
}
