using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;

namespace Dateline.Language.Yaml.Findings;

/// <summary>Lines that stand in the wrong column, and lines that belong to nothing.</summary>
public static class IndentationFindings
{
    private static readonly FindingDescriptor WrongIndentationKind = new("DTL1040", "A line with the wrong indentation");
    private static readonly FindingDescriptor FieldsNotIndentedKind = new("DTL1041", "Fields that are not indented under their id");
    private static readonly FindingDescriptor ListBelowNumberKind = new("DTL1042", "A number with a list below it");
    private static readonly FindingDescriptor ItemOutOfPlaceKind = new("DTL1043", "A list item in the wrong place");
    private static readonly FindingDescriptor SurplusHyphenKind = new("DTL1096", "A hyphen too many");
    private static readonly FindingDescriptor EntryWithoutHeadKind = new("DTL1097", "An entry that does not start with its id");
    private static readonly FindingDescriptor FieldsBelowTextKind = new("DTL1044", "A text with fields below it");
    private static readonly FindingDescriptor MissingHyphenKind = new("DTL1092", "A missing hyphen");
    private static readonly FindingDescriptor DetailsBelowValueKind = new("DTL1093", "A value with details below it");
    private static readonly FindingDescriptor ValueTwiceKind = new("DTL1094", "A value in two places");
    private static readonly FindingDescriptor StrayTextKind = new("DTL1045", "A line that is neither a field nor an item");
    private static readonly FindingDescriptor MissingColonKind = new("DTL1098", "A missing colon");
    private static readonly FindingDescriptor RunOnKind = new("DTL1046", "A text that runs on into the next line");
    private static readonly FindingDescriptor NoBlankBehindColonKind = new("DTL1047", "No space after a colon");
    private static readonly FindingDescriptor NoBlankBehindHyphenKind = new("DTL1048", "No space after a hyphen");
    private static readonly FindingDescriptor BulletKind = new("DTL1054", "A list with bullets");
    private static readonly FindingDescriptor FieldBeforeListKind = new("DTL1073", "A field between a name and its list");
    private static readonly FindingDescriptor OtherSignKind = new("DTL1066", "Another sign instead of a colon");
    private static readonly FindingDescriptor FieldWithoutNameKind = new("DTL1089", "Details without the name of their field");
    private static readonly FindingDescriptor NoNameKind = new("DTL1027", "A colon without a name");

    public static IReadOnlyList<FindingDescriptor> All { get; } =
    [
        WrongIndentationKind, FieldsNotIndentedKind, ListBelowNumberKind, ItemOutOfPlaceKind, SurplusHyphenKind, EntryWithoutHeadKind, FieldsBelowTextKind, MissingHyphenKind, DetailsBelowValueKind, ValueTwiceKind,
        StrayTextKind, MissingColonKind, RunOnKind, NoBlankBehindColonKind, NoBlankBehindHyphenKind, NoNameKind, BulletKind, OtherSignKind, FieldBeforeListKind, FieldWithoutNameKind,
    ];

    /// <param name="column">The number of spaces that the line begins with.</param>
    /// <param name="expected">The number of spaces of the lines that it belongs to.</param>
    public static Finding WrongIndentation(Place place, string what, int column, int expected, int lineBeside, Repair? align) =>
        new(WrongIndentationKind, place, $"{Indent(what, expected)}, so that it lines up with {(lineBeside > 0 ? $"line {Words.Number(lineBeside)}" : "the lines it belongs to")}.")
        {
            Label = $"{Spaces(column)} here, {Words.Number(expected)} expected",
            Repairs = align is null ? default : EquatableArray.Of(align),
        };

    /// <param name="more">How many further lines slipped with it.</param>
    /// <param name="beside">So that it lines up with which line, or stands below which.</param>
    public static Finding Slipped(Place place, string what, int expected, int more, string beside, Repair align) =>
        new(WrongIndentationKind, place, $"{Indent(what, expected)}{(more > 0 ? $", and {Words.Count(more, "line")} with it" : "")}{(beside.Length > 0 ? ", " + beside : "")}.")
        {
            Label = $"{Spaces(expected)} expected",
            Repairs = EquatableArray.Of(align),
        };

    /// <param name="line">Where the text begins.</param>
    /// <param name="expected">The number of spaces that the lines of the text need.</param>
    public static Finding TextNotIndented(Place place, int line, string sign, int expected, Repair indent) =>
        new(WrongIndentationKind, place, $"This line belongs to the text that starts with {sign} on line {Words.Number(line)}, and must be further right than the name before it. Indent it by {Spaces(expected)}.")
        {
            Label = $"{Spaces(expected)} expected",
            Repairs = EquatableArray.Of(indent),
        };

    public static Finding FieldsNotIndented(Place place, string field, string id, Repair indent) =>
        new(FieldsNotIndentedKind, place, $"{Words.Quoted(field)} belongs under {Words.Quoted(id)}. Start the lines below an id with two spaces.")
        {
            Label = "needs two spaces before it",
            Repairs = EquatableArray.Of(indent),
        };

    public static Finding ListBelowNumber(Place place, string key, string number, int listLine) =>
        new(ListBelowNumberKind, place, $"{Words.Quoted(key)} has the number {Short(number)} and also a list below it (from line {Words.Number(listLine)}). Write \"{Short(key)}: {{ value: {Short(number)}, parts: … }}\", or give the list a name of its own.")
        {
            Label = "a number here, and a list below",
            Repairs = EquatableArray.Of(
                new Repair($"The long form: {key}: {{ value: {number}, parts: {{ … }} }}", RepairSafety.Choice),
                new Repair("Give the list a name of its own, on a line above it", RepairSafety.Choice)),
        };

    public static Finding ItemOutOfPlace(Place place, string key, string text) =>
        new(ItemOutOfPlaceKind, place, $"This list item is below {Words.Quoted(key + ": " + text)}, which is not a list. Move it to its list, or give the list a name of its own.")
        {
            Label = "not in a list here",
        };

    public static Finding ItemBelowField(Place place, string key) =>
        new(ItemOutOfPlaceKind, place, $"This list item comes after {Words.Quoted(key)}, where its list has already ended. Move it up to the other items of its list.")
        {
            Label = "not in a list here",
        };

    /// <param name="place">Of the name, or of the text.</param>
    /// <param name="written">As it stands in the file, with its colon if it is a name.</param>
    /// <param name="hyphen">Puts it there, where that is all that is missing.</param>
    public static Finding MissingHyphen(Place place, string written, Repair? hyphen = null) =>
        new(MissingHyphenKind, place, $"A hyphen is missing before {Words.Quoted(written.TrimEnd(':'))}, which starts a list item. Write {Words.Quoted("- " + written)}.")
        {
            Label = "a hyphen is missing before this",
            Repairs = EquatableArray.Of(hyphen ?? new Repair($"Write \"- {written}\"", RepairSafety.Choice)),
        };

    /// <param name="comment">Makes a comment of the text; null where that cannot be.</param>
    public static Finding FieldsBelowText(Place place, string key, string text, Repair? comment = null) =>
        new(FieldsBelowTextKind, place, $"{Words.Quoted(key)} has the text {Words.Quoted(text)} and also fields below it. Delete the text, or give it a field of its own below {(key == "-" ? "it" : Words.Quoted(key + ":"))}.")
        {
            Label = "a text here, and fields below",
            Repairs = comment is null ? default : EquatableArray.Of(comment),
        };

    /// <param name="name">What stands before the colon.</param>
    public static Finding ContinuedWithColon(Place place, string name, int textLine, Repair quoted) =>
        new(RunOnKind, place, $"This line goes on with the text on line {Words.Number(textLine)}, and its colon makes a field of {Words.Quoted(name, 40)}. Put the whole text in quotes on one line, or write it below a \">\".")
        {
            Label = "read as a field",
            Repairs = EquatableArray.Of(quoted),
        };

    public static Finding LongFormBelowValue(Place place, string key, string value, string below, Repair named) =>
        new(DetailsBelowValueKind, place, $"{Words.Quoted(key)} has the value {Words.Quoted(value)} and also {Words.Quoted(below)} below it. Write {Words.Quoted("value: " + value)} on a line of its own below {Words.Quoted(key + ":")}.")
        {
            Label = "belongs below the name",
            Repairs = EquatableArray.Of(named),
        };

    /// <summary>A value on a line of its own, beside what is said about it.</summary>
    public static Finding ValueWithoutName(Place place, string key, string value, string named, Repair write) =>
        new(DetailsBelowValueKind, place, $"{Words.Quoted(value)} stands beside the details of {Words.Quoted(key)}, without a name. If it is the value, write {Words.Quoted(named)}.")
        {
            Label = "no name and colon before this",
            Repairs = EquatableArray.Of(write),
        };

    /// <summary>A value behind a name, and the long form of it below, which says the value too.</summary>
    /// <param name="word"><c>value</c> or <c>unknown</c>: what the long form says.</param>
    public static Finding ValueStatedTwice(Place place, string key, string value, string word, bool isSame, Place below, EquatableArray<Repair> repairs) =>
        new(ValueTwiceKind, place, $"{Words.Quoted(key)} has the value {Words.Quoted(value)}, and below it \"{word}:\" {(isSame ? "says it again" : "says something else")}. {(isSame ? $"Write {Words.Quoted(key + ":")} alone, with nothing after the colon." : "Keep one of the two.")}")
        {
            Label = isSame ? "delete this" : "one value here",
            Related = EquatableArray.Of(new RelatedPlace(below, isSame ? "the same value" : "the other one")),
            Repairs = repairs,
        };

    /// <param name="join">Puts it behind the text that it goes on with; null where there is none.</param>
    /// <param name="colon">Makes a field of it; null where it does not look like one.</param>
    public static Finding StrayText(Place place, string text, int textLine, Repair? join, Repair comment, Repair? colon) =>
        new(StrayTextKind, place, textLine > 0
            ? $"{Words.Quoted(text)} looks like the rest of the text on line {Words.Number(textLine)}. Move it up to the end of that text, or write both below a \">\"."
            : $"{Words.Quoted(text)} is neither a field nor a list item. {(colon is null ? "" : $"If it is a field, put a colon after {Words.Quoted(text.Split(' ')[0])}. ")}If it is a comment, start it with \"#\".")
        {
            Label = "belongs to nothing",
            Repairs = new[] { join, join is null ? colon : null, comment }.OfType<Repair>().ToEquatableArray(),
        };

    public static Finding NoColon(Place place, string name, string line, Repair colon) =>
        new(MissingColonKind, place, $"Put a colon after {Words.Quoted(name)}: {(line == name ? "without it the lines below belong to nothing" : Words.Quoted(line) + " is neither a field nor a list item")}.")
        {
            Label = "no colon after this",
            Repairs = EquatableArray.Of(colon),
        };

    public static Finding OtherSign(Place place, string name, string sign, Repair colon) =>
        new(OtherSignKind, place, sign == "："
            ? $"The colon after {Words.Quoted(name)} is a wide one (U+FF1A). Write an ordinary colon and a space: {Words.Quoted(name + ": …")}."
            : sign == ":" ? $"The colon belongs right behind {Words.Quoted(name)}, with a space after it. Write {Words.Quoted(name + ": …")}."
            : $"{Words.Quoted(name)} needs a colon after it, not {Words.Quoted(sign)}. Write {Words.Quoted(name + ": …")}.")
        {
            Label = "not a colon",
            Repairs = EquatableArray.Of(colon),
        };

    public static bool IsStrayText(Finding finding) => ReferenceEquals(finding.Descriptor, StrayTextKind) || ReferenceEquals(finding.Descriptor, MissingColonKind);

    /// <param name="second">What belongs on the next line.</param>
    public static Finding TwoLinesInOne(Place place, string second, string name, Repair parted) =>
        new(TextFindings.TwoFieldsOnALine, place, $"{Words.Quoted(second)} belongs on a line of its own, below {Words.Quoted(name + ":")}.")
        {
            Label = "on the same line",
            Repairs = EquatableArray.Of(parted),
        };

    /// <param name="more">How many further names have a tab in the same place.</param>
    public static Finding TabForColon(Place place, string name, int more, Repair colons) =>
        new(OtherSignKind, place, $"{Words.Quoted(name)} needs a colon after it, not a tab. Write {Words.Quoted(name + ": …")}{(more == 0 ? "" : $", and so on {Words.Count(more, "other line")}")}.")
        {
            Label = "a tab",
            Repairs = EquatableArray.Of(colons),
        };

    /// <param name="asItems">The lines as items of a list, where they may be such.</param>
    public static Finding RunOn(Place place, int line, int textLine, string joined, Repair join, Repair? asItems = null) =>
        new(RunOnKind, place, $"Line {Words.Number(line)} became part of the text on line {Words.Number(textLine)}: {Words.Quoted(joined, 60)}. Keep a text on one line, or write it below a \">\".")
        {
            Label = "read as part of the line above",
            Repairs = EquatableArray.Of(
                join,
                asItems ?? new Repair("If this is a field of its own, give it a name, a colon and the right column", RepairSafety.Choice)),
        };

    /// <summary>Lines that are one word each, as the items of a list are.</summary>
    public static Finding RunOnItems(Place place, int line, int textLine, string list, Repair asItems, Repair join) =>
        new(RunOnKind, place, $"Line {Words.Number(line)} became part of the text on line {Words.Number(textLine)}. For a list, start each item with a hyphen and a space, or write it in brackets: {Words.Shortened(list, 60)}.")
        {
            Label = "read as part of the line above",
            Repairs = EquatableArray.Of(asItems, join),
        };

    /// <summary>Where the spaces belong that are missing in the text; none where none are.</summary>
    internal static IEnumerable<int> MissingSpaces(Finding finding) =>
        ReferenceEquals(finding.Descriptor, NoBlankBehindColonKind) || ReferenceEquals(finding.Descriptor, NoBlankBehindHyphenKind)
            ? finding.Repairs.SelectMany(repair => repair.Edits).Where(edit => edit.Span.Length == 0).Select(edit => edit.Span.Start)
            : [];

    public static Finding NoBlankBehindColon(Place place, string key, Repair space) =>
        new(NoBlankBehindColonKind, place, $"Add a space after {Words.Quoted(key + ":")}. Without it, the line is read as one long word.")
        {
            Label = "no space after this colon",
            Repairs = EquatableArray.Of(space),
        };

    /// <param name="more">How many further lines lack it, too.</param>
    public static Finding NoBlankBehindHyphen(Place place, string item, Repair space, int more = 0) =>
        new(NoBlankBehindHyphenKind, place, $"Add a space after the hyphen: {Words.Quoted("- " + item, 32)} is a list item, {Words.Quoted("-" + item, 32)} is a text.{(more == 0 ? "" : $" It is missing in {Words.Count(more, "other line")}, too.")}")
        {
            Label = "no space after this hyphen",
            Repairs = EquatableArray.Of(space),
        };

    public static Finding Bullet(Place place, string bullet, string item, Repair hyphens) =>
        new(BulletKind, place, $"A list item starts with a hyphen and a space, not with \"{bullet}\". Write {Words.Quoted("- " + item)}.")
        {
            Label = "no hyphen",
            Repairs = EquatableArray.Of(hyphens),
        };

    public static Finding ListBehindName(Place place, string name, string first, Repair below) =>
        new(ItemOutOfPlaceKind, place, $"Each item of a list has a line of its own. Write {Words.Quoted("- " + first)} below {Words.Quoted(name + ":")}, or the whole list in brackets: [{Words.Shortened(first, 40)}].")
        {
            Label = "on the line of the name",
            Repairs = EquatableArray.Of(below),
        };

    public static Finding RestOfList(Place place, int lineAbove, string list, Repair inBrackets) =>
        new(StrayTextKind, place, $"This is the rest of the list on line {Words.Number(lineAbove)}. Write the whole list in brackets: {Words.Shortened(list, 80)}.")
        {
            Label = "belongs to the line above",
            Repairs = EquatableArray.Of(inBrackets),
        };

    public static Finding HyphenBeforeId(Place place, string id, Repair without) =>
        new(SurplusHyphenKind, place, $"The id of an entry has no hyphen before it. Write {Words.Quoted(id + ":")}.")
        {
            Label = "this hyphen starts a list item",
            Repairs = EquatableArray.Of(without),
        };

    /// <param name="more">How many further entries begin so.</param>
    public static Finding EntryAsItem(Place place, string written, string id, int more, Repair repair) =>
        new(EntryWithoutHeadKind, place, $"An entry starts with its id and a colon. Write {Words.Quoted(id + ":")} instead of {Words.Quoted(written)}{(more == 0 ? "" : $", and so in {Words.Count(more, "other place")}")}.")
        {
            Label = "starts an entry",
            Repairs = EquatableArray.Of(repair),
        };

    public static Finding FieldsBelowItem(Place place, string field, string text) =>
        new(FieldsBelowTextKind, place, $"{Words.Quoted(field)} is below the list item {Words.Quoted(text)}, which is a text and has no fields. Delete the line, or say it in another place of the entry.")
        {
            Label = "a text has no fields",
        };

    public static Finding FieldBeforeList(Place place, string field, string list, Repair move) =>
        new(FieldBeforeListKind, place, $"{Words.Quoted(field)} is between {Words.Quoted(list + ":")} and its list. Move the line above {Words.Quoted(list + ":")}.")
        {
            Label = "not an item of the list",
            Repairs = EquatableArray.Of(move),
        };

    public static Finding HyphenBeforeField(Place place, string sign, string name, Repair without) =>
        new(SurplusHyphenKind, place, $"{Words.Quoted(name)} is a field here, not a list item. Delete the {Words.Quoted(sign)} before it.")
        {
            Label = "starts a list item",
            Repairs = EquatableArray.Of(without),
        };

    internal static FindingDescriptor SurplusHyphen => SurplusHyphenKind;

    internal static FindingDescriptor WrongColumn => WrongIndentationKind;

    /// <param name="word">The first of the words that say more about a value.</param>
    public static Finding FieldWithoutName(Place place, string word) =>
        new(FieldWithoutNameKind, place, $"The name of a field is missing above this {Words.Quoted(word)}. Write the name and a colon on a line of its own above it, in the column of the other fields.")
        {
            Label = "which field is this?",
        };

    /// <param name="name">The field whose name the word begins.</param>
    public static Finding HalfWritten(Place place, string word, string name) =>
        new(MissingColonKind, place, $"{Words.Quoted(word)} is alone on its line. After the name of a field, write a colon and a value. Did you mean {Words.Quoted(name + ":")}?")
        {
            Label = "no colon and no value",
        };

    public static Finding Ruler(Place place, string line, Repair without) =>
        new(StrayTextKind, place, $"{Words.Quoted(line)} is not part of an entry. Delete the line; an empty line between entries is enough.")
        {
            Label = "belongs to nothing",
            Repairs = EquatableArray.Of(without),
        };

    public static Finding NoName(Place place) =>
        new(NoNameKind, place, "There is no name before this colon. Write the name of the field; if the line is a text, put quotes around it.");

    private static string Short(string text) => Words.Quoted(text).Trim('"');

    /// <summary>What a repair does that moves a line, and those that go with it, to a column.</summary>
    internal static string MoveTo(int column) => column == 0 ? "Start it at the left edge" : $"Indent it by {Spaces(column)}";

    private static string Indent(string what, int column)
    {
        string line = what.StartsWith("This ", StringComparison.Ordinal) ? "t" + what.Substring(1) : what;
        return column == 0 ? $"Start {line} at the left edge" : $"Indent {line} by {Spaces(column)}";
    }

    private static string Spaces(int count) => Words.Count(count, "space");
}
