using static Dateline.Testing.Attacks.Pieces;

namespace Dateline.Testing.Attacks;

/// <summary>Entries that many others are compared with, or that many rules are asked about.</summary>
internal static class EntryAttacks
{
    private const string People = "entities:\n  person:\n    fields:\n      friends: list of person\n      tags: list of text\n      people: count?\n      code: { type: text, optional: yes, unique: yes }\nseries:\n  ceiling: { of: person, type: count }\n  boss: { of: person, type: person }\nevents:\n  move:\n    fields:\n      person: person\n      ceiling: change of ceiling\n  remark:\n    fields:\n      to: date?\n      number: count?\n      text: text?\n";
    private const string Siblings = "entities:\n  person:\n    fields:\n      born: date?\n      father: { type: person, optional: yes, inverse: children }\nrules:\n  few:\n    in: person\n    check: size(father.children) < 3 and newest(father.children.born) < 2001 or no father.children.born == 2001\n    severity: hint\n";
    private const string Ann = "ann:\n  kind: person\n  name: Ann\n";

    public static IReadOnlyList<Attack> All { get; } =
    [
        Of("children of one father who ask for all of them", Siblings, size => Ann + Many(size, i => $"p{i}:\n  kind: person\n  name: P\n  born: 2000-01-01\n  father: ann\n")),
        Of("entries with one id", People, size => Many(size, _ => Ann)),
        Of("entries with one name", People, size => Many(size, i => $"p{i}:\n  kind: person\n  name: Ann\n")),
        Of("entries that are all alike", People, size => Many(size, i => $"r{i}:\n  kind: remark\n  date: 2021\n")),
        Of("entries without fields", People, size => Many(size, i => $"r{i}:\n")),
        Of("ids that are one in C#", People, size => Many(size, i => $"a{i / 2}{(i % 2 == 0 ? "-1" : "1")}:\n  kind: person\n  name: A\n")),
        Of("a text that is unique to no entry", People, size => Many(size, i => $"p{i}:\n  kind: person\n  name: A\n  code: a\n")),
        Of("items in one list", People, size => Ann + $"ben:\n  kind: person\n  name: Ben\n  friends: [{Many(size, _ => "ann, ")}ann]\n"),
        Of("texts in one list", People, size => $"ben:\n  kind: person\n  name: Ben\n  tags: [{Many(size, i => $"t{i}, ")}a]\n"),
        Of("a list in one report", People, size => $"news:\n  kind: source\nben:\n  kind: person\n  name: Ben\n  tags:\n    value: [{Many(size / 2, i => $"t{i}, ")}a]\n    says:\n      news: [{Many(size / 2, i => $"t{i + 1000}, ")}a]\n"),
        Of("reports of one value", People, size => Many(size / 2, i => $"s{i}:\n  kind: source\n") + $"ben:\n  kind: person\n  name: Ben\n  people:\n    value: 1\n    says:\n{Many(size / 2, i => $"      s{i}: 2\n")}"),
        Of("fields that stand twice", People, size => "ben:\n  kind: person\n  name: Ben\n" + Many(size, _ => "  people: 1\n")),
        Of("keys of one entry", People, size => "ben:\n  kind: person\n  name: Ben\n" + Many(size, i => $"  f{i}: 1\n")),
        Of("changes on one day", People, size => Ann + Many(size, i => $"m{i}:\n  kind: move\n  date: 2021\n  person: ann\n  ceiling: {i} -> {i + 1}\n")),
        Of("changes on one day that do not connect", People, size => Ann + Many(size, i => $"m{i}:\n  kind: move\n  date: 2021\n  person: ann\n  ceiling: {i} -> {i + 2}\n")),
        Of("changes on one day between two values", People, size => Ann + Many(size, i => $"m{i}:\n  kind: move\n  date: 2021\n  person: ann\n  ceiling: {i % 2} -> {(i + 1) % 2}\n")),
        Of("steps on one day", People, size => Ann + Many(size, i => $"m{i}:\n  kind: move\n  date: 2021\n  person: ann\n  ceiling: +{i}\n")),
        Of("changes in order", People, size => Ann + Many(size, i => $"m{i}:\n  kind: move\n  date: {1000 + (i / 300)}-{(i / 25 % 12) + 1:D2}-{(i % 25) + 1:D2}\n  person: ann\n  ceiling: {i} -> {i + 1}\n")),
        Of("changes in order that do not connect", People, size => Ann + Many(size, i => $"m{i}:\n  kind: move\n  date: {1000 + (i / 300)}-{(i / 25 % 12) + 1:D2}-{(i % 25) + 1:D2}\n  person: ann\n  ceiling: {i} -> {i + 2}\n")),
        Of("the same change in order", People, size => Ann + Many(size, i => $"m{i}:\n  kind: move\n  date: {1000 + (i / 300)}-{(i / 25 % 12) + 1:D2}-{(i % 25) + 1:D2}\n  person: ann\n  ceiling: 1 -> 2\n")),
        Of("changes over vague dates", People, size => Ann + Many(size, i => $"m{i}:\n  kind: move\n  date: {1000 + i}/{1010 + i}\n  person: ann\n  ceiling: {i} -> {i + 1}\n")),
        Of("changes over vague dates that do not connect", People, size => Ann + Many(size, i => $"m{i}:\n  kind: move\n  date: {1000 + (i % 8000)}..{1010 + (i % 8000)}\n  person: ann\n  ceiling: {i * 7919 % 100} -> {i * 104729 % 100}\n")),
        Of("few changes of many people", People, size => Many(size / 3, i => $"p{i}:\n  kind: person\n  name: P\n") + Many(size * 2 / 3, i => $"m{i}:\n  kind: move\n  date: 2021\n  person: p{i / 7}\n  ceiling: {i % 3} -> {i % 5}\n")),
        Of("changes that cannot be read", People, size => Ann + Many(size / 2, i => $"m{i}:\n  kind: move\n  date: 2021\n  person: ann\n  ceiling: x{i}\n") + Many(size / 2, i => $"n{i}:\n  kind: move\n  date: 2020\n  person: ann\n  ceiling: 1 -> 2\n")),
        Of("changes of nobody", People, size => Many(size / 2, i => $"p{i}:\n  kind: person\n  name: P\n") + Many(size / 2, i => $"m{i}:\n  kind: move\n  date: 2021\n  person: pp{i}\n  ceiling: 1 -> 2\n")),
        Of("statements on one day", People, size => Ann + Many(size, i => $"s{i}:\n  kind: as-of\n  date: 2021\n  entity: ann\n  ceiling: {i}\n")),
        Of("statements and changes on one day", People, size => Ann + Many(size, i => i % 2 == 0 ? $"s{i}:\n  kind: as-of\n  date: 2021\n  entity: ann\n  ceiling: {i}\n" : $"m{i}:\n  kind: move\n  date: 2021\n  person: ann\n  ceiling: {i} -> {i + 2}\n")),
        Of("a chain of after", People, size => Many(size, i => $"r{i}:\n  kind: remark\n  date: 2021\n  after: r{i + 1}\n")),
        Of("a circle of after", People, size => Many(size, i => $"r{i}:\n  kind: remark\n  date: 2021\n  after: r{i + 1}\n") + "r0:\n  kind: remark\n  date: 2021\n"),
        Of("many circles of after", People, size => Many(size, i => $"r{i}:\n  kind: remark\n  date: 2021\n  after: [r{i ^ 1}, r{i / 2}, r{i / 3}]\n")),
        Of("after against the dates", People, size => Many(size, i => $"r{i}:\n  kind: remark\n  date: {1000 + i}\n  after: r{i + 1}\n")),
        Of("after one event", People, size => "r:\n  kind: remark\n  date: 2021\n" + Many(size, i => $"r{i}:\n  kind: remark\n  date: 2021\n  after: r\n")),
        Of("items of after", People, size => "r:\n  kind: remark\n  date: 2021\n" + Many(size / 2, i => $"r{i}:\n  kind: remark\n  date: 2021\n") + $"q:\n  kind: remark\n  date: 2021\n  after: [{Many(size / 2, i => $"r{i}, ")}r]\n"),
        Of("changes with a chain of after", People, size => Ann + Many(size, i => $"m{i}:\n  kind: move\n  date: 2021\n  after: m{i + 1}\n  person: ann\n  ceiling: {i} -> {i + 2}\n")),
        Of("quotations of one source that is not listed", People, size => "news:\n  kind: source\nother:\n  kind: source\n" + Ann + $"r:\n  kind: remark\n  date: 2021\n  sources: [other]\n  quotes:\n{Many(size, _ => "    - { speaker: ann, text: a, source: news }\n")}"),
        Of("quotations in roles that are slips of each other", People, size => Ann + $"r:\n  kind: remark\n  date: 2021\n  quotes:\n{Many(size, i => $"    - {{ speaker: ann, text: a, role: p{Letters(i)} }}\n")}" + "ben:\n  kind: person\n  name: Ben\n"),
        Of("events before one source", People, size => "news:\n  kind: source\n  published: 1990\n" + Many(size, i => $"r{i}:\n  kind: remark\n  date: 2021\n  sources: [news]\n")),
        Of("sources before one event", People, size => Many(size / 2, i => $"s{i}:\n  kind: source\n  published: 1990\n") + $"r:\n  kind: remark\n  date: 2021\n  sources: [{Many(size / 2, i => $"s{i}, ")}s1]\n"),
        Of("texts of many dates", People + "rules:\n  r:\n    in: remark\n    derived: text\n    year: date\n", size => "r:\n  kind: remark\n  date: 2021\n  text: " + Many(size, i => $"{1000 + (i % 9000)} ") + "\n"),
        Of("texts of dates in words", People + "rules:\n  r:\n    in: remark\n    derived: text\n    dates: [date, to]\n", size => "r:\n  kind: remark\n  date: 2021\n  to: 2022\n  text: " + Many(size, _ => "May 25-28, 2023 ") + "\n"),
        Of("spans that overlap", People + "rules:\n  r:\n    in: remark\n    no-overlap: [date, to]\n", size => Many(size, i => $"r{i}:\n  kind: remark\n  date: {1000 + i}\n  to: {9000 - (i % 999)}\n")),
        Of("spans that one overlaps", People + "rules:\n  r:\n    in: remark\n    no-overlap: [date, to]\n", size => "r:\n  kind: remark\n  date: 1000\n  to: 9999\n" + Many(size, i => $"r{i}:\n  kind: remark\n  date: {2000 + (i / 300 % 7000)}-{(i / 25 % 12) + 1:D2}-{(i % 25) + 1:D2}\n  to: {2000 + (i / 300 % 7000)}-{(i / 25 % 12) + 1:D2}-{(i % 25) + 2:D2}\n")),
        Of("spans of which few may be at once", People + "rules:\n  r:\n    in: remark\n    at-once: [date, to]\n    at-most: 2\n", size => Many(size, i => $"r{i}:\n  kind: remark\n  date: {1000 + (i % 8000)}\n  to: {9000 - (i % 999)}\n")),
        Of("spans without ends of which few may be at once", People + "rules:\n  r:\n    in: remark\n    at-once: [date, to]\n    at-most: 2\n", size => "r:\n  kind: remark\n  date: 1000\n  to: 9999\nq:\n  kind: remark\n  date: 1000\n  to: 9999\n" + Many(size, i => $"r{i}:\n  kind: remark\n  date: {2000 + (i % 7000)}\n")),
        Of("gaps", People + "rules:\n  r:\n    in: remark\n    gap-at-most: 1\n    between: date\n", size => Many(size, i => $"r{i}:\n  kind: remark\n  date: {1000 + (i % 9000)}\n")),
        Of("the same number in all", People + "rules:\n  r:\n    in: remark\n    unique: number\n", size => Many(size, i => $"r{i}:\n  kind: remark\n  date: 2021\n  number: 1\n")),
        Of("groups of one", People + "rules:\n  r:\n    in: remark\n    unique: number\n    per: text\n", size => Many(size, i => $"r{i}:\n  kind: remark\n  date: 2021\n  number: 1\n  text: t{i}\n")),
        new("fields that agree or not", size => [Timeline("events:\n  remark:\n    fields:\n" + Many(size / 3, i => $"      f{Letters(i)}: count?\n") + "rules:\n  r:\n    in: remark\n    agree: [" + Many(size / 3, i => $"f{Letters(i)}, ") + "faaaa]\n"), Events("r:\n  kind: remark\n  date: 2021\n" + Many(size / 3, i => $"  f{Letters(i)}: 1\n"))]),
        new("dates in order", size => [Timeline("events:\n  remark:\n    fields:\n" + Many(size / 3, i => $"      f{Letters(i)}: date?\n") + "rules:\n  r:\n    in: remark\n    order: [" + Many(size / 3, i => $"f{Letters(i)}, ") + "faaaa]\n"), Events("r:\n  kind: remark\n  date: 2021\n" + Many(size / 3, i => $"  f{Letters(i)}: 2021\n"))]),
        new("rules for every entry", size => [Timeline("entities:\n  person: {}\nrules:\n" + Many(size / 2, i => $"  r{Letters(i)}:\n    in: person\n    check: size(also) < 1\n")), Events(Many(size / 2, i => $"e{i}:\n  kind: person\n  name: E\n"))]),
        new("rules that every entry breaks", size => [Timeline("entities:\n  person: {}\nrules:\n" + Many(size / 2, i => $"  r{Letters(i)}:\n    in: person\n    check: size(also) > 1\n")), Events(Many(size / 2, i => $"e{i}:\n  kind: person\n  name: E\n"))]),
        new("rules about groups that every entry breaks", size => [Timeline("entities:\n  person: {}\nrules:\n" + Many(size / 2, i => $"  r{Letters(i)}:\n    in: person\n    unique: name\n")), Events(Many(size / 2, i => $"e{i}:\n  kind: person\n  name: E\n"))]),
        new("a long condition for every entry", size => [Timeline("entities:\n  person:\n    a: count?\nrules:\n  r:\n    in: person\n    check: " + Many(size / 2, _ => "a < 9 and ") + "a > 1\n"), Events(Many(size / 2, i => $"e{i}:\n  kind: person\n  name: E\n  a: 1\n"))]),
        new("a long list of options for every entry", size => [Timeline($"choices:\n  state: [{Many(size / 4, i => $"s{Letters(i)}, ")}open]\nentities:\n  person:\n    state: state?\nrules:\n  r:\n    in: person\n    check: state in [{Many(size / 4, i => $"s{Letters(i)}, ")}saaaa]\n"), Events(Many(size / 2, i => $"e{i}:\n  kind: person\n  name: E\n  state: open\n"))]),
        new("a long message for every entry", size => [Timeline("entities:\n  person:\n    a: count?\nrules:\n  r:\n    in: person\n    check: a > 1\n    message: \"" + Many(size / 2, _ => "{a}") + "\"\n"), Events(Many(size / 2, i => $"e{i}:\n  kind: person\n  name: E\n  a: 1\n"))]),
        new("a long list in a sum for every entry", size => [Timeline("entities:\n  person:\n    a: count?\nrules:\n  r:\n    in: person\n    sum: [" + Many(size / 2, _ => "a, ") + "a]\n    equals: 3\n"), Events(Many(size / 2, i => $"e{i}:\n  kind: person\n  name: E\n  a: 1\n"))]),
        new("fields that every entry misses", size => [Timeline("entities:\n  person:\n    fields:\n" + Many(size / 2, i => $"      f{Letters(i)}: text\n")), Events(Many(size / 2, i => $"e{i}:\n  kind: person\n  name: E\n"))]),
        new("fields with a default for every entry", size => [Timeline("entities:\n  person:\n    fields:\n" + Many(size / 2, i => $"      f{Letters(i)}: {{ type: text, default: a }}\n")), Events(Many(size / 2, i => $"e{i}:\n  kind: person\n  name: E\n"))]),
        new("defaults of a file for every entry", size => [Timeline("entities:\n  person:\n    fields:\n" + Many(size / 3, i => $"      f{Letters(i)}: text?\n")), Events("file:\n  defaults:\n" + Many(size / 3, i => $"    f{Letters(i)}: a\n") + Many(size / 3, i => $"e{i}:\n  kind: person\n  name: E\n"))]),
        new("a series read for every entry", size => [Timeline("entities:\n  person:\n    fields:\n      boss: person?\n    doc: a\nseries:\n  ceiling: { of: person, type: count }\nevents:\n  move:\n    fields:\n      person: person\n      ceiling: change of ceiling\nrules:\n  r:\n    in: move\n    check: person.ceiling < 1\n"), Events(Ann + Many(size, i => $"m{i}:\n  kind: move\n  date: {1000 + (i % 8000)}\n  person: ann\n  ceiling: 1 -> 1\n"))]),
    ];
}
