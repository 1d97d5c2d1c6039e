using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Schema.Naming;
using Dateline.Language.Text;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Schema.Blocks;

/// <summary>What is wrong with the keys of a timeline file and with what stands behind them.</summary>
public static class TimelineFileFindings
{
    private static readonly FindingDescriptor MissingKeysCode = new("DTL2001", "A timeline file without its first lines");
    private static readonly FindingDescriptor UnknownKeyCode = new("DTL2002", "Unknown key");
    private static readonly FindingDescriptor RepeatedKeyCode = new("DTL2003", "The same key twice");
    private static readonly FindingDescriptor MisnamedSectionCode = new("DTL2068", "A section under another name");
    private static readonly FindingDescriptor UnfitCode = new("DTL2004", "A timeline that cannot be compiled here");
    private static readonly FindingDescriptor VersionCode = new("DTL2079", "Another version of the language");
    private static readonly FindingDescriptor ShapeCode = new("DTL2005", "The wrong kind of value");
    private static readonly FindingDescriptor FieldsOutsideCode = new("DTL2007", "Fields belong under fields");
    private static readonly FindingDescriptor EmptyChoiceCode = new("DTL2008", "A choice without options");
    private static readonly FindingDescriptor RepeatedItemCode = new("DTL2009", "The same name twice in a list");

    private static readonly FindingDescriptor SunkenSectionCode = new("DTL2096", "A section below another");

    public static IReadOnlyList<FindingDescriptor> All { get; } =
    [
        MissingKeysCode, UnknownKeyCode, RepeatedKeyCode, MisnamedSectionCode, UnfitCode, VersionCode, ShapeCode, FieldsOutsideCode,
        EmptyChoiceCode, RepeatedItemCode, SunkenSectionCode,
    ];

    /// <param name="lines">The missing lines, such as <c>dateline: 1</c>.</param>
    public static Finding MissingKeys(Place place, IReadOnlyList<string> lines) => new(MissingKeysCode, place,
        $"This timeline file lacks {(lines.Count == 1 ? "the line" : "the lines")} {Words.List([.. lines.Select(line => $"\"{line}\"")])}.");

    /// <param name="owner">What has the keys: <c>a timeline file</c>, <c>a series</c>.</param>
    public static Finding UnknownKey(Place place, string written, string owner, IReadOnlyList<string> allowed) =>
        ForeignKeys.CounterpartOf(written) is { } counterpart && allowed.Contains(counterpart)
            ? new Finding(UnknownKeyCode, place, $"{Words.Quoted(written)} is not a key of {owner}. The word for it is {counterpart}.").WithReplacement(counterpart)
            : new Finding(UnknownKeyCode, place, $"{Words.Quoted(written)} is not a key of {owner}.")
                .WithNearest(written, allowed, $"Its keys are {Words.List(allowed, most: 20)}.");

    public static Finding RecordExtends(Place place, string record) => new(UnknownKeyCode, place,
        $"\"is\" is only for kinds: a record such as \"{record}\" extends no other. Repeat the fields here, or use the other record as the type of one.");

    public static Finding RepeatedKey(Place place, string key, Place first) =>
        new Finding(RepeatedKeyCode, place,
            $"{Words.Quoted(key)} appears twice (also on line {Words.Number(first.LineNumber)}). Put both under one.")
            .WithRelated(first, "the first time");

    /// <param name="section">What stands under it, by the name of the section that is missing.</param>
    public static Finding MisnamedSection(Place place, string key, string section) =>
        new Finding(MisnamedSectionCode, place, $"What stands under {Words.Quoted(key)} belongs under \"{section}\", and this file has no such section. Write {section}.")
            .WithReplacement(section);

    /// <param name="section">What stands under it, by the name of the section that is missing.</param>
    public static Finding MisnamedSection(Place place, string key, Place other, string section) =>
        new Finding(MisnamedSectionCode, place,
            $"{Words.Quoted(key)} appears twice (also on line {Words.Number(other.LineNumber)}), and what stands under this one belongs under \"{section}\". Write {section}.")
            .WithReplacement(section)
            .WithRelated(other, "the other one");

    public static Finding Version(Place place, string written) =>
        new Finding(VersionCode, place,
            $"This version of Dateline reads the language 1, but the file says {Words.Quoted(written)}. Write dateline: 1.")
            .WithReplacement("1");

    /// <param name="timeline">The timeline file that is to be compiled.</param>
    /// <param name="need">What the project that is to compile it lacks, as a full sentence.</param>
    public static Finding UnfitProject(FileMap timeline, string need) =>
        new(UnfitCode, timeline.PlaceOf(default), $"This project cannot compile the timeline. {need}");

    /// <param name="wanted">What should stand there, with its article: <c>a text</c>.</param>
    /// <param name="found">What does stand there: <c>a list</c>.</param>
    public static Finding Shape(Place place, string key, string wanted, string found) => new(ShapeCode, place,
        $"{Words.Quoted(key)} takes {wanted}, but this is {found}.");

    public static Finding FieldsOutside(Place place, string kind, IReadOnlyList<string> fields) => new(FieldsOutsideCode, place,
        $"The fields of \"{kind}\" belong under \"fields:\", indented one step further: {Words.List(fields, most: 5)}.");

    public static Finding EmptyChoice(Place place, string name) => new(EmptyChoiceCode, place,
        $"The choice {Words.Quoted(name)} has no options. List them: [open, closed].");

    public static Finding RepeatedItem(Place place, string name) => new(RepeatedItemCode, place,
        $"\"{name}\" appears twice in this list. Remove one.");

    /// <param name="owner">The section above, which it reads as a part of.</param>
    public static Finding SunkenSection(FileMap file, YamlScalar section, string owner)
    {
        Place place = file.PlaceOf(section.Span);
        int start = file.Lines.StartOf(place.Start.Line);
        return new Finding(SunkenSectionCode, place, $"\"{section.Value}:\" is a section of its own, not a part of \"{owner}\". Move it to the left edge.")
        {
            Label = "indented",
            Repairs = EquatableArray.Of(new Repair(
                "Move it to the left edge", RepairSafety.Safe, EquatableArray.Of(new TextEdit(file.Path, TextSpan.FromBounds(start, section.Span.Start), "")))),
        };
    }
}
