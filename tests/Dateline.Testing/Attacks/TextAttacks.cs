using static Dateline.Testing.Attacks.Pieces;

namespace Dateline.Testing.Attacks;

/// <summary>Texts in which a sign, a line or a mistake of reading is repeated.</summary>
internal static class TextAttacks
{
    private const string People = "entities:\n  person:\n    note2: text?\n    born: date?\n    at: moment?\n    page: url?\n    people: count?\n    price: number?\n    friends: list of person\n    tags: list of text\nevents:\n  remark:\n    fields:\n      about: person?\n";

    public static IReadOnlyList<Attack> All { get; } =
    [
        .. Repeated("\"\n", "'\n", "[\n", "{\n", "- \n", "? \n", ": \n", "a\n", "a:\n", " a:\n", "\ta:\n", "#\n", "|\n", "&a \n", "*a\n", "!a\n", "%\n", "---\n", "<<<<<<< a\n", "\u00a0\n", "\u200b\n", "\u0000", "\ufffd", "\u2028", "\r", "\n"),
        .. RepeatedInLine("\"", "'", "[", "{", "]", "}", "[a, ", "{a: ", ", ", "- ", "a: ", "#", " #", "\u00a0", "\u200b", "\u202e", "\ufffd", "\u00c3\u00a9", "n\u0430to ", "\u2019", "\t", "\\"),
        Of("lines indented more and more", People, size => Many(size, i => new string(' ', i % 400) + "a:\n")),
        Of("lines indented less and less", People, size => Many(size, i => new string(' ', 400 - (i % 400)) + "a:\n")),
        Of("fields at the left edge", People, size => Many(size, _ => "kind: person\n")),
        Of("entries indented by one", People, size => Many(size, i => $" a{i}:\n   kind: person\n")),
        Of("fields beside their entry", People, size => Many(size, i => $"a{i}:\nkind: person\nname: A\n")),
        Of("texts that run on", People, size => "a:\n  kind: person\n  name: A\n" + Many(size, _ => "    and more\n")),
        Of("colons in a text", People, size => Many(size, i => $"a{i}:\n  kind: person\n  name: A: b: c: d\n")),
        Of("comments in a text", People, size => Many(size, i => $"a{i}:\n  kind: person\n  name: A #1 #2\n")),
        Of("quotation marks that do not end", People, size => Many(size, i => $"a{i}:\n  kind: person\n  name: \"A\n")),
        Of("brackets that do not end", People, size => Many(size, i => $"a{i}:\n  kind: person\n  tags: [a, b\n")),
        Of("items without their hyphen", People, size => "a:\n  kind: person\n  name: A\n  tags:\n    - a\n" + Many(size, i => $"    b{i}\n")),
        Of("tabs before every line", People, size => Many(size, i => $"a{i}:\n\tkind: person\n\tname: A\n")),
        Of("values that hold the next lines", People, size => Many(size, i => $"a{i}:\n  kind: person\n  people: 7\n    - a\n")),
        Of("dates that cannot be read", People, size => Many(size, i => $"a{i}:\n  kind: person\n  name: A\n  born: the {i}th of Maytember\n")),
        Of("a long date", People, size => $"a:\n  kind: person\n  name: A\n  born: {Many(size, _ => "May 1-2 ")}\n"),
        Of("a long number", People, size => $"a:\n  kind: person\n  name: A\n  people: {Many(size, _ => "12,")}\n"),
        Of("a long number in words", People, size => $"a:\n  kind: person\n  name: A\n  people: {Many(size, _ => "twenty ")}\n"),
        Of("a long moment", People, size => $"a:\n  kind: person\n  name: A\n  at: {Many(size, _ => "2021-")}\n"),
        Of("a long address", People, size => $"a:\n  kind: person\n  name: A\n  page: https://example.org/{Many(size, _ => "a%")}\n"),
        Of("a long text", People, size => $"a:\n  kind: person\n  name: {Many(size, _ => "word ")}\n"),
        Of("a long block", People, size => $"a:\n  kind: person\n  name: |\n{Many(size, _ => "    word\n")}"),
        Of("a long id", People, size => $"a{Many(size, _ => "b-")}b:\n  kind: person\n  name: A\n"),
        Of("a long kind", People, size => $"a:\n  kind: {Many(size, _ => "b-")}b\n  name: A\n"),
        Of("a long name of an entry", People, size => $"a:\n  kind: remark\n  date: 2021\n  about: {Many(size, i => $"Anna{i} ")}\nb:\n  kind: person\n  name: B\n"),
        Of("words of two scripts", People, size => Many(size, i => $"a{i}:\n  kind: person\n  name: P\u0430vel \u0420eter\n")),
        Of("texts read in another encoding", People, size => Many(size, i => $"a{i}:\n  kind: person\n  name: Pe\u00c3\u00a7anha \u00e2\u20ac\u201c Ren\u00c3\u00a9\n")),
        Of("a byte in another encoding after a long text", People, size => $"a:\n  kind: person\n  name: {Many(size, _ => "\u00c3\u00a7 ")}\u00c3\n"),
        Of("texts in two forms", People, size => $"news:\n  kind: source\n" + Many(size, i => $"a{i}:\n  kind: person\n  name:\n    value: Andre\u0301\n    says: {{ news: Andr\u00e9 \u2019 }}\n")),
        Of("marks on one letter", People, size => $"a:\n  kind: person\n  name: a{new string('\u0301', size)}\n"),
        Of("marks in all orders", People, size => $"a:\n  kind: person\n  name: a{Many(size, i => ((char)(0x300 + (i * 7 % 0x50))).ToString())}\n"),
        Of("bullets of a word processor", People, size => "a:\n  kind: person\n  name: A\n  tags:\n" + Many(size, _ => "    \u2022 a\n")),
        new("files", size => [Timeline(People), .. Enumerable.Range(0, Math.Max(1, size / 30)).Select(i => Events($"p{i}:\n  kind: person\n  name: P\n", "f" + i))]),
        new("files with names of others", size => [Timeline(People), .. Enumerable.Range(0, Math.Max(1, size / 30)).Select(i => new AttackFile($"f{i}.events (1).yaml", $"p{i}:\n  kind: person\n  name: P\n"))]),
        new("timelines", size => [.. Enumerable.Range(0, Math.Max(1, size / 60)).Select(i => new AttackFile($"d{i}/t.timeline.yaml", $"dateline: 1\ntimeline: t{i}\nentities:\n  person: {{}}\n"))]),
        new("timelines in one folder", size => [.. Enumerable.Range(0, Math.Max(1, size / 60)).Select(i => new AttackFile($"t{i}.timeline.yaml", $"dateline: 1\ntimeline: t{i}\nentities:\n  person: {{}}\n"))]),
        new("timelines with misnamed files", size => [.. Enumerable.Range(0, Math.Max(1, size / 100)).SelectMany(i => new[] { new AttackFile($"d{i}/t.timelin.yaml", $"dateline: 1\ntimeline: t{i}\nentities:\n  person: {{}}\n"), new AttackFile($"d{i}/a.events.yml", "ann:\n  kind: person\n  name: Ann\n") })]),
    ];

    private static IEnumerable<Attack> Repeated(params string[] lines) =>
        lines.Select(line => Of($"lines of {Shown(line)}", People, size => "a:\n  kind: person\n  name: A\n" + Many(size, _ => line)));

    private static IEnumerable<Attack> RepeatedInLine(params string[] pieces) =>
        pieces.Select(piece => Of($"one line of {Shown(piece)}", People, size => "a:\n  kind: person\n  name: A\n  note2: a" + Many(size, _ => piece) + "\n"));

    private static string Shown(string text) =>
        string.Concat(text.Select(letter => letter is >= ' ' and <= '~' ? letter.ToString() : letter == '\n' ? "" : $"U+{(int)letter:X4}"));
}
