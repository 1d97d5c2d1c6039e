using static Dateline.Testing.Attacks.Pieces;

namespace Dateline.Testing.Attacks;

/// <summary>Names that lead nowhere, near to many others.</summary>
internal static class NameAttacks
{
    private const string People = "entities:\n  person:\n    friend: person?\n    friends: list of person\n    role: text?\n    people: count?\nevents:\n  remark:\n    fields:\n      about: person?\n      people: count?\n";
    private const string LongId = "person-person-person-person-person-person-person-person-";

    public static IReadOnlyList<Attack> All { get; } =
    [
        Of("ids near each other, half of them missing", People, size =>
            Many(size / 2, i => $"{LongId}{Digits(i)}:\n  kind: person\n  name: P\n") + Many(size / 2, i => $"r-{i}:\n  kind: remark\n  date: 2021\n  about: {LongId}x{Digits(i)}\n")),
        Of("short ids, most of them missing", People, size =>
            Many(size / 2, i => $"p{Letters(i)}:\n  kind: person\n  name: P\n") + $"q:\n  kind: person\n  name: Q\n  friends: [{Many(size / 2, i => $"q{Letters(i)}, ")}pa]\n"),
        Of("ids of one length, all letters the same", People, size =>
            Many(size / 2, i => $"{Scrambled(i)}:\n  kind: person\n  name: P\n") + $"q:\n  kind: person\n  name: Q\n  friends: [{Many(size / 2, i => $"{Scrambled(i)}x, ")}pa]\n"),
        Of("missing sources", People, size =>
            Many(size / 4, i => $"news-{Letters(i)}:\n  kind: source\n") + Many(size * 3 / 4, i => $"r-{i}:\n  kind: remark\n  date: 2021\n  sources: [mews-{Letters(2 * i)}, neews-{Letters((2 * i) + 1)}]\n")),
        Of("missing sources under says", People, size =>
            Many(size / 4, i => $"news-{Letters(i)}:\n  kind: source\n") + $"r:\n  kind: remark\n  date:\n    value: 2021\n    says:\n{Many(size * 3 / 4, i => $"      mews-{Letters(i)}: 2022\n")}"),
        Of("missing sources under says, one source", People, size =>
            $"news:\n  kind: source\nr:\n  kind: remark\n  date:\n    value: 2021\n    says:\n{Many(size, i => $"      new-{Letters(i)}: 2022\n")}"),
        Of("speakers that are missing", People, size =>
            Many(size / 2, i => $"ann-{Letters(i)}:\n  kind: person\n  name: A\n") + $"r:\n  kind: remark\n  date: 2021\n  quotes:\n{Many(size / 2, i => $"    - {{ speaker: ane-{Letters(i)}, text: a }}\n")}"),
        Of("names in place of ids", People, size =>
            Many(size / 2, i => $"ann-{Letters(i)}:\n  kind: person\n  name: Ann {Letters(i)} Meyer\n") + Many(size / 2, i => $"r-{i}:\n  kind: remark\n  date: 2021\n  about: Anna {Letters(i)} Meier\n")),
        Of("names of one word in place of ids", People, size =>
            Many(size / 2, i => $"p-{i}:\n  kind: person\n  name: Anna Meyer\n") + Many(size / 2, i => $"r-{i}:\n  kind: remark\n  date: 2021\n  about: Anna Meyer\n")),
        Of("one name for all, and missing ids", People, size =>
            Many(size / 2, i => $"p{i}:\n  kind: person\n  name: Ann\n") + Many(size / 2, i => $"r{i}:\n  kind: remark\n  date: 2021\n  about: ann\n")),
        Of("several names in one text", People, size =>
            Many(size / 2, i => $"ann-{Letters(i)}:\n  kind: person\n  name: Ann {Letters(i)}\n") + $"r:\n  kind: remark\n  date: 2021\n  about: {Many(size / 2, i => $"Ann {Letters(i)} and ")}Ann aaaa\n"),
        Of("several names in many texts", People, size =>
            Many(size / 2, i => $"ann-{Letters(i)}:\n  kind: person\n  name: Ann {Letters(i)}\n") + Many(size / 2, i => $"r{i}:\n  kind: remark\n  date: 2021\n  about: {Many(500, j => $"Ann {Letters(j)}; ")}Ann aaaa\n")),
        Of("spellings of one entry", People, size =>
            $"ann:\n  kind: person\n  name: Ann\n  also: [{Many(size / 2, i => $"Ann{Letters(i)}, ")}Anny]\n" + Many(size / 2, i => $"r{i}:\n  kind: remark\n  date: 2021\n  about: an-{Letters(i)}\n")),
        Of("words shared by all", People, size =>
            Many(size / 2, i => $"{Words(i, 12)}:\n  kind: person\n  name: P\n") + Many(size / 2, i => $"r{i}:\n  kind: remark\n  date: 2021\n  about: {Words(i * 7, 14)}\n")),
        Of("ids of very many words", People, size =>
            Many(size / 2, i => $"{Words(i, 300)}:\n  kind: person\n  name: P\n") + Many(size / 2, i => $"r{i}:\n  kind: remark\n  date: 2021\n  about: {Words(i * 7, 300)}\n")),
        Of("very long ids", People, size =>
            Many(size / 2, i => $"{new string('a', 2000)}{Digits(i)}:\n  kind: person\n  name: P\n") + Many(size / 2, i => $"r{i}:\n  kind: remark\n  date: 2021\n  about: {new string('a', 1999)}{Digits(i)}b\n")),
        Of("ids of the wrong kind", People, size =>
            Many(size / 3, i => $"news-{Letters(i)}:\n  kind: source\n") + Many(size / 3, i => $"newt-{Letters(i)}:\n  kind: person\n  name: P\n") + Many(size / 3, i => $"r-{i}:\n  kind: remark\n  date: 2021\n  about: news-{Letters(i)}\n")),
        new("a kind that is missing in every entry", size =>
            [Timeline("entities:\n" + Many(size / 2, i => $"  kind-{Letters(i)}: {{}}\n")), Events(Many(size / 2, i => $"e{i}:\n  kind: knid-{Letters(i)}\n  name: E\n"))]),
        new("the same missing kind in every entry", size =>
            [Timeline("entities:\n" + Many(size / 2, i => $"  kind-{Letters(i)}: {{}}\n")), Events(Many(size / 2, i => $"e{i}:\n  kind: kind\n"))]),
        new("entries without a kind", size =>
            [Timeline("entities:\n" + Many(size / 2, i => $"  kind-{Letters(i)}: {{}}\n")), Events(Many(size / 2, i => $"e{i}:\n  name: E\n"))]),
        new("a kind that others extend in every entry", size =>
            [Timeline("entities:\n  base: {}\n" + Many(size / 2, i => $"  k{Letters(i)}:\n    is: base\n")), Events(Many(size / 2, i => $"e{i}:\n  kind: base\n  name: E\n"))]),
        new("a field that is missing in every entry", size =>
            [Timeline("entities:\n  person:\n" + Many(size / 2, i => $"    field-{Letters(i)}: text?\n")), Events(Many(size / 2, i => $"e{i}:\n  kind: person\n  name: E\n  feild-{Letters(i)}: a\n"))]),
        new("fields that are missing in one entry", size =>
            [Timeline("entities:\n  person:\n" + Many(size / 2, i => $"    field-{Letters(i)}: text?\n")), Events("e:\n  kind: person\n  name: E\n" + Many(size / 2, i => $"  feild-{Letters(i)}: a\n"))]),
        new("fields that are missing in a record", size =>
            [Timeline("records:\n  price:\n" + Many(size / 2, i => $"    field-{Letters(i)}: text?\n") + "entities:\n  person:\n    price: price\n"), Events("e:\n  kind: person\n  name: E\n  price:\n" + Many(size / 2, i => $"    feild-{Letters(i)}: a\n"))]),
        new("defaults of a file that are missing", size =>
            [Timeline("entities:\n  person:\n" + Many(size / 2, i => $"    field-{Letters(i)}: text?\n")), Events("file:\n  defaults:\n" + Many(size / 2, i => $"    feild-{Letters(i)}: a\n") + "e:\n  kind: person\n  name: E\n")]),
        new("an option that is missing in every entry", size =>
            [Timeline($"choices:\n  state: [{Many(size / 2, i => $"state-{Letters(i)}, ")}open]\nentities:\n  person:\n    state: state\n"), Events(Many(size / 2, i => $"e{i}:\n  kind: person\n  name: E\n  state: staet-{Letters(i)}\n"))]),
        new("an option that is right in every entry", size =>
            [Timeline($"choices:\n  state: [{Many(size / 2, i => $"state-{Letters(i)}, ")}open]\nentities:\n  person:\n    state: state\n"), Events(Many(size / 2, i => $"e{i}:\n  kind: person\n  name: E\n  state: open\n"))]),
        new("parts that are not declared", size =>
            [Timeline($"entities:\n  person:\n    people: {{ type: count, parts: [{Many(size / 2, i => $"part-{Letters(i)}, ")}other] }}\n"), Events("e:\n  kind: person\n  name: E\n  people:\n    value: 1\n    parts:\n" + Many(size / 2, i => $"      prat-{Letters(i)}: 1\n"))]),
        Of("parts in one value", People, size => "e:\n  kind: person\n  name: E\n  people:\n    value: 1\n    parts:\n" + Many(size, i => $"      p{Letters(i)}: 1\n")),
        new("waivers of rules that there are not", size =>
            [Timeline("entities:\n  person:\n    people: count?\nrules:\n" + Many(size / 2, i => $"  rule-{Letters(i)}:\n    in: person\n    check: people > 1\n")), Events(Many(size / 2, i => $"e{i}:\n  kind: person\n  name: E\n  except:\n    ruel-{Letters(i)}: a reason\n"))]),
        Of("waivers in one entry", People, size => "e:\n  kind: person\n  name: E\n  except:\n" + Many(size, i => $"    rule-{Letters(i)}: a reason\n")),
        Of("codes that are excused", People, size => "file:\n  except:\n" + Many(size / 2, i => $"    DTL{Digits(i, 5)}: a reason\n") + Many(size / 2, i => $"e{i}:\n  kind: persn\n")),
        Of("a code excused in many files", People, size => "file:\n  except:\n    DTL1051: a reason\n" + Many(size, i => $"e{i}:\n  kind: persn\n")),
        OfDeclarations("types that are missing", size => "entities:\n" + Many(size / 2, i => $"  kind-{Letters(i)}: {{}}\n") + "  person:\n" + Many(size / 2, i => $"    f{Letters(i)}: knid-{Letters(i)}\n")),
        OfDeclarations("extended kinds that are missing", size => "entities:\n" + Many(size, i => $"  kind-{Letters(i)}:\n    is: knid-{Letters(i)}\n")),
        OfDeclarations("series that are missing", size => "entities:\n  person: {}\nseries:\n" + Many(size / 2, i => $"  ser-{Letters(i)}: {{ of: person, type: count }}\n") + "events:\n  move:\n    fields:\n" + Many(size / 2, i => $"      f{Letters(i)}: change of sre-{Letters(i)}\n")),
        OfDeclarations("keys that are not known", size => "entities:\n  person: {}\nseries:\n  a:\n    of: person\n    type: count\n" + Many(size, i => $"    typ{Letters(i)}: a\n")),
        OfDeclarations("sections that are not known", size => "entities:\n  person: {}\n" + Many(size, i => $"event{Letters(i)}: {{}}\n")),
        OfDeclarations("moves between states that are missing", size => $"choices:\n  state: [{Many(size / 2, i => $"state-{Letters(i)}, ")}open]\nentities:\n  person: {{}}\nseries:\n  state:\n    of: person\n    type: state\n    allow:\n{Many(size / 2, i => $"      - staet-{Letters(i)} -> open\n")}"),
    ];

    private static string Words(int number, int count) =>
        string.Join("-", Enumerable.Range(0, count).Select(i => "word" + Letters((number + (i * 31)) % 200, 2)));

    /// <summary>The same letters in another order: no set of letters tells them apart.</summary>
    private static string Scrambled(int number)
    {
        List<char> left = [.. "abcdefghij"];
        var id = new System.Text.StringBuilder("k");
        for (int size = left.Count; size > 0; size--)
        {
            id.Append(left[number % size]);
            left.RemoveAt(number % size);
            number /= size;
        }

        return id.ToString();
    }
}
