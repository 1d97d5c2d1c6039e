using static Dateline.Testing.Attacks.Pieces;

namespace Dateline.Testing.Attacks;

/// <summary>Timeline files that declare a great deal, and products of what they declare.</summary>
internal static class DeclarationAttacks
{
    public static IReadOnlyList<Attack> All { get; } =
    [
        OfDeclarations("kinds", size => "entities:\n  person: {}\n" + Many(size, i => $"  k{Letters(i)}: {{}}\n")),
        OfDeclarations("the same kind", size => "entities:\n" + Many(size, _ => "  person: {}\n")),
        OfDeclarations("kinds with the same name in C#", size => "entities:\n  person: {}\n" + Many(size, i => $"  k{i / 2}{(i % 2 == 0 ? "-1" : "1")}: {{}}\n")),
        OfDeclarations("kinds that extend one of many fields", size => "entities:\n  person:\n    fields:\n" + Many(size / 2, i => $"      f{Letters(i)}: text?\n") + Many(size / 2, i => $"  k{Letters(i)}:\n    is: person\n")),
        OfDeclarations("kinds that extend each other in a chain", size => "entities:\n  person: {}\n  k0:\n    is: person\n" + Many(size, i => $"  k{i + 1}:\n    is: k{i}\n    fields:\n      f{i}: text?\n")),
        OfDeclarations("kinds that extend each other in a circle", size => "entities:\n  person: {}\n  k0:\n    is: k1\n" + Many(size, i => $"  k{i + 1}:\n    is: k{i + 2}\n") + "  k0:\n    is: k1\n"),
        OfDeclarations("fields of one kind", size => "entities:\n  person:\n" + Many(size, i => $"    f{Letters(i)}: text?\n")),
        OfDeclarations("fields that other kinds have", size => Many(size, i => i == 0 ? "entities:\n  person: {}\nevents:\n" : $"  k{i}:\n    fields:\n      same: text?\n")),
        OfDeclarations("choices in place", size => "entities:\n  person:\n" + Many(size, i => $"    f{Letters(i)}: one of a | b\n")),
        OfDeclarations("options of one choice", size => $"choices:\n  state: [{Many(size, i => $"s{Letters(i)}, ")}open]\nentities:\n  person:\n    state: state?\n"),
        OfDeclarations("records in records", size => "records:\n" + Many(size, i => $"  r{i}:\n    a: r{i + 1}?\n    b: r{i + 1}?\n") + "entities:\n  person: {}\n"),
        OfDeclarations("records that hold all others", size => "records:\n" + Many(size, i => $"  r{i}:\n    a: r{i / 2}?\n    b: r{i / 3}?\n    c: r{i + 1}?\n") + "entities:\n  person: {}\n"),
        OfDeclarations("series of one kind", size => "entities:\n  person: {}\nseries:\n" + Many(size, i => $"  s{Letters(i)}: {{ of: person, type: count }}\n")),
        OfDeclarations("series with changes", size => "entities:\n  person: {}\nseries:\n" + Many(size / 2, i => $"  s{Letters(i)}: {{ of: person, type: count }}\n") + "events:\n  move:\n    fields:\n      who: person\n" + Many(size / 2, i => $"      f{Letters(i)}: change of s{Letters(i)}\n")),
        OfDeclarations("inverses of one kind", size => "entities:\n  person: {}\nevents:\n  remark:\n    fields:\n" + Many(size, i => $"      f{Letters(i)}: {{ type: person, optional: yes, inverse: i{Letters(i)} }}\n")),
        OfDeclarations("inverses to every event", size => "entities:\n  person: {}\nevents:\n" + Many(size / 2, i => $"  k{Letters(i)}: {{}}\n") + "  remark:\n    fields:\n" + Many(size / 2, i => $"      f{Letters(i)}: {{ type: event, optional: yes, inverse: i{Letters(i)} }}\n")),
        OfDeclarations("names of files to ignore", size => $"ignore:\n{Many(size, i => $"  - \"*a*b*c*{Letters(i)}.yaml\"\n")}entities:\n  person: {{}}\n"),
        OfDeclarations("kinds in one rule", size => $"entities:\n  person: {{}}\n{Many(size / 2, i => $"  k{Letters(i)}: {{}}\n")}rules:\n  r:\n    in: [{Many(size / 2, i => $"k{Letters(i)}, ")}person]\n    check: has(also)\n"),
        OfDeclarations("the same kind in one rule", size => $"entities:\n  person: {{}}\nrules:\n  r:\n    in: [{Many(size, _ => "person, ")}person]\n    check: has(also)\n"),
        OfDeclarations("kinds that are missing in one rule", size => $"entities:\n  person: {{}}\n{Many(size / 2, i => $"  k{Letters(i)}: {{}}\n")}rules:\n  r:\n    in: [{Many(size / 2, i => $"kk{Letters(i)}, ")}person]\n    check: has(also)\n"),
        OfDeclarations("rules for every kind", size => "entities:\n  person: {}\n" + Many(size / 2, i => $"  k{Letters(i)}: {{}}\n") + "rules:\n" + Many(size / 2, i => $"  r{Letters(i)}:\n    in: entity\n    check: has(also)\n")),
        OfDeclarations("rules that cannot be read for any kind", size => "entities:\n  person: {}\n" + Many(size / 2, i => $"  k{Letters(i)}: {{}}\n") + "rules:\n" + Many(size / 2, i => $"  r{Letters(i)}:\n    in: entity\n    check: has(alsoo)\n")),
        OfDeclarations("rules with the same name", size => "entities:\n  person: {}\nrules:\n" + Many(size, _ => "  r:\n    in: person\n    check: has(also)\n")),
        OfDeclarations("fields that are missing in rules", size => "entities:\n  person:\n    fields:\n" + Many(size / 2, i => $"      field-{Letters(i)}: text?\n") + "rules:\n" + Many(size / 2, i => $"  r{Letters(i)}:\n    in: person\n    check: has(feild-{Letters(i)})\n")),
        OfDeclarations("options that are missing in rules", size => $"choices:\n  state: [{Many(size / 2, i => $"state-{Letters(i)}, ")}open]\nentities:\n  person:\n    state: state?\nrules:\n" + Many(size / 2, i => $"  r{Letters(i)}:\n    in: person\n    check: state == staet-{Letters(i)}\n")),
        OfDeclarations("options in one condition", size => $"choices:\n  state: [{Many(size / 2, i => $"s{Letters(i)}, ")}open]\nentities:\n  person:\n    state: state?\nrules:\n  r:\n    in: person\n    check: state in [{Many(size / 2, i => $"s{Letters(i)}, ")}open]\n"),
        OfDeclarations("one condition of many parts", size => "entities:\n  person:\n    a: count?\nrules:\n  r:\n    in: person\n    check: " + Many(size, i => $"a < {i} and ") + "a > 1\n"),
        OfDeclarations("a condition in parentheses", size => "entities:\n  person:\n    a: count?\nrules:\n  r:\n    in: person\n    check: " + new string('(', size / 2) + "a > 1" + new string(')', size / 2) + "\n"),
        OfDeclarations("a condition of nots", size => "entities:\n  person:\n    a: flag?\nrules:\n  r:\n    in: person\n    check: " + Many(size, _ => "not ") + "a\n"),
        OfDeclarations("a long path", size => "entities:\n  person:\n    friend: person?\nrules:\n  r:\n    in: person\n    check: has(" + Many(size, _ => "friend.") + "name)\n"),
        OfDeclarations("values in one message", size => "entities:\n  person:\n    a: count?\nrules:\n  r:\n    in: person\n    check: a > 1\n    message: \"" + Many(size, _ => "{a} ") + "\"\n"),
        OfDeclarations("examples of one rule", size => "entities:\n  person:\n    a: count?\nrules:\n  r:\n    in: person\n    check: a > 1\n    ok: [" + Many(size, _ => "{ a: 0 }, ") + "{ a: 2 }]\n"),
        OfDeclarations("entries in one example", size => "entities:\n  person:\n    a: count?\nrules:\n  r:\n    in: person\n    unique: a\n    bad: [[" + Many(size, i => $"{{ a: {i} }}, ") + "{ a: 2 }]]\n"),
        OfDeclarations("fields in one example", size => "entities:\n  person:\n    fields:\n" + Many(size / 3, i => $"      f{Letters(i)}: count?\n") + "rules:\n  r:\n    in: person\n    excludes: [" + Many(size / 3, i => $"f{Letters(i)}, ") + "name]\n    bad: [{ " + Many(size / 3, i => $"f{Letters(i)}: 1, ") + "name: a }]\n"),
        OfDeclarations("long paths in one example", size => "entities:\n  person:\n    friend: person?\n    a: count?\nrules:\n  r:\n    in: person\n    sum: [" + Many(size / 2, i => string.Concat(Enumerable.Repeat("friend.", i % 60)) + "a, ") + "a]\n    equals: 3\n    bad: [{ " + Many(size / 2, i => string.Concat(Enumerable.Repeat("friend.", i % 60)) + "a: 1, ") + "a: 1 }]\n"),
        OfDeclarations("a pattern of many repetitions", size => $"entities:\n  person:\n    code: {{ type: text, optional: yes, matches: \"{Many(size / 2, _ => "(a|b)?")}\" }}\n", size => "ann:\n  kind: person\n  name: Ann\n  code: " + new string('a', size / 2) + "\n"),
        OfDeclarations("a pattern of counted repetitions", size => "entities:\n  person:\n    code: { type: text, optional: yes, matches: \"((((a{1,9}){1,9}){1,9}){1,9}){1,9}\" }\n", size => "ann:\n  kind: person\n  name: Ann\n  code: " + new string('a', size) + "\n"),
        OfDeclarations("a pattern for many texts", _ => "entities:\n  person:\n    code: { type: text, optional: yes, matches: \"(a|b|[a-z]*|(c|d)+)*x\" }\n", size => Many(size, i => $"e{i}:\n  kind: person\n  name: E\n  code: {new string('a', 200)}\n")),
        OfDeclarations("choices and kinds with the same name", size => "choices:\n" + Many(size / 2, i => $"  k{Letters(i)}: [a, b]\n") + "entities:\n  person: {}\n" + Many(size / 2, i => $"  k{Letters(i)}: {{}}\n")),
    ];
}
