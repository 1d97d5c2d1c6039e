using Dateline.Language.Binding.Bound;
using Dateline.Language.Binding.Offered;
using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Linking.Edits;
using Dateline.Language.Linking.Entries;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Text;
using Dateline.Language.Text.Letters;
using Dateline.Language.Text.Words;

namespace Dateline.Language.Linking.Naming;

/// <summary>What is said of a name in place of an id, once it is known which entries there are.</summary>
internal static class UnreadNameAdvice
{
    /// <summary>Ids are listed in full up to so many; beyond, nobody looks for one in a sentence.</summary>
    private const int MostListed = 12;

    /// <summary>Of more, the first ones stand for all: how many they are has been said.</summary>
    private const int MostLookedAt = 200;

    public static Finding Spelled(Finding finding, UnreadName name, string id)
    {
        string letter = Lookalikes.Named(name.Text);
        string what = letter.Length > 0 ? $"{Words.Quoted(name.Text)} is not an id: {letter}."
            : name.Text.IndexOf('_') >= 0 || Names.IsKebabCase(name.Text.ToLowerInvariant().Replace(' ', '-')) is false ? $"This field takes an id, and {Words.Quoted(name.Text)} is not one."
            : $"This field takes an id, and {Words.Quoted(name.Text)} is a name.";
        return With(finding, name, what, [id]);
    }

    public static Finding NameOf(Finding finding, UnreadName name, IReadOnlyList<string> ids) => ids.Count == 1
        ? With(finding, name, $"{Words.Quoted(name.Text)} is another name for {ids[0]}.", ids, "Write the id: ")
        : With(finding, name, $"{Words.Quoted(name.Text)} is a name of {Words.Count(ids.Count, "entry", "entries")}.", ids, "Write the id of one of them: ");

    public static Finding Near(Finding finding, UnreadName name, string id)
    {
        string letter = Lookalikes.Named(name.Text);
        string text = Words.Quoted(name.Text);
        return IsTaken(name, id)
            ? OfNobody(finding, name, [])
            : With(finding, name, letter.Length > 0 ? $"{text} is not an id: {letter}." : $"{text} is not an id.", [id], question: $"Did you mean {Words.Quoted(id)}?");
    }

    /// <summary>A source, and behind its id where in it.</summary>
    public static Finding WithPlace(Finding finding, UnreadName name, string source, string place)
    {
        string form = Cited(source, place);
        return With(finding, name, $"{Words.Quoted(name.Text)} is a source and a place in it.", [form]);
    }

    /// <summary>Where in the source something stands, in an item of its own behind it.</summary>
    public static Finding PlaceOf(Finding finding, UnreadName name, ReferenceValue before)
    {
        string form = Cited(before.Id, name.Text.Trim());
        return finding with
        {
            Message = $"{Words.Quoted(name.Text)} is not an id. If it says where in {Words.Quoted(before.Id, 60)}, write {form} in place of both.",
            Repairs = EquatableArray.Of(new Repair($"Write {form} in place of both", RepairSafety.Choice, EquatableArray.Of(new TextEdit(name.Place.Path, TextSpan.FromBounds(before.Span.Start, name.Place.Span.End), form)))),
        };
    }

    private static string Cited(string source, string place) => $"{{ source: {source}, at: {Offers.InBraces(place)} }}";

    public static Finding OfNobody(Finding finding, UnreadName name, IReadOnlyList<string> fitting)
    {
        string instead = fitting.Count is > 0 and <= MostListed
            ? $"Use {Words.List(fitting, lastWord: "or")}, or add an entry."
            : "Use the id of an existing entry, or add one.";
        return finding with
        {
            Message = $"No {What(name.Needed)} is called {Words.Quoted(name.Text)}. {instead}",
            Picture = NewEntry.Lines(name.Text, name.Needed),
        };
    }

    /// <summary>A date where the id of an event stands.</summary>
    /// <param name="ids">The events of that date.</param>
    public static Finding Date(Finding finding, UnreadName name, IReadOnlyList<string> ids) => With(
        finding,
        name,
        $"This field takes the id of {Words.AnEntry(What(name.Needed))}, and {Words.Quoted(name.Text)} is a date.",
        [.. ids.Where(id => !IsTaken(name, id))],
        "On that date was ",
        otherwise: "Write the id of the event itself.");

    /// <summary>A web address where the id of a source stands.</summary>
    /// <param name="ids">The sources with that address.</param>
    public static Finding Address(Finding finding, UnreadName name, IReadOnlyList<string> ids) => With(
        finding,
        name,
        $"This field takes the id of {Words.AnEntry(What(name.Needed))}, and this is a web address.",
        [.. ids.Where(id => !IsTaken(name, id))],
        otherwise: name.Needed.Kind is { } kind && kind.Is(BuiltIns.Source) ? "Add an entry of kind source with this url, and write its id here." : "Write the id of an entry.");

    public static Finding Nobody(Finding finding, UnreadName name)
    {
        return finding with
        {
            Message = $"There is no {name.Needed.Name} {Words.Quoted(name.Text)}. Where there is nobody, write {Logic.Nobody.Word}.",
            Repairs = EquatableArray.Of(Replace(name.Place, Logic.Nobody.Word)),
        };
    }

    /// <summary>Somebody asks whether there was anybody at all.</summary>
    public static Finding DoubtedNobody(Finding finding, UnreadName name)
    {
        string nobody = Logic.Nobody.Word;
        string unknown = name.Position == ValuePosition.AfterArrow ? Vacancies.Unknown : name.Position == ValuePosition.Field ? $"{{ unknown: {Offers.InBraces(name.Text)} }}" : "";
        string[] forms = [.. new[] { name.Needed.MayBeNobody ? nobody : "", unknown }.Where(form => form.Length > 0)];
        string otherwise = name.Position == ValuePosition.BeforeArrow ? "; otherwise delete what is before the arrow" : "";
        string advice = forms.Length == 2 ? $"Write {nobody} if there was nobody, or {unknown} if nobody knows."
            : forms.Length == 1 ? $"Write {forms[0]} if {(forms[0] == nobody ? "there was nobody" : "nobody knows")}{otherwise}."
            : "Leave it out.";
        return finding with
        {
            Message = $"{Words.Quoted(name.Text)} leaves open whether there was anybody. {advice}",
            Repairs = forms.Select(form => Replace(name.Place, form)).ToEquatableArray(),
        };
    }

    /// <summary>An entry, with a remark behind it.</summary>
    public static Finding WithRemark(Finding finding, UnreadName name, string id, string remark)
    {
        string withNote = $"{{ value: {id}, note: {Offers.InBraces(remark)} }}";
        bool mayStand = name.Position == ValuePosition.Field && name.Needed.Group is null && remark.Length > 0;
        return finding with
        {
            Message = $"{Words.Quoted(name.Text)} has a remark behind the id. {(mayStand ? $"Write {withNote}." : $"Write {id} alone; the remark goes under \"note:\".")}",
            Repairs = mayStand ? EquatableArray.Of(Replace(name.Place, withNote)) : default,
        };
    }

    public static Finding Several(Finding finding, UnreadName name, IReadOnlyList<string> ids)
    {
        string listed = string.Join(", ", ids);
        bool isFree = !ids.Any(id => IsTaken(name, id));
        return name.Position switch
        {
            ValuePosition.ListWithoutBrackets => AsList(finding, name, ids) with
            {
                Message = $"{Words.Quoted(name.Text)} names {Words.List(ids)}, but not as a list. Write [{listed}].",
            },
            ValuePosition.ItemInBrackets => finding with
            {
                Message = $"These are {Numbered(ids.Count)} ids. Put a comma between them: {listed}.",
                Repairs = isFree ? EquatableArray.Of(Replace(name.Place, listed)) : default,
            },
            ValuePosition.ItemOnItsLine => finding with
            {
                Message = $"These are {Numbered(ids.Count)} ids. Give each a line and a hyphen of its own: {Words.List(ids)}.",
            },
            _ => finding with
            {
                Message = $"This field takes one {What(name.Needed)}; you wrote {Numbered(ids.Count)}. Keep {Words.List([.. ids.Where(id => !IsTaken(name, id))], lastWord: "or")}.",
                Repairs = ids.Where(id => !IsTaken(name, id)).Take(MostListed).Select(id => Replace(name.Place, id)).ToEquatableArray(),
            },
        };
    }

    /// <summary>A list without brackets of which every name is known.</summary>
    public static Finding AsList(Finding finding, UnreadName name, IReadOnlyList<string> ids) =>
        finding with { Repairs = EquatableArray.Of(Replace(name.Place, $"[{string.Join(", ", ids)}]")) };

    /// <summary>A name that the list or the event itself has already would only be a second mistake.</summary>
    private static bool IsTaken(UnreadName name, string id) =>
        name.Beside?.Contains(id) == true || (id == name.Owner && name.Needed.Category == KindCategory.Event);

    private static Finding With(Finding finding, UnreadName name, string what, IReadOnlyList<string> ids, string before = "Write ", string? question = null, string otherwise = "Use the id of an existing entry, or add one.")
    {
        IEnumerable<string> listed = ids.Count > MostLookedAt ? ids.Take(MostListed) : ids;
        string[] free = [.. listed.Where(id => !IsTaken(name, id)).Select(id => Written(name, id))];
        string advice = free.Length > 0 ? question ?? $"{before}{Words.List(free, lastWord: "or")}."
            : ids.Count > 0 && name.Beside?.Contains(ids[0]) == true ? $"{ids[0]} is in the list already: delete one of them."
            : otherwise;
        return finding with
        {
            Message = $"{what} {advice}",
            // Thousands of entries may go by one name, and thousands of references may use it.
            Repairs = free.Take(MostListed).Select(text => Replace(name.Place, text)).ToEquatableArray(),
            Written = free.Length == 1 ? name.Text : "",
        };
    }

    private static string Numbered(int count) => count switch { 2 => "two", 3 => "three", 4 => "four", _ => Words.Number(count) };

    private static string What(ReferenceType needed) => needed.IsAnyEntity ? "entry" : needed.Name;

    private static string Written(UnreadName name, string id) => name.Position == ValuePosition.ListWithoutBrackets ? $"[{id}]" : id;

    private static Repair Replace(Place place, string text) =>
        new($"Write {text}", RepairSafety.Choice, EquatableArray.Of(new TextEdit(place.Path, place.Span, text)));
}
