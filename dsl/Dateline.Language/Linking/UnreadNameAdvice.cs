using Dateline.Language.Binding;
using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;

namespace Dateline.Language.Linking;

/// <summary>What is said of a name in place of an id, once it is known which entries there are.</summary>
internal static class UnreadNameAdvice
{
    /// <summary>Ids are listed in full up to so many; beyond, nobody looks for one in a sentence.</summary>
    private const int MostListed = 12;

    public static Finding Spelled(Finding finding, UnreadName name, string id) =>
        With(finding, name, $"{Words.Quoted(name.Text)} is not an id, which has small letters, digits and hyphens. Write {Written(name, id)}.", [id]);

    public static Finding NameOf(Finding finding, UnreadName name, IReadOnlyList<string> ids) => With(
        finding,
        name,
        ids.Count == 1
            ? $"{Words.Quoted(name.Text)} is a name of {Words.Quoted(ids[0])}, and here stands the id. Write {Written(name, ids[0])}."
            : $"{Words.Quoted(name.Text)} is a name of {Words.Count(ids.Count, "entry", "entries")}, and here stands an id. Write {Words.List(ids, lastWord: "or")}.",
        ids);

    public static Finding Near(Finding finding, UnreadName name, string id) =>
        With(finding, name, $"{Words.Quoted(name.Text)} is not an id. Did you mean {Words.Quoted(id)}?", [id]);

    public static Finding OfNobody(Finding finding, UnreadName name, IReadOnlyList<string> fitting)
    {
        string instead = fitting.Count switch
        {
            0 => $"No entry is {Words.WithArticle(name.Needed.Name)} yet.",
            <= MostListed => $"There {(fitting.Count == 1 ? "is" : "are")} {Words.List(fitting)}.",
            _ => "Write the id of an entry that exists, or add one.",
        };
        return finding with { Message = $"{Words.Quoted(name.Text)} is not an id, and no {name.Needed.Name} goes by that name. {instead}" };
    }

    public static Finding Several(Finding finding, UnreadName name, IReadOnlyList<string> ids)
    {
        string named = Words.List(ids);
        string listed = string.Join(", ", ids);
        return name.Position switch
        {
            ValuePosition.ListWithoutBrackets => AsList(finding, name, ids) with
            {
                Message = $"{Words.Quoted(name.Text)} names {named}, but not as a list. Write [{listed}].",
            },
            ValuePosition.ItemInBrackets => finding with
            {
                Message = $"{Words.Quoted(name.Text)} are {Words.Count(ids.Count, "id")} in one. A comma stands between them: {listed}.",
                Repairs = EquatableArray.Of(Replace(name.Place, listed)),
            },
            ValuePosition.ItemOnItsLine => finding with
            {
                Message = $"{Words.Quoted(name.Text)} are {Words.Count(ids.Count, "id")} in one. Give each a line and a hyphen of its own: {named}.",
            },
            _ => finding with
            {
                Message = $"One {name.Needed.Name} is asked for, and {Words.Quoted(name.Text)} are {Words.Number(ids.Count)}. Keep {Words.List(ids, lastWord: "or")}.",
                Repairs = ids.Select(id => Replace(name.Place, id)).ToEquatableArray(),
            },
        };
    }

    /// <summary>A list without brackets of which every name is known.</summary>
    public static Finding AsList(Finding finding, UnreadName name, IReadOnlyList<string> ids) =>
        finding with { Repairs = EquatableArray.Of(Replace(name.Place, $"[{string.Join(", ", ids)}]")) };

    private static Finding With(Finding finding, UnreadName name, string message, IReadOnlyList<string> ids) => finding with
    {
        Message = message,
        Repairs = ids.Select(id => Replace(name.Place, Written(name, id))).ToEquatableArray(),
    };

    private static string Written(UnreadName name, string id) => name.Position == ValuePosition.ListWithoutBrackets ? $"[{id}]" : id;

    private static Repair Replace(Place place, string text) =>
        new($"Write {text}", RepairSafety.Choice, EquatableArray.Of(new TextEdit(place.Path, place.Span, text)));
}
