using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Rules.Expressions.Reading;
using Dateline.Language.Schema.Symbols;
using Dateline.Logic;

namespace Dateline.Language.Rules.Expressions.Typing;

/// <summary>What does not fit the declarations of the kinds that a rule is for.</summary>
internal static class ExpressionTypeFindings
{
    private static readonly FindingDescriptor Field = new("DTL2150", "No such field");
    private static readonly FindingDescriptor NotAll = new("DTL2151", "A field that means several things");
    private static readonly FindingDescriptor PathEnd = new("DTL2152", "Nothing is reached from here");
    private static readonly FindingDescriptor Mismatch = new("DTL2153", "These two cannot be compared");
    private static readonly FindingDescriptor Order = new("DTL2154", "No order among these");
    private static readonly FindingDescriptor Condition = new("DTL2155", "Neither true nor false");
    private static readonly FindingDescriptor Arithmetic = new("DTL2156", "Only numbers are calculated with");
    private static readonly FindingDescriptor Option = new("DTL2157", "No such option");
    private static readonly FindingDescriptor Function = new("DTL2158", "No such function");
    private static readonly FindingDescriptor Argument = new("DTL2159", "Not for this function");
    private static readonly FindingDescriptor List = new("DTL2160", "A list is missing");
    private static readonly FindingDescriptor SeriesTime = new("DTL2161", "A series without a date");
    private static readonly FindingDescriptor Nothing = new("DTL2162", "There is no word for nothing");

    public static IReadOnlyList<FindingDescriptor> All { get; } =
        [Field, NotAll, PathEnd, Mismatch, Order, Condition, Arithmetic, Option, Function, Argument, List, SeriesTime, Nothing];

    public static Finding NoSuchField(Place place, string owner, string name, IReadOnlyList<string> fields)
    {
        int hyphen = name.LastIndexOf('-');
        if (hyphen > 0 && fields.Contains(name.Substring(0, hyphen)))
            return Subtraction(place, name.Substring(0, hyphen), name.Substring(hyphen + 1), owner, name);
        string sentence = $"{Words.Quoted(owner)} has no field {Words.Quoted(name)}.";
        if (ForeignSpellings.IsEntryItself(name))
            return new(Field, place, $"{sentence} The entry itself is called this, as in spouse.spouse == this.") { Repairs = Choice(place, "this") };
        string? nearest = NearestName.Of(name, fields);
        return new(Field, place, nearest is null ? $"{sentence} It has {Words.List(fields)}." : $"{sentence} Did you mean {Words.Quoted(nearest)}?")
        {
            Repairs = nearest is null ? default : Choice(place, nearest),
        };
    }

    /// <summary>The id of an entry, or its name, compared with entries: a timeline file knows none.</summary>
    /// <param name="form">What asks a field of them instead.</param>
    public static Finding NoEntryById(Place place, string owner, string name, string form) =>
        new(Field, place, $"{Words.Quoted(owner)} has no field {Words.Quoted(name)}, and a rule knows no entry by its id. Ask what a field of it says: {form}.");

    private static Finding Subtraction(Place place, string left, string right, string owner, string name) =>
        new(ExpressionFindings.Minus, place, $"{Words.Quoted(owner)} has no field {Words.Quoted(name)}. For a subtraction write {left} - {right}, with a space on both sides.")
        {
            Repairs = Choice(place, $"{left} - {right}"),
        };

    /// <param name="other">A field of that name with another type; null where the name is no field of some kind, but means something else there.</param>
    public static Finding NotOneMeaning(Place place, string name, IReadOnlyList<string> kinds, FieldSymbol first, FieldSymbol? other) =>
        new(NotAll, place, other is null
            ? $"{Words.Quoted(name)} is a field of {Words.List(kinds, 4)} only, and means something else elsewhere. Declare the reference with one kind as its type."
            : $"{Words.Quoted(name)} is {Words.WithArticle(first.Type.Name)} in one kind and {Words.WithArticle(other.Type.Name)} in another. Declare the reference with one kind as its type.");

    public static Finding NothingBehind(Place place, string name, string before, ExpressionType type) =>
        new(PathEnd, place, $"{Words.Quoted(name)} cannot follow {Words.Quoted(before)}, which is {type.InWords}.{AdviceBehind(type, name)}");

    /// <summary>What has no field may have bounds.</summary>
    private static string AdviceBehind(ExpressionType type, string name)
    {
        if (type.IsEstimate)
            return " It has low, best and high.";
        bool mayBeBound = EstimateBounds.IsOne(name) && (type.Kind == ExpressionKind.Number || type.Element?.Kind == ExpressionKind.Number);
        return mayBeBound ? " Only a number that may be known in part has bounds: take the number itself, or declare it as an estimate, such as estimate of count." : AdviceFor(type);
    }

    public static Finding CannotCompare(Place place, string left, ExpressionType leftType, string right, ExpressionType rightType)
    {
        string advice = QuotedOption(left, rightType) ?? QuotedOption(right, leftType) ?? SameOptions(leftType, rightType)
            ?? AdviceFor(leftType) + (leftType.Kind == rightType.Kind ? "" : AdviceFor(rightType));
        return new(Mismatch, place, $"{AsWritten(left)} is {leftType.InWords} and {AsWritten(right)} is {rightType.InWords}: they cannot be compared.{advice}");
    }

    /// <param name="list">The list behind <c>in</c>, whose items are of another type.</param>
    public static Finding CannotBeIn(Place place, string item, ExpressionType itemType, string list, ExpressionType listType)
    {
        bool isOfEntries = listType.Element?.Kind == ExpressionKind.Reference;
        string advice = isOfEntries ? $" Say which field of them, such as any {list}.name == {item}." : QuotedOption(item, listType) ?? AdviceFor(itemType);
        return new(Mismatch, place, $"{AsWritten(item)} is {itemType.InWords} and {AsWritten(list)} is {listType.InWords}: the one cannot be in the other.{advice}");
    }

    /// <summary>Two lists of the same options may be meant as one choice, or not: only a name says so.</summary>
    private static string? SameOptions(ExpressionType left, ExpressionType right) =>
        left.Kind == ExpressionKind.Choice && right.Kind == ExpressionKind.Choice && left.InWords == right.InWords
            ? " Their options are written out twice, so they are two choices: declare one under \"choices:\", and give both its name."
            : null;

    private static string? QuotedOption(string written, ExpressionType other) =>
        other.Kind == ExpressionKind.Choice && written.StartsWith("\"", StringComparison.Ordinal) && Words.Shortened(written.Trim('"', ' ', '\n', '\r')) is { Length: > 0 } option ? $" Write {option}, without quotes." : null;

    public static Finding HasNoOrder(Place place, string sign, string written, ExpressionType type) =>
        new(Order, place, $"{AsWritten(written)} is {type.InWords}, which has no order: {sign} compares numbers and dates.{AdviceFor(type)}");

    public static Finding NoCondition(Place place, string written, ExpressionType type) =>
        new(Condition, place, $"{AsWritten(written)} is {type.InWords}, but a condition has to be true or false. Compare it with something, or ask has(…).");

    public static Finding NoNumber(Place place, string sign, string written, ExpressionType type) =>
        new(Arithmetic, place, $"{sign} calculates with numbers, but {AsWritten(written)} is {type.InWords}.{AdviceFor(type)}");

    public static Finding NoSuchOption(Place place, string written, ChoiceSymbol choice)
    {
        string? nearest = NearestName.Of(written, choice.Options);
        return new(Option, place, nearest is null
            ? $"{Words.Quoted(written)} is not an option of {choice.Name}. It has {Words.List(choice.Options)}."
            : $"{Words.Quoted(written)} is not an option of {choice.Name}. Did you mean {Words.Quoted(nearest)}?")
        {
            Repairs = nearest is null ? default : Choice(place, nearest),
        };
    }

    public static Finding NoSuchFunction(Place place, string name)
    {
        string[] functions = [.. FunctionNames.All.Select(one => one.Name)];
        string? known = ForeignSpellings.FunctionFor(name) ?? NearestName.Of(name, functions);
        string advice = known is null ? $"Rules have {Words.List(functions, functions.Length)}." : $"Did you mean {Words.Quoted(known)}?";
        return new(Function, place, $"Rules have no function {Words.Quoted(name)}. {advice}") { Repairs = known is null ? default : Choice(place, known) };
    }

    public static Finding AsksForField(Place place, string function) =>
        new(Argument, place, $"{function}(…) asks about a field: write its name between the parentheses.");

    public static Finding SizeOfNoList(Place place, string written, ExpressionType type) =>
        new(Argument, place, $"size(…) counts the items of a list, but {AsWritten(written)} is {type.InWords}.");

    public static Finding AsksForDate(Place place) =>
        new(Argument, place, ".on(…) asks for a date: write one between the parentheses, such as .on(2018-03).");

    public static Finding DateForSeries(Place place, string written, ExpressionType type) =>
        new(Argument, place, $".on(…) asks for a date, but {AsWritten(written)} is {type.InWords}.");

    public static Finding ListMissing(Place place, string written, ExpressionType type) =>
        new(List, place, $"\"in\" is followed by a list, but {AsWritten(written)} is {type.InWords}. Write in [one, two], or compare with ==.");

    public static Finding StrayList(Place place) =>
        new(List, place, "A list in brackets can only follow \"in\". Write standing.to in [open, suspended].");

    public static Finding SeriesWithoutDate(Place place, string series, string kind) =>
        new(SeriesTime, place, $"{Words.Quoted(series)} changes over time, and the kind {kind} has no date of its own. Say when: {series}.on(2018-03).");

    public static Finding NoWordForNothing(Place place, string word) =>
        new(Nothing, place, $"Rules have no word {Words.Quoted(word)}. To ask whether a field is there, write has(field) or not has(field).");

    /// <summary>A literal needs no quotation marks to be told from the sentence.</summary>
    private static string AsWritten(string part) =>
        part.Length > 0 && part.Length <= 40 && part[0] is '"' or '-' or (>= '0' and <= '9') ? Words.OnOneLine(part) : Words.Quoted(part);

    private static string AdviceFor(ExpressionType type) => type.Kind switch
    {
        ExpressionKind.Change => " Say which value of the change: .from or .to.",
        ExpressionKind.Reference => " Say which field of the entry, such as .name.",
        ExpressionKind.List => " Say which of them, with each, any or no before it; count them with size(…), or ask with in.",
        ExpressionKind.Record => " Say which field of it.",
        _ => "",
    };

    private static EquatableArray<Repair> Choice(Place place, string name) => EquatableArray.Of(
        new Repair($"Change it to {name}", RepairSafety.Choice, EquatableArray.Of(new TextEdit(place.Path, place.Span, name))));
}
